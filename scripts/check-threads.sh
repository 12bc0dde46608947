#!/usr/bin/env bash
# Runs the tests in which threads work side by side under the thread sanitizer, in a build of its own (.build-threads): the site's
# server, deliveries, records that are read and written at once, fetching. A race that it finds ends it with 1.
#
# Tests whose own processes have a limit to their address space are left out: the sanitizer needs terabytes of it.
#
# usage: scripts/check-threads.sh [FILTER]     a regular expression of tests, as `swift test --filter` takes it
set -euo pipefail
cd "$(dirname "$0")/.."

suites='SiteServer|SiteAdmin|SitePeople|AnswerCache|Follow[A-Za-z]*|Outbox|Deliver|DeliveryTurns|RecordWriter|Finding|Correction|WatchCommand|FetchCommand|RecordCommand|SearchCommand|HouseCommand|RemoveCommand'
filter=${1:-[.]($suites)Tests/}
path=.build-threads
swift build --build-tests --sanitize=thread --scratch-path $path >&2
# Reports go to a file: a test that passes must not hide one.
rm -f $path/race.*
# What ends by a signal on purpose is none of the sanitizer's business.
export TSAN_OPTIONS="log_path=$PWD/$path/race:halt_on_error=0:exitcode=0:handle_abort=0:handle_segv=0"
swift test --skip-build --disable-xctest --sanitize=thread --scratch-path $path --filter "$filter"
if compgen -G "$path/race.*" >/dev/null; then
    cat $path/race.*
    echo "check-threads: $(cat $path/race.* | grep -c 'WARNING: ThreadSanitizer') reports" >&2
    exit 1
fi
echo "check-threads: no report"
