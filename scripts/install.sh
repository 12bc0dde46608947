#!/usr/bin/env bash
# usage: scripts/install.sh PREFIX
# Puts the built binary into PREFIX/bin and its shell completions beside it. DESTDIR stands before PREFIX, as is usual.
set -euo pipefail
cd "$(dirname "$0")/.."

root=${DESTDIR:-}${1:?"give a PREFIX, such as /usr/local"}
install -D -m 755 .build/release/quoth "$root/bin/quoth"
strip "$root/bin/quoth" 2>/dev/null || true # smaller, no more
put() { mkdir -p "$(dirname "$2")" && .build/release/quoth completion "$1" >"$2"; }
put bash "$root/share/bash-completion/completions/quoth"
put zsh "$root/share/zsh/site-functions/_quoth"
put fish "$root/share/fish/vendor_completions.d/quoth.fish"
echo "Installed $root/bin/quoth and completions for bash, zsh and fish in $root/share."
