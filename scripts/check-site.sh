#!/usr/bin/env bash
# Opens the pages of `quoth serve` in Chromium: no accessibility fault, nothing of a text that runs, no sideways scrolling
# on a phone, pages light and painted soon. Where browser or driver cannot be installed it says so, and that is no failure.
#
# usage: scripts/check-site.sh [BINARY]
set -euo pipefail
cd "$(dirname "$0")/.."

skip() { echo "check-site: passed over, since $*"; exit 0; }

scripts/setup.sh browser || skip "Chromium or Python is not to be had here"
python=.build-report/bin/python
if ! "$python" -c 'import playwright, axe_playwright_python' 2>/dev/null; then
    python3 -m venv .build-report >/dev/null &&
        "$python" -m pip install --quiet playwright axe-playwright-python ||
        skip "playwright could not be installed from PyPI"
fi
"$python" scripts/check-site.py "${1:-.build/release/quoth}"
exec "$python" scripts/check-people.py "${1:-.build/release/quoth}"
