#!/usr/bin/env bash
# Within a version the schema breaks nothing: it is compared with the one of the commit that last set the version in
# package.json. What has to go is deprecated in one version and removed in the next.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  printf 'the schema cannot be compared: %s\n' "$1" >&2
  exit 1
}

git rev-parse --verify --quiet HEAD >/dev/null 2>&1 || fail 'this is no clone with a history'
base=$(git log -1 --format=%H -G'^ *"version":' -- package.json)
[[ -n $base ]] || fail 'no commit sets the version in package.json'
# In a shallow clone the oldest commit seems to bring every line there is.
if [[ $(git rev-parse --is-shallow-repository) == true ]] && ! git rev-parse --verify --quiet "$base^" >/dev/null; then
  fail 'the clone does not reach back to the commit that set the version; fetch the whole history (git fetch --unshallow)'
fi
version=$(git show "$base:./package.json" | sed -nE 's/^ *"version": "([^"]*)".*/\1/p')
if [[ $base == "$(git rev-parse HEAD)" ]]; then
  printf 'version %s begins with this commit: nothing to compare with\n' "$version"
  exit 0
fi
if ! git cat-file -e "$base:./schema.graphql" 2>/dev/null; then
  printf 'version %s began without schema.graphql: nothing to compare with\n' "$version"
  exit 0
fi

older=$(mktemp)
trap 'rm -f "$older"' EXIT
git show "$base:./schema.graphql" >"$older"
printf 'compared with version %s as it began (%s):\n' "$version" "${base:0:12}"
node bin/her2.js schema --against "$older" || {
  printf 'deprecate first what has to go, or set a new version in package.json\n' >&2
  exit 1
}
