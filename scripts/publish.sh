#!/usr/bin/env bash
# Publishes what scripts/release.ts has put together in a folder, and then moves the tag of the major version:
#   publish.sh vX.Y.Z COMMIT FOLDER
# May be run again. Needs the repository's setting "immutable releases", so that neither tag nor files can be changed afterwards.
set -euo pipefail
tag=$1
commit=$2
folder=$3
major=${tag%%.*}

newest_of() { sed 's#^refs/tags/##' | sort --version-sort | tail -n 1; }
all=$(gh api --paginate "repos/$GH_REPO/git/matching-refs/tags/v" --jq '.[].ref' | grep -E '/v[0-9]+\.[0-9]+\.[0-9]+$')
latest=$([ "$(newest_of <<< "$all")" = "$tag" ] && echo true || echo false)

if ! gh release view "$tag" > /dev/null 2>&1; then
  gh release create "$tag" --verify-tag --latest="$latest" --title "$tag" --notes-file "$folder/notes.md" "$folder/SHA256SUMS" "$folder/sbom.spdx.json"
fi
if [ "$(gh api "repos/$GH_REPO/releases/tags/$tag" --jq .immutable)" != true ]; then
  echo "::error::The release $tag is not immutable. Turn on immutable releases in the repository's settings, delete this release and run again; $major was not moved."
  exit 1
fi

if [ "$(grep -F "/$major." <<< "$all" | newest_of)" != "$tag" ]; then
  echo "::notice::There is a newer release than $tag, so $major was not moved."
  exit 0
fi
move() {
  if gh api "repos/$GH_REPO/git/ref/tags/$major" > /dev/null 2>&1; then
    gh api --method PATCH "repos/$GH_REPO/git/refs/tags/$major" --raw-field sha="$commit" --field force=true
  else
    gh api --method POST "repos/$GH_REPO/git/refs" --raw-field ref="refs/tags/$major" --raw-field sha="$commit"
  fi
}
if ! move; then
  echo "::error::$major was not moved. Where workflows differ, GitHub does not let this token do it: git tag --force $major $commit && git push --force origin $major"
  exit 1
fi
