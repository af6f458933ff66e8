#!/bin/sh
# Builds the islands into ui/dist. Without node the product is built without them, and says so.
set -eu
cd "$(dirname "$0")"
if ! command -v npm >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing node for the islands"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nodejs npm >/dev/null
  else
    echo "node is not here: building without islands (every page works without them)"
    exit 0
  fi
fi
# Nothing to do when the output is newer than every source.
if [ -d dist ] && [ -z "$(find src package-lock.json build.sh build.mjs -newer dist 2>/dev/null)" ]; then
  exit 0
fi
# npm writes this file last: without it an installation was cut off.
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --silent --no-audit --no-fund
# What was built half is not taken for the whole next time.
npm run --silent build || { rm -rf dist; exit 1; }
touch dist
