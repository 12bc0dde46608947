#!/usr/bin/env bash
# Sends `quoth serve` what schemathesis makes of docs/openapi.yaml: no answer may be an error of the server, and every one has
# to be as described. As nobody, as an editor and as an admin. Where schemathesis cannot be installed it says so, and that is no failure.
#
# usage: scripts/check-api.sh [BINARY] [CASES A OPERATION]
set -euo pipefail
cd "$(dirname "$0")/.."

skip() { echo "check-api: passed over, since $*"; exit 0; }

root=$PWD
binary=${1:-.build/release/quoth}
cases=${2:-200}
tool=.build-report/bin/schemathesis
if ! [ -x "$tool" ]; then
    { python3 -m venv .build-report && .build-report/bin/pip install --quiet schemathesis; } >/dev/null 2>&1 ||
        skip "schemathesis could not be installed from PyPI"
fi
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$folder"' EXIT
"$binary" add --record "$folder/record" -q Examples/harbour/sources Examples/harbour/draft.md >/dev/null || true
for account in "ida editor" "odo admin"; do
    echo "a ferry in the night" | "$binary" user add ${account% *} --role ${account#* } --record "$folder/record" 2>/dev/null
done
editor=$("$binary" token add ida --scope write --record "$folder/record")
admin=$("$binary" token add odo --scope admin --record "$folder/record")
"$binary" serve --record "$folder/record" --port 0 --rate 0 --long-rate 1000000 --backups "$folder/backups" >"$folder/address" 2>"$folder/log" &
server=$!
for _ in $(seq 100); do [ -s "$folder/address" ] && break; sleep 0.1; done
site=$(head -1 "$folder/address")

# A method that nobody knows, such as QUERY, is answered with 501, as RFC 9110 (section 9.1) has it.
printf '[phases.coverage]\nunexpected-methods = ["DELETE", "PUT", "PATCH", "POST", "TRACE", "OPTIONS"]\n' >"$folder/schemathesis.toml"

failed=0
for who in nobody editor admin; do
    header=()
    [ "$who" = editor ] && header=(-H "Authorization: Bearer $editor")
    [ "$who" = admin ] && header=(-H "Authorization: Bearer $admin")
    echo "== as $who"
    (cd "$folder" && "$root/$tool" run "$root/docs/openapi.yaml" --url "${site}api/v1" "${header[@]}" --max-examples "$cases" --seed 7 --no-color \
        --checks not_a_server_error,status_code_conformance,content_type_conformance --phases examples,coverage,fuzzing \
        --exclude-operation-id start --suppress-health-check all --request-timeout 30) >"$folder/$who" 2>&1 || failed=1
    tail -25 "$folder/$who"
done
echo "answers by status: $(grep -o '"status":[0-9]*' "$folder/log" | sort | uniq -c | tr -s ' ' | tr '\n' ';')"
grep '"status":5' "$folder/log" | head -5 || true
if grep -q '"status":500' "$folder/log"; then failed=1; fi
exit $failed
