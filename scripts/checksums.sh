#!/usr/bin/env bash
# Prints the SHA-256 checksums of action.yml and dist/ as a commit has them, in the format of sha256sum:
#   checksums.sh COMMIT
set -euo pipefail
commit=$1

git ls-tree -r --name-only "$commit" -- action.yml dist | while IFS= read -r file; do
  printf '%s  %s\n' "$(git show "$commit:$file" | sha256sum | cut -d ' ' -f 1)" "$file"
done
