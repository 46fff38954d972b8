#!/bin/sh
# A store command that keeps its values in the folder STORE_FOLDER, for tests. The file `faults/VERB NAME N` there orders a fault of the
# N-th such call: `fail`, `kill` (the action), `stall`, `slow` or `chatter`, and `before` or `after` its effect. The file `broken` names the
# call from which on every call fails. The file `scripts/VERB` is what the store does for a verb, in place of the usual. The file `changes`
# has what was written and deleted.
set -eu
cd "$STORE_FOLDER"
verb=$1
name=$2
printf '%s %s\n' "$verb" "$name" >> calls
call="$verb $name $(grep -cxF "$verb $name" calls)"
env > "environments/$verb $name"
if [ -e broken ] && [ "$(cat broken)" = "$call" ]; then
  echo every > broken
fi
if [ -e broken ] && [ "$(cat broken)" = every ]; then
  echo 'the store is out of order' >&2
  exit 7
fi
fault=none
if [ -e "faults/$call" ]; then
  fault=$(cat "faults/$call")
fi

fault() {
  case $fault in
    "fail $1") echo "the store is out of order" >&2; exit 7 ;;
    "kill $1") kill -9 "$PPID"; exit 1 ;;
    "stall $1") sleep 600 ;;
    "slow $1") sleep 1 ;;
    "chatter $1") echo "the value is $(cat "values/$name")" >&2; exit 7 ;;
  esac
}

usual() {
  case $verb in
    get) [ ! -e "values/$name" ] || cat "values/$name" ;;
    put)
      cat > "new/$name"
      printf '%s\t%s\n' "$name" "$(cat "new/$name")" >> changes
      mv "new/$name" "values/$name"
      ;;
    delete)
      printf '%s\n' "$name" >> changes
      rm -f "values/$name"
      ;;
    updated) [ ! -e "times/$name" ] || cat "times/$name" ;;
    *) exit 64 ;;
  esac
}

fault before
if [ -e "scripts/$verb" ]; then
  # shellcheck source=/dev/null
  . "./scripts/$verb"
else
  usual
fi
fault after
