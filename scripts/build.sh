#!/usr/bin/env bash
# Builds the release binary, .build/release/quoth, and nothing that it does not use (no tests, no plugins).
# The Swift standard library is linked in, so that the binary runs where no toolchain is.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh build
if [ ! -e .build/checkouts/swift-argument-parser/Package.swift ] && ! swift package resolve; then
    cat >&2 <<'MESSAGE'
build: swift-argument-parser could not be fetched from https://github.com/apple/swift-argument-parser.
build: With a network, run this again. Without one, take a clone of it to this machine and say where it lies:
build:   swift package config set-mirror --original https://github.com/apple/swift-argument-parser --mirror /path/to/the/clone
MESSAGE
    exit 1
fi
# Always the same flags: others would make a second build of everything.
exec swift build -c release --static-swift-stdlib --product quoth "$@"
