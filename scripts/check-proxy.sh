#!/usr/bin/env bash
# Puts nginx and Caddy, with the files in packaging/, before `quoth serve --behind-proxy` on this machine, with a certificate
# made for it, and looks at what comes through: headers, logging in, feeds, addresses, limits. A proxy that is not installed is passed
# over, and so is all of it where openssl is missing. Also has systemd look at packaging/quoth.service, if it is there.
#
# usage: scripts/check-proxy.sh [QUOTH]     the program; .build/release/quoth by default
set -euo pipefail
cd "$(dirname "$0")/.."

quoth=${1:-.build/release/quoth}
[ -x "$quoth" ] || { echo "check-proxy: $quoth is not there; build it with scripts/build.sh" >&2; exit 1; }
command -v openssl >/dev/null || { echo "check-proxy: passed over, since openssl, which makes the certificate, is not here"; exit 0; }
if command -v systemd-analyze >/dev/null; then
    unit=$(mktemp -d)/quoth.service
    # The program need not be installed for it.
    sed "s#/usr/local/bin/quoth#$(realpath "$quoth")#" packaging/quoth.service >"$unit"
    systemd-analyze verify "$unit"
    echo "quoth.service: nothing to say"
    rm -r "$(dirname "$unit")"
fi
python3 scripts/check-proxy.py "$quoth"
