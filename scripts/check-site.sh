#!/usr/bin/env bash
# Opens the pages of `quoth serve` in Chromium: no accessibility fault, nothing of a text that runs, no sideways scrolling
# on a phone, pages light and painted soon. Where browser or driver cannot be installed it says so, and that is no failure.
#
# usage: scripts/check-site.sh [BINARY]
set -euo pipefail
cd "$(dirname "$0")/.."

. scripts/browser-python.sh
"$python" scripts/check-site.py "${1:-.build/release/quoth}"
exec "$python" scripts/check-people.py "${1:-.build/release/quoth}"
