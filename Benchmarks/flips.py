#!/usr/bin/env python3
"""Flips random bytes of a record, one at a time, and asks `quoth verify` what is damaged.

usage: flips.py [--flips N] [--seed N] [--quoth BINARY] [--record FOLDER] [--documents N]

Each flip changes one bit to seven bits of one byte of one file of the record, every file being picked as often as its bytes
ask for and small files at least one time in twenty; `quoth verify` has to end with 5 and to name that file. The byte is put
back, and at the end the record has to be undamaged. Prints what was counted, and exits with 1 if one was missed. Without
--record a record of invented documents is made. Python 3.9, standard library only.
"""
import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORDS = "harbour ferry council barge lantern timber ledger winter quarry signal orchard magistrate tide copper".split()


def documents(path, count, rng):
    with open(path, "w", encoding="utf-8") as out:
        for number in range(count):
            words = [f"{rng.choice(WORDS)} {rng.choice(WORDS)}" for _ in range(rng.randrange(20, 200))]
            text = " ".join(words).capitalize() + f". “We will keep the {words[0]},” said Ida Brekke. " + " ".join(words)
            fields = {"id": f"d{number}", "text": text, "title": words[1], "date": f"2025-03-{1 + number % 28:02}"}
            out.write(json.dumps(fields) + "\n")


def verify(quoth, record):
    run = subprocess.run([quoth, "verify", "--json", str(record)], capture_output=True, text=True)
    try:
        return run.returncode, json.loads(run.stdout), run.stderr
    except ValueError:
        return run.returncode, None, run.stderr


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--flips", type=int, default=1000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--documents", type=int, default=40)
    options.add_argument("--quoth", default=str(ROOT / ".build/release/quoth"))
    options.add_argument("--record", type=pathlib.Path)
    options = options.parse_args()
    rng = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as scratch:
        record = options.record
        if record is None:
            record = pathlib.Path(scratch) / "record"
            source = pathlib.Path(scratch) / "documents.jsonl"
            documents(source, options.documents, rng)
            command = [options.quoth, "add", "-q", "--record", record, "--commit-every", "7", source]
            subprocess.run(command, check=True)
        return flip(options, record, rng)


def flip(options, record, rng):
    code, answer, said = verify(options.quoth, record)
    if code != 0:
        print(f"the record is damaged before anything was flipped: {said or answer}")
        return 1
    # SQLite makes the file -shm anew whenever the first process opens the store: nothing of a record stands in it.
    files = [path for path in record.rglob("*") if path.is_file() and not path.name.endswith("-shm")]
    files = sorted(path for path in files if path.stat().st_size > 0)
    sizes = [path.stat().st_size for path in files]
    floor = sum(sizes) / 20
    tried, missed, unnamed = collections.Counter(), [], []
    for _ in range(options.flips):
        path = rng.choices(files, [max(size, floor) for size in sizes])[0]
        at, bits = rng.randrange(path.stat().st_size), rng.randrange(1, 256)
        name = str(path.relative_to(record))
        tried[path.suffix or path.name] += 1
        with open(path, "r+b") as file:
            file.seek(at)
            old = file.read(1)
            file.seek(at)
            file.write(bytes([old[0] ^ bits]))
            file.flush()
            code, answer, said = verify(options.quoth, record)
            file.seek(at)
            file.write(old)
        if code != 5:
            missed.append((name, at, bits, code, said[:200]))
        elif not any(damage["file"] == name for damage in (answer or {}).get("damages", [])):
            unnamed.append((name, at, bits, answer or said[:200]))
    for place in (missed + unnamed)[:20]:
        print("MISSED", place)
    counts = ", ".join(f"{suffix} {count}" for suffix, count in sorted(tried.items()))
    print(f"flips {options.flips} ({counts}); missed {len(missed)}; found but not named {len(unnamed)}")
    code, answer, said = verify(options.quoth, record)
    print("afterwards:", "undamaged" if code == 0 else f"damaged: {said or answer}")
    return 1 if missed or unnamed or code != 0 else 0


sys.exit(main())
