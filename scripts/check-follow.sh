#!/usr/bin/env bash
# Follows something in a record and has others read what comes: Python's own parser the mails, which aiosmtpd takes over
# STARTTLS and with a password, feedparser the feeds, standardwebhooks the web hooks. Where PyPI is not reached it says so,
# and that is no failure.
#
# usage: scripts/check-follow.sh [QUOTH]     the program; .build/release/quoth by default
set -euo pipefail
cd "$(dirname "$0")/.."

skip() { echo "check-follow: passed over, since $*"; exit 0; }

quoth=${1:-.build/release/quoth}
[ -x "$quoth" ] || { echo "check-follow: $quoth is not there; build it with scripts/build.sh" >&2; exit 1; }
python=.build-follow/bin/python
if ! "$python" -c 'import aiosmtpd, feedparser, standardwebhooks' 2>/dev/null; then
    python3 -m venv .build-follow >/dev/null && "$python" -m pip install --quiet aiosmtpd feedparser standardwebhooks ||
        skip "aiosmtpd, feedparser and standardwebhooks could not be installed from PyPI"
fi
command -v openssl >/dev/null || skip "openssl, which makes the mail server's certificate, is not here"
"$python" scripts/check-follow.py "$quoth"
