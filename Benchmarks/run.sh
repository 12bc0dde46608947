#!/usr/bin/env bash
# Sets up the peers, builds quoth, and runs one of the comparisons; the arguments behind its name go to it.
#
# usage: Benchmarks/run.sh [peers | html5lib | hostile | ways | kills | flips | tracing | latency | search] [arguments…]      (peers by default)
set -euo pipefail
cd "$(dirname "$0")/.."

what=${1:-peers}
shift $(($# > 0 ? 1 : 0))
venv=Benchmarks/.venv
if [ ! -e "$venv/ready" ]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.3.1 Resiliparse==2.0.1 html5lib==1.1 lxml_html_clean
    touch "$venv/ready"
fi
case $what in
    peers) scripts/build.sh && exec "$venv/bin/python" Benchmarks/compare.py "$@" ;;
    html5lib) exec "$venv/bin/python" Benchmarks/visible-text.py "$@" ;;
    hostile) scripts/build.sh && exec "$venv/bin/python" Benchmarks/hostile.py "$@" ;;
    ways) scripts/build.sh && exec "$venv/bin/python" Benchmarks/hostile-ways.py "$@" ;;
    kills) scripts/build.sh && exec python3 Benchmarks/kills.py "$@" ;;
    flips) scripts/build.sh && exec python3 Benchmarks/flips.py "$@" ;;
    tracing) scripts/build.sh && exec python3 Benchmarks/tracing.py "$@" ;;
    latency) scripts/build.sh && exec python3 Benchmarks/latency.py "$@" ;;
    search) scripts/build.sh && exec python3 Benchmarks/search.py "$@" ;;
    *) echo "There is no comparison called $what. There are: peers, html5lib, hostile, ways, kills, flips, tracing, latency, search." >&2; exit 64 ;;
esac
