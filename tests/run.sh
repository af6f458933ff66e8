#!/bin/sh
# What a user meets, with the real binary: the command line, damaged public files, an independent
# verifier, a real browser. Usage: tests/run.sh path/to/convoke
set -eu
convoke=$(realpath "$1")
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
echo "== a stranger verifies"
sh stranger/run.sh "$convoke" "$out/stranger"
echo "== a browser"
if command -v chromium >/dev/null 2>&1 && [ -d browser/node_modules ]; then
  # Looking at every page takes as long as all the rest, changes nothing, and has a hub of its own.
  cd browser
  CONVOKE="$convoke" OUT="$out/pages" node run.mjs 10-pages & pages=$!
  CONVOKE="$convoke" OUT="$out/browser" node run.mjs -10-pages || failed=1
  wait "$pages" || failed=1
  exit "${failed:-0}"
else
  echo "skipped: no chromium or no node"
  [ "${CONVOKE_SKIPS:-}" != refuse ]
fi
