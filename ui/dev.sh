#!/bin/sh
# Rebuilds and restarts the demo on each change of a source file.
set -eu
cargo=$1 data=$2 listen=$3
cd "$(dirname "$0")/.."
while :; do
  $cargo build --package convoke && target/debug/convoke demo --data "$data" --listen "$listen" &
  server=$!
  if ! command -v inotifywait >/dev/null 2>&1; then
    wait $server
    exit
  fi
  inotifywait -qq -r -e close_write,moved_to,delete --include '\.(rs|ftl|css|ts|toml)$' \
    convoke kernel insight formats capabilities models ui/src
  kill $server 2>/dev/null || :
  wait $server 2>/dev/null || :
  sh ui/build.sh
done
