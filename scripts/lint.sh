#!/usr/bin/env bash
# Style of the Swift code, and the spelling of the shell scripts by bash itself.
set -euo pipefail
cd "$(dirname "$0")/.."

swift format lint --strict --recursive Sources Tests Snippets Package.swift
for script in scripts/*.sh .ci/run; do bash -n "$script"; done
echo "lint: nothing to say"
