#!/usr/bin/env bash
# Builds the fuzzers and runs one of them; what it finds lies in Fuzz/.build/finds/NAME.
#
# usage: Fuzz/run.sh NAME [SECONDS] [libFuzzer options…]        (NAME: html, …; 60 seconds by default)
#
# The corpus grows in Fuzz/.build/corpus/NAME, from the seeds in Fuzz/Seeds/NAME; a dictionary in Fuzz/Dictionaries is
# used if there is one. Exits with 1 when an input crashed, hung for over a second, or took over 512 MB.
set -euo pipefail
cd "$(dirname "$0")"

name=${1:?usage: Fuzz/run.sh NAME [SECONDS] [options]}
seconds=${2:-60}
shift $(($# > 2 ? 2 : $#))

[ -d "Sources/fuzz-$name" ] || { echo "There is no fuzzer called $name. There are: $(ls Sources | sed -n 's/^fuzz-//p' | tr '\n' ' ')" >&2; exit 64; }
# The rooms that are not public are fuzzed through their own functions: Package.swift of the main package gives their modules out
# when it is asked, and @testable opens them.
export QUOTH_FUZZ=1
swift build -c release --sanitize=fuzzer -Xswiftc -enable-testing --product "fuzz-$name" >&2
mkdir -p ".build/corpus/$name" ".build/finds/$name"
dictionary=()
[ -f "Dictionaries/$name.dict" ] && dictionary=(-dict="Dictionaries/$name.dict")
# Swift's own report of a crash would keep libFuzzer from writing the input down.
export SWIFT_BACKTRACE=enable=no
exec ".build/release/fuzz-$name" -max_total_time="$seconds" -timeout=1 -rss_limit_mb=512 -max_len=16384 -use_value_profile=1 \
    -print_final_stats=1 -artifact_prefix=".build/finds/$name/" "${dictionary[@]}" "$@" ".build/corpus/$name" "Seeds/$name"
