#!/usr/bin/env python3
"""Flips random bytes of a record, one at a time, and asks `quoth verify` what is damaged.

usage: flips.py [--flips N] [--at-once N] [--seed N] [--quoth BINARY] [--record FOLDER] [--documents N]

Each flip changes one bit to seven bits of one byte of one file of the record, every file being picked as often as its bytes
ask for and small files at least one time in twenty; `quoth verify` has to end with 5 and to name that file. The byte is put
back, and at the end the record has to be undamaged. Prints what was counted, and exits with 1 if one was missed. Without
--record a record of invented documents is made.

With --at-once so many bytes are changed before each `quoth verify`, at most one in each thing that can be named by itself: a page
of the store, a document of a file of texts, a block or a document of the index, a raw capture. Each has to be named by its place,
not only by its file. What a damaged store no longer lists is not looked at, so the pages of the store have turns of their own.
 Python 3.9, standard library only.
"""
import argparse
import collections
import contextlib
import json
import pathlib
import random
import sqlite3
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
    options.add_argument("--at-once", type=int, default=1)
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
        return flip(options, record, rng) if options.at_once == 1 else flip_many(options, record, rng)


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


def units(path, frames):
    """The byte ranges of a file that `quoth verify` names one by one, with the place that it gives each."""
    data = path.read_bytes()
    if path.name == "record.sqlite":
        size = int.from_bytes(data[16:18], "big")
        # The first page says how the others are to be read.
        return [(at, at + size, f"page {at // size + 1} (from byte {at})") for at in range(size, len(data), size)]
    if path.suffix == ".texts":
        found, at = [], 8
        while at < len(data):
            end = at + 8 + int.from_bytes(data[at:at + 4], "little")
            # The first four bytes say where the document ends.
            found.append((at + 4, end, f"byte {at}"))
            at = end
        return found
    if path.suffix == ".seeds":
        footer, found = len(data) - 152, []
        number = lambda at, size=8: int.from_bytes(data[at:at + size], "little")
        for table in range(3):
            description = footer + 36 + 32 * table
            first, directory, blocks = number(description), number(description + 8), 1 << data[description + 24]
            starts = [first + number(directory + 4 * k, 4) for k in range(blocks + 1)]
            found += [(a, b, f"byte {a}") for a, b in zip(starts, starts[1:]) if b > a]
        documents = number(footer + 28)
        return found + [(at, at + 28, f"byte {at}") for at in range(documents, footer, 28)]
    return frames.get(path.name, [])


def all_units(record):
    frames = collections.defaultdict(list)
    with contextlib.closing(sqlite3.connect(f"file:{record}/record.sqlite?mode=ro", uri=True)) as store:
        for pack, at, length in store.execute("SELECT pack, offset, length FROM blob WHERE pack NOTNULL"):
            frames[f"{pack:08}.pack"].append((at, at + length, f"bytes {at} to {at + length}"))
    found = collections.defaultdict(list)
    for path in sorted(record.rglob("*")):
        for unit in units(path, frames) if path.is_file() else []:
            found["store" if path.name == "record.sqlite" else "other files"].append((path, *unit))
    return found


def flip_many(options, record, rng):
    """Each turn changes bytes of many units at once; those of the store and those of the other files in turns of their own."""
    code, answer, said = verify(options.quoth, record)
    if code != 0:
        print(f"the record is damaged before anything was flipped: {said or answer}")
        return 1
    kinds = all_units(record)
    sizes = {kind: sum(end - start for _, start, end, _ in found) for kind, found in kinds.items()}
    print("to be named: " + ", ".join(f"{kind} {len(found)} units of {sizes[kind]} bytes" for kind, found in kinds.items()))
    tried, hidden, turns = collections.Counter(), [], 0
    while sum(tried.values()) < options.flips:
        kind = rng.choices(list(kinds), [sizes[kind] for kind in kinds])[0]
        wanted = min(options.at_once, options.flips - sum(tried.values()))
        chosen = set(rng.choices(kinds[kind], [end - start for _, start, end, _ in kinds[kind]], k=wanted))
        flipped = [(path, rng.randrange(start, end), rng.randrange(1, 256), place) for path, start, end, place in chosen]
        change(flipped)
        code, answer, said = verify(options.quoth, record)
        change(flipped)
        turns += 1
        named = {(damage["file"], damage.get("place")) for damage in (answer or {}).get("damages", [])}
        for path, at, bits, place in flipped:
            name = str(path.relative_to(record))
            tried[path.suffix] += 1
            if code != 5 or (name, place) not in named:
                hidden.append((path, at, bits, place))
    # What the index says of a document may be damaged in the same turn as its text, which is then not looked up.
    missed = [flip[1:] for flip in hidden if not is_named_alone(options.quoth, record, flip)]
    for place in missed[:20]:
        print("MISSED", place)
    counts = ", ".join(f"{suffix} {count}" for suffix, count in sorted(tried.items()))
    print(f"flips {sum(tried.values())} ({counts}) in {turns} turns; named by their place only when flipped alone {len(hidden) - len(missed)}; not named "
          f"by their place {len(missed)}")
    code, answer, said = verify(options.quoth, record)
    print("afterwards:", "undamaged" if code == 0 else f"damaged: {said or answer}")
    return 1 if missed or code != 0 else 0


def is_named_alone(quoth, record, flip):
    change([flip])
    code, answer, _ = verify(quoth, record)
    change([flip])
    name = str(flip[0].relative_to(record))
    return code == 5 and any((d["file"], d.get("place")) == (name, flip[3]) for d in (answer or {}).get("damages", []))


def change(flipped):
    """Flips bytes; done twice, nothing has changed."""
    for path, at, bits, _ in flipped:
        with open(path, "r+b") as file:
            file.seek(at)
            old = file.read(1)
            file.seek(at)
            file.write(bytes([old[0] ^ bits]))


sys.exit(main())
