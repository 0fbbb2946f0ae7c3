#!/bin/sh
# Debian's Chromium for the browser tests, where it may be installed; otherwise says so and the tests skip with the reason.
set -u
if command -v npm >/dev/null 2>&1 && [ ! -f node_modules/axe-core/axe.min.js ]; then
  npm install --no-save --no-package-lock --ignore-scripts --silent axe-core@4.11 >/dev/null 2>&1 ||
    echo "axe-core could not be installed: the accessibility tests are skipped"
fi
if command -v chromium >/dev/null 2>&1 && fc-list 2>/dev/null | grep -qi 'noto.*arabic'; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >/dev/null 2>&1
  if apt-get install -y -qq --no-install-recommends chromium fonts-noto-core fontconfig >/dev/null 2>&1; then
    exit 0
  fi
fi
if [ "${CI:-}" = true ]; then
  echo "no Chromium here and it could not be installed: CI does not skip the browser tests"
  exit 1
fi
echo "no Chromium here: the browser tests are skipped (to run them: apt-get install chromium fonts-noto-core)"
exit 0
