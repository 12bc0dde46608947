#!/usr/bin/env python3
"""Lets every write, or every sync, of `quoth` fail in turn, and looks at what is left of the record.

usage: faults.py [--quoth BINARY] [--step N] [--documents N] [--only OPERATION]

Operations: `add` (a new record: commits, merges of segments, judging, the checkpoint of the write-ahead log), `more` (the
same, to a record that has documents), `prune` (packs written anew), `backup`, `restore`, `forget` (a row, and the list of what
is passed over). Faults: a full disk, an I/O error, half a write and a full disk, and a sync that fails; once, and from then on.

After each: `quoth verify` is clean, which includes SQLite's integrity_check; what `quoth add` had said to be on disk is there; and
the same command without a fault completes the work, nothing lost and nothing twice. Prints what was counted, and how long the
record took to open afterwards; exits with 1 if something is wrong. Python 3.9, standard library only.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
KINDS = ["full", "error", "short", "sync"]
wrong = []


class Bench:
    def __init__(self, quoth, folder, documents):
        self.quoth, self.folder, self.documents = str(quoth), folder, documents
        self.opened = 0.0
        self.first, self.second = folder / "first.warc", folder / "second.warc"
        pages = [self.page(n) for n in range(2 * documents)]
        self.first.write_bytes(b"".join(pages[:documents]))
        self.second.write_bytes(b"".join(pages[documents:]))
        self.base = folder / "base"
        self.run("add", "--record", self.base, "--commit-every", "1", self.first)
        self.copy = folder / "copy"
        self.run("backup", self.base, self.copy)

    @staticmethod
    def page(n):
        words = " ".join(f"w{(n * 37 + k * 11) % 997}" for k in range(60 + n % 50))
        body = (f"<html><head><title>Quay {n}</title></head><body><article><h1>Quay {n}</h1><p>The board met. {words}.</p><p>"
                f"“We will keep quay {n % 7} open through the winter,” said Ida Brekke, a pilot.</p></article></body></html>").encode()
        head = (f"WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{n:012}>\r\nWARC-Date: "
                f"2025-03-{1 + n % 28:02}T09:00:00Z\r\nWARC-Target-URI: https://quay.example/{n}\r\nContent-Type: text/html\r\n"
                f"Content-Length: {len(body)}\r\n\r\n")
        return head.encode() + body + b"\r\n\r\n"

    def run(self, *arguments, fault=None, count=None):
        environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
        if fault:
            environment["QUOTH_DISK_FAULT"] = fault
        if count:
            environment["QUOTH_DISK_FAULT_COUNT"] = str(count)
        return subprocess.run([self.quoth, *map(str, arguments)], capture_output=True, text=True, env=environment)

    def versions(self, record, what):
        """How many versions there are; verified."""
        run = self.run("verify", record)
        found = re.search(r": (\d+) versions", run.stdout)
        if run.returncode != 0 or not found:
            wrong.append(f"{what}: verify ended with {run.returncode}: {(run.stdout + run.stderr)[:400]}")
            return -1
        start = time.monotonic()
        self.run("stats", record)
        self.opened = max(self.opened, time.monotonic() - start)
        return int(found[1])


class Operation:
    """What is done with a copy of the base record, and what has to hold afterwards, with the fault and without."""

    def __init__(self, bench, name):
        self.bench, self.name = bench, name
        self.record = bench.folder / f"work-{name}"
        self.other = bench.folder / f"work-{name}-2"

    def prepare(self):
        for folder in (self.record, self.other):
            shutil.rmtree(folder, ignore_errors=True)
        if self.name != "add":
            shutil.copytree(self.bench.base, self.record)
        if self.name == "forget":
            line = json.dumps({"capture": "", "input": "bad", "reason": "signal 6"}, separators=(",", ":"))
            import zlib
            (self.record / "isolated").write_text(f"{zlib.crc32(line.encode()):08x} {line}\n" + "")

    def command(self):
        b = self.bench
        return {
            "add": ["add", "--record", self.record, "--commit-every", "1", b.first],
            "more": ["add", "--record", self.record, "--commit-every", "2", b.second, b.folder / "no-such-file"],
            "prune": ["prune", self.record, "--before", "2025-03-15"],
            "backup": ["backup", self.record, self.other],
            "restore": ["restore", b.copy, self.other],
            "forget": ["doctor", self.record, "--forget", "all"],
        }[self.name]

    def check(self, run, what):
        """After the fault."""
        n = self.bench.documents
        before = 0 if self.name == "add" else n
        said = max([int(k) for k in re.findall(r'"onDisk":(\d+)', run.stdout)], default=0)
        if run.returncode < 0 or run.returncode > 130:
            wrong.append(f"{what}: ended by a signal: {run.returncode} {run.stderr[:300]}")
        if (self.record / "record.sqlite").exists():
            held = self.bench.versions(self.record, what)
            if 0 <= held < before + said:
                wrong.append(f"{what}: {before + said} documents were acknowledged, {held} are there")
        elif before or said:
            wrong.append(f"{what}: the store is gone")
        if self.other.exists() and self.bench.versions(self.other, what) != n:
            wrong.append(f"{what}: the copy is not whole")
        if list(self.bench.folder.glob(f"work-{self.name}-2.part*")) and run.returncode == 0:
            wrong.append(f"{what}: a half copy is left")

    def complete(self, what):
        """The same without a fault."""
        n = self.bench.documents
        shutil.rmtree(self.other, ignore_errors=True)
        run = self.bench.run(*self.command())
        if run.returncode not in (0, 3):
            wrong.append(f"{what}: without the fault it ended with {run.returncode}: {run.stderr[:300]}")
        held = self.bench.versions(self.record, what + ", completed")
        if held != (2 * n if self.name == "more" else n):
            wrong.append(f"{what}: {held} documents are there in the end")
        if self.name in ("backup", "restore") and self.bench.versions(self.other, what) != n:
            wrong.append(f"{what}: the copy that was made then is not whole")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quoth", type=pathlib.Path, default=ROOT / ".build/release/quoth")
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--documents", type=int, default=20)
    parser.add_argument("--only", action="append")
    given = parser.parse_args()
    total = 0
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(given.quoth, pathlib.Path(name), given.documents)
        for operation in given.only or ["add", "more", "prune", "backup", "restore", "forget"]:
            work = Operation(bench, operation)
            counts = []
            for kind in KINDS:
                work.prepare()
                counter = bench.folder / "count"
                bench.run(*work.command(), fault=f"{kind}:1000000000", count=counter)
                points = int(counter.read_text())
                counts.append(f"{kind} {len(range(1, points + 1, given.step))} of {points}")
                for stays in ("", "+"):
                    for at in range(1, points + 1, given.step):
                        work.prepare()
                        what = f"{operation}, {kind}:{at}{stays}"
                        work.check(bench.run(*work.command(), fault=f"{kind}:{at}{stays}"), what)
                        work.complete(what)
                        total += 1
                        if len(wrong) > 20:
                            break
            print(f"{operation}: {', '.join(counts)}, each once and from then on", flush=True)
        print(f"{total} faults; wrong: {len(wrong)}; slowest opening afterwards {bench.opened:.2f} s")
    for line in wrong[:20]:
        print("WRONG", line)
    return 1 if wrong else 0


sys.exit(main())
