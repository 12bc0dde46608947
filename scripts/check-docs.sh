#!/usr/bin/env bash
# Builds the library's documentation, .build/docs, with the toolchain's own docc; a link that leads nowhere is an error.
# Where the toolchain has no docc it says so, and that is no failure.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v docc >/dev/null || { echo "check-docs: passed over, since the toolchain has no docc"; exit 0; }
swift build --target Quoth >/dev/null

modules=.build/debug
symbols=.build/symbols
rm -rf "$symbols" && mkdir -p "$symbols"
maps=()
for map in "$modules"/C*.build/module.modulemap; do maps+=(-Xcc "-fmodule-map-file=$map"); done
triple=$(swiftc -print-target-info | sed -n 's/.*"triple" *: *"\([^"]*\)".*/\1/p' | head -1)
swift symbolgraph-extract -module-name Quoth -I "$modules/Modules" "${maps[@]}" -minimum-access-level public \
    -target "$triple" -output-dir "$symbols"
docc convert Sources/Quoth/Quoth.docc --additional-symbol-graph-dir "$symbols" --fallback-display-name Quoth \
    --fallback-bundle-identifier quoth --output-path .build/docs --disable-parameters-and-returns-validation \
    --warnings-as-errors >/dev/null
echo "check-docs: every link leads somewhere"
