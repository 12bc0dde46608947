#!/usr/bin/env python3
"""Times one article after the other against a record on disk, in one process: what somebody who asks waits for.

usage: latency.py RECORD ARTICLES.jsonl [--bytes N] [--count N] [--quoth BINARY] [--cores N]

Takes articles of about N bytes (5,000 by default), goes over them once to warm up, and prints the 50th, 95th and 99th
percentile of the second time, in milliseconds. A record is made with `quoth add --record RECORD FILES`.
Python 3.9, standard library only.
"""
import argparse
import json
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("record", type=pathlib.Path)
    parser.add_argument("articles", type=pathlib.Path)
    parser.add_argument("--bytes", type=int, default=5000)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--cores", type=int, help="use so many cores (by taskset)")
    parser.add_argument("--quoth", type=pathlib.Path, default=ROOT / ".build" / "release" / "quoth")
    given = parser.parse_args()
    lines = [line for line in open(given.articles, encoding="utf-8")
             if 0.8 * given.bytes <= len(json.loads(line)["text"].encode()) <= 1.2 * given.bytes][:given.count]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "articles.jsonl"
        path.write_text("".join(lines) * 2, encoding="utf-8")
        cores = ["taskset", "-c", f"0-{given.cores - 1}"] if given.cores else []
        command = cores + [given.quoth, "trace", "-q", "--timed", path, "--against", given.record]
        answer = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout
    rows = [[float(value) for value in row.split("\t")] for row in answer.splitlines()][len(lines):]
    print(f"{len(rows)} articles of about {given.bytes} bytes against {given.record}")
    for name, values in (("search in the record", [row[1] for row in rows]),
                         ("search among its documents", [row[2] for row in rows]),
                         ("both", [row[1] + row[2] for row in rows])):
        print(f"{name:28} p50 {percentile(values, .5):7.2f} ms   p95 {percentile(values, .95):7.2f} ms"
              f"   p99 {percentile(values, .99):7.2f} ms")
    print(f"{'documents looked into':28} p50 {percentile([row[3] for row in rows], .5):7.0f}      "
          f"p95 {percentile([row[3] for row in rows], .95):7.0f}      p99 {percentile([row[3] for row in rows], .99):7.0f}")
    print(f"{sum(row[4] for row in rows):.0f} passages")


main()
