#!/bin/sh
# Installs what the tests need and the machine lacks: a browser with fonts, Go with its checksum
# database library (the independent verifier), xmllint (the official IATI schemas), belenios-tool (the
# other implementation of sealed ballots), and the driver for the browser.
set -eu
cd "$(dirname "$0")"
missing=
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
# Pictures and pages are drawn in the letters of every language.
[ -d /usr/share/fonts/truetype/noto ] || missing="$missing fonts-noto-core"
[ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || missing="$missing fonts-noto-cjk"
command -v go >/dev/null 2>&1 || missing="$missing golang-go"
command -v belenios-tool >/dev/null 2>&1 || missing="$missing belenios-tool"
command -v xmllint >/dev/null 2>&1 || missing="$missing libxml2-utils"
[ -d /usr/share/gocode/src/golang.org/x/mod ] || missing="$missing golang-golang-x-mod-dev"
if [ -n "$missing" ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing$missing"
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
  else
    echo "missing:$missing (install them to run every test)"
  fi
fi
if command -v npm >/dev/null 2>&1 && [ ! -e browser/node_modules/.package-lock.json ]; then
  (cd browser && npm ci --silent --no-audit --no-fund)
fi
