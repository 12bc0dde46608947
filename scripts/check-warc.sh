#!/usr/bin/env bash
# Has warcio read the web archives that `quoth fetch` writes, and Quoth read those that warcio writes; has pywb replay ours.
# Where PyPI is not reached it says so, and that is no failure.
#
# usage: scripts/check-warc.sh [QUOTH]     the program; .build/release/quoth by default
set -euo pipefail
cd "$(dirname "$0")/.."

skip() { echo "check-warc: passed over, since $*"; exit 0; }

quoth=${1:-.build/release/quoth}
[ -x "$quoth" ] || { echo "check-warc: $quoth is not there; build it with scripts/build.sh" >&2; exit 1; }
python=.build-warc/bin/python
if ! "$python" -c 'import warcio' 2>/dev/null; then
    python3 -m venv .build-warc >/dev/null && "$python" -m pip install --quiet warcio==1.8.1 ||
        skip "warcio could not be installed from PyPI"
fi
if ! "$python" -c 'import pywb' 2>/dev/null; then
    "$python" -m pip install --quiet 'setuptools<81' pywb==2.10.0 ||
        echo "check-warc: pywb could not be installed from PyPI, so that only warcio looks"
fi
"$python" scripts/check-warc.py "$quoth"
