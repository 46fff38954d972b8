#!/usr/bin/env bash
# Publishes a release with the checksums and the SBOM of a folder, and then moves the tag of the major version:
#   publish.sh vX.Y.Z COMMIT FOLDER
# May be run again. Needs the repository's setting "immutable releases", so that neither tag nor files can be changed afterwards.
set -euo pipefail
tag=$1
commit=$2
folder=$3
major=${tag%%.*}

# Below the heading of the version, up to the next one.
awk -v heading="## ${tag#v} " '/^## /{ shown = index($0 " ", heading) == 1; next } shown' CHANGELOG.md > "$folder/notes.md"
if ! grep -q . "$folder/notes.md"; then
  echo "::error::CHANGELOG.md has nothing under ## ${tag#v}."
  exit 1
fi

published=$(gh release list --exclude-drafts --limit 1000 --json tagName --jq '.[].tagName')
# The newest release whose tag begins so, this one among them.
newest() { printf '%s\n' "$published" "$tag" | grep -E "^$1[0-9.]+$" | sort --version-sort | tail -n 1; }
latest=$([ "$(newest v)" = "$tag" ] && echo true || echo false)

is_draft=$(gh release view "$tag" --json isDraft --jq .isDraft 2> /dev/null || echo none)
# What an interrupted run has left may lack some of its files.
if [ "$is_draft" = true ]; then
  gh release delete "$tag" --yes
fi
if [ "$is_draft" != false ]; then
  gh release create "$tag" --verify-tag --latest="$latest" --title "$tag" --notes-file "$folder/notes.md" "$folder/SHA256SUMS" "$folder/sbom.spdx.json"
fi
immutable=$(gh api "repos/$GH_REPO/releases/tags/$tag" --jq .immutable)
if [ "$immutable" != true ]; then
  echo "::error::The release $tag is not immutable. Turn on immutable releases in the repository's settings, delete this release and run again; $major was not moved."
  exit 1
fi

if [ "$(newest "$major\\.")" != "$tag" ]; then
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
