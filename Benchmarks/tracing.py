#!/usr/bin/env python3
"""Times `quoth trace` among the documents of a collection, and `quoth add` of them to a record.

usage: tracing.py FILE.jsonl… [--articles FILE.jsonl] [--quoth BINARY] [--cores N]

Prints, for each, seconds by the clock, CPU seconds, megabytes of text a second by either, and the most memory; for the
record its size, and with --articles how long it takes to trace each of these against it, in one process, on average.
Python 3.9, standard library only.
"""
import argparse
import json
import os
import pathlib
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def timed(command, output):
    """Runs `command` into the file `output`: seconds, CPU seconds, most memory in MB."""
    start = time.monotonic()
    with open(output, "wb") as out:
        child = subprocess.Popen([str(part) for part in command], stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 2):
        raise SystemExit(f"tracing: {' '.join(map(str, command))} ended with {status}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def text_bytes(paths):
    return sum(len(json.loads(line)["text"].encode()) for path in paths for line in open(path, encoding="utf-8"))


def report(what, size, run):
    seconds, cpu, memory = run
    print(f"{what:34} {seconds:8.1f} s {cpu:8.1f} CPU s {size / 1e6 / seconds:7.1f} MB/s "
          f"{size / 1e6 / cpu:7.1f} MB/CPU s {memory:7.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    parser.add_argument("--articles", type=pathlib.Path)
    parser.add_argument("--cores", type=int, help="use so many cores (by taskset)")
    parser.add_argument("--no-pairs", action="store_true", help="only the record")
    parser.add_argument("--quoth", type=pathlib.Path, default=ROOT / ".build" / "release" / "quoth")
    given = parser.parse_args()
    cores = ["taskset", "-c", f"0-{given.cores - 1}"] if given.cores else []
    size = text_bytes(given.files)
    print(f"{len(given.files)} files, {size / 1e6:.1f} MB of text")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        record, output = folder / "record", folder / "out"
        if not given.no_pairs:
            command = cores + [given.quoth, "trace", "-q", "--format", "bench"] + given.files
            report("trace, all pairs", size, timed(command, output))
            print(f"{'':34} {sum(1 for _ in open(output))} passages")
        report("add", size, timed(cores + [given.quoth, "add", "-q", "--record", record] + given.files, output))
        seeds = sum(file.stat().st_size for file in record.glob("*.seeds"))
        segments = len(list(record.glob("*.seeds")))
        print(f"{'index':34} {seeds / 1e6:8.1f} MB, {seeds / size:.3f} bytes a byte of text, {segments} segments")
        report("verify", size, timed([given.quoth, "verify", record], output))
        if given.articles:
            command = cores + [given.quoth, "trace", "-q", "--format", "bench", given.articles, "--against", record]
            count = sum(1 for _ in open(given.articles))
            run = timed(command, output)
            report(f"trace {count} articles", text_bytes([given.articles]), run)
            print(f"{'':34} {run[1] / count * 1e3:8.2f} CPU ms an article")


main()
