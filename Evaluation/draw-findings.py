#!/usr/bin/env python3
"""Draws findings at random, for a person to read, and counts what the reader says of them.

usage: draw-findings.py DOCUMENTS.jsonl [--against SOURCES.jsonl] [--number N] [--seed S] [--labels FILE] [--quoth BINARY]
                        [--findings FILE] [--context N] [--boilerplate]

DOCUMENTS are JSON lines with an id and a text each, packed with xz or not. Without --against they are traced against each
other: only pairs of different series are looked at. Each finding drawn is printed with the text around it on both sides.
A line of the labels says `KEY LABEL`, KEY as it is printed before the finding; those named in REAL below are real reuse,
every other label is a reason why a finding is none. Labels hold no text, so they can be kept anywhere.
With labels for all that were drawn, the share that is real is printed, with its 95 % interval (Wilson, JASA 22, 1927).
Python 3.9, standard library only. Needs a built .build/release/quoth.
"""
import argparse
import collections
import json
import lzma
import pathlib
import random
import subprocess
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Both have it from one place: one copied, both published the same, or both quote a third text.
REAL = {"reuse", "joint", "quotation", "real"}


def arguments(given):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("documents", type=pathlib.Path, help="JSON lines, .xz or plain")
    parser.add_argument("--against", type=pathlib.Path, help="sources: JSON lines, .xz or plain")
    parser.add_argument("--number", type=int, default=100, help="how many are drawn")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws others")
    parser.add_argument("--labels", type=pathlib.Path, help="what the reader says, a line a finding: KEY LABEL")
    parser.add_argument("--quoth", type=pathlib.Path, default=ROOT / ".build" / "release" / "quoth", help="the binary")
    parser.add_argument("--findings", type=pathlib.Path, help="what quoth printed before, or where to keep it")
    parser.add_argument("--context", type=int, default=160, help="characters shown around a finding")
    parser.add_argument("--boilerplate", action="store_true", help="draw from what was left out as boilerplate")
    return parser.parse_args(given)


def opened(path):
    return lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else open(path, encoding="utf-8")


def read(path):
    with opened(path) as lines:
        return {d["id"]: d for d in map(json.loads, filter(str.strip, lines))}


def plain(path, cache):
    """The same file, unpacked if it is packed."""
    if path.suffix != ".xz":
        return path
    copy = cache / path.stem
    if not copy.exists():
        cache.mkdir(exist_ok=True)
        with opened(path) as packed:
            copy.write_text(packed.read(), encoding="utf-8")
    return copy


def trace(args):
    """The findings, as `quoth trace --format bench` prints them."""
    if args.findings and args.findings.exists():
        return [json.loads(line) for line in args.findings.read_text().splitlines()]
    cache = ROOT / ".build-accuracy"
    command = [str(args.quoth), "trace", str(plain(args.documents, cache)), "--format", "bench", "--quiet"]
    if args.boilerplate:
        command.append("--boilerplate")
    if args.against:
        command += ["--against", str(plain(args.against, cache))]
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if run.returncode not in (0, 2):
        sys.exit(f"draw-findings: {' '.join(command)} ended with {run.returncode}")
    if args.findings:
        args.findings.write_text(run.stdout)
    return [json.loads(line) for line in run.stdout.splitlines()]


def key(finding):
    """What tells a finding from all others, and hardly changes when its edges move a little."""
    return f"{finding['susp']}@{finding['susp_off']}~{finding['src']}@{finding['src_off']}".replace(" ", "_")


def passage(text, offset, length, around):
    def line(part):
        words = " ".join(part.split())
        return words if len(words) <= 400 else words[:250] + " … " + words[-100:]
    before, after = text[max(0, offset - around):offset], text[offset + length:offset + length + around]
    return f"{line(before)} [[{line(text[offset:offset + length])}]] {line(after)}"


def show(number, finding, copies, sources, around):
    copy, source = copies[finding["susp"]], sources[finding["src"]]
    why = f"  {finding['boilerplate']}" if "boilerplate" in finding else ""
    print(f"\n#{number} {key(finding)}  {copy.get('date', '')} <- {source.get('date', '')}{why}")
    for sign, document, side in (">", copy, "susp"), ("<", source, "src"):
        words = passage(document["text"], finding[f"{side}_off"], finding[f"{side}_len"], around)
        print(textwrap.fill(words, 200, initial_indent=sign + " ", subsequent_indent="  "))


def interval(real, total):
    """The 95 % interval of a share."""
    z, share = 1.96, real / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * ((share * (1 - share) + z * z / (4 * total)) / total) ** 0.5 / (1 + z * z / total)
    return middle - half, middle + half


def count(drawn, labels):
    given = [labels[key(f)] for f in drawn if key(f) in labels]
    if not given:
        return
    real = sum(label in REAL for label in given)
    low, high = interval(real, len(given))
    print(f"\n{real} of {len(given)} are real reuse: {real / len(given):.2f} (95 %: {low:.2f} to {high:.2f})")
    for label, times in collections.Counter(given).most_common():
        print(f"  {times:4} {label}")
    if len(given) < len(drawn):
        print(f"  {len(drawn) - len(given):4} without a label")


def main(given=None):
    args = arguments(given)
    findings = trace(args)
    drawn = random.Random(args.seed).sample(findings, min(args.number, len(findings)))
    labels = {}
    if args.labels and args.labels.exists():
        labels = dict(line.split()[:2] for line in args.labels.read_text().splitlines() if line.strip())
    copies = read(args.documents)
    sources = read(args.against) if args.against else copies
    print(f"{len(findings)} findings, {len(drawn)} drawn with seed {args.seed}")
    for number, finding in enumerate(drawn, 1):
        if key(finding) not in labels:
            show(number, finding, copies, sources, args.context)
    count(drawn, labels)


if __name__ == "__main__":
    main()
