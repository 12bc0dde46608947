#!/usr/bin/env bash
# Opens the example's report in Chromium: no external request, no script needed, no accessibility fault, no sideways
# scrolling on a phone. Where browser or driver cannot be installed it says so, and that is no failure.
set -euo pipefail
cd "$(dirname "$0")/.."

. scripts/browser-python.sh

report=harbour-report.html
spread=.build-report/harbour-spread.html
made() {  # 2 and 3 are answers, not failures
    local status=0
    "$@" >/dev/null || status=$?
    case $status in 0 | 2 | 3) ;; *) exit "$status" ;; esac
}
made .build/release/quoth check -q Examples/harbour/draft.md --against Examples/harbour/sources -o "$report"
made .build/release/quoth spread -q Examples/harbour/draft.md Examples/harbour/sources -o "$spread"
"$python" scripts/check-report.py "$report" "$spread"
