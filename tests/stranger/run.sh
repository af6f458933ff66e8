#!/bin/sh
# A stranger with nothing but the public files: verifies, replays, serves a static copy, damages it
# in 13 ways, and asks a second verifier that shares no code with us.
# Usage: run.sh path/to/convoke folder-to-work-in
set -eu
convoke=$1
out=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$out"
"$convoke" demo --no-serve --data "$out/data" >"$out/demo.log" 2>&1
hub=$(ls "$out/data/hubs")
"$convoke" export --public "$out/public" --hub "$hub" --data "$out/data" >/dev/null
"$convoke" verify "$out/public" --policy "$out/public/policy" --replay --files
node "$here/static.mjs" "$convoke" "$out/public"
node "$here/damage.mjs" "$convoke" "$out/public" "$out/damaged"
if command -v go >/dev/null 2>&1 && [ -d /usr/share/gocode/src/golang.org/x/mod ]; then
  GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE="$out/gocache" \
    go run "$here/../independent/verify.go" "$out/public" "$(sed -n 's/^log //p' "$out/public/policy")"
else
  echo "skipped: the independent verifier needs Debian's golang-go and golang-golang-x-mod-dev"
  [ "${CONVOKE_SKIPS:-}" != refuse ]
fi
