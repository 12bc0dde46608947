#!/usr/bin/env bash
# All tests, from nothing: sets up the machine, builds in debug, runs. The last lines are the counts.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh build
swift build --build-tests
# There are only Swift Testing tests here; an XCTest run would close with a misleading "Executed 0 tests".
swift test --skip-build --disable-xctest 2>&1 | tee .build/tests.log
