#!/usr/bin/env python3
"""Trains the report model: the weights in Sources/Quoth/Quotes/ReportWeights.swift.

usage: train-reports.py strengths GOLD.jsonl WORDS > STRENGTHS
       train-reports.py train GOLD.jsonl FEATURES STRENGTHS ReportWeights.swift [--l1 1] [--rounds 80] [--keep 30000]

WORDS and FEATURES are what scripts/speaker-features' report-features writes without and with STRENGTHS. GOLD has a
document a line: {"id", "text", "quotes": [{"start", "end", "cue", "speaker"}]}, with offsets in code points.
A linear-chain conditional random field by OWL-QN, with weights pulled to nought (L1). Needs python-crfsuite (PyPI).
"""
import argparse
import bisect
import collections
import json
import os
import sys
import tempfile

LABELS = "OBICS"


def paragraphs(path):
    """The paragraphs of FEATURES: a document's id and rows of start, end, kind, form and features."""
    name, rows = None, []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("D ") and not rows:
                name = line[2:]
            elif line:
                place, form, *features = line.split("\t")
                start, end, kind = place.split(" ")
                rows.append((int(start), int(end), kind, form, features))
            elif rows:
                yield name, rows
                rows = []


def outermost(quotes):
    """The spans of `quotes` of which none overlaps another: the longest first."""
    taken = []
    for quote in sorted(quotes, key=lambda q: q["start"] - q["end"]):
        if not any(quote["start"] < end and start < quote["end"] for start, end in taken):
            taken.append((quote["start"], quote["end"]))
    return sorted(taken)


def label(rows, document):
    """The labels of a paragraph's rows: a word is in a span that covers half of it."""
    labels = ["O"] * len(rows)
    ends = [row[1] for row in rows]

    def inside(start, end):
        i = bisect.bisect_right(ends, start)
        while i < len(rows) and rows[i][0] < end:
            yield i
            i += 1

    for start, end in document["spans"]:
        first = True
        for i in inside(start, end):
            if (min(end, rows[i][1]) - max(start, rows[i][0])) * 2 >= rows[i][1] - rows[i][0]:
                labels[i] = "B" if first else "I"
                first = False
    for letter, key in ("C", "cue"), ("S", "speaker"):
        for quote in document["quotes"]:
            span = quote.get(key)
            if span and span.get("start") is not None:
                for i in inside(span["start"], span["end"]):
                    if labels[i] == "O" and rows[i][2] != "q":
                        labels[i] = letter
    return labels


def read_gold(path):
    documents = {}
    with open(path, encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            documents[row["id"]] = {"quotes": row["quotes"], "spans": outermost(row["quotes"])}
    return documents


def strengths(args):
    """Prints how often each word is a cue, in tenths: words seen four times and twice as a cue, in 4 % or more."""
    gold, seen, cues = read_gold(args.gold), collections.Counter(), collections.Counter()
    for name, rows in paragraphs(args.words):
        for row, letter in zip(rows, label(rows, gold[name])):
            if row[2] == "w":
                seen[row[3]] += 1
                cues[row[3]] += letter == "C"
    for word in sorted(w for w, n in seen.items() if n >= 4 and cues[w] >= 2 and cues[w] / n > 0.04):
        print(word, min(9, 10 * cues[word] // seen[word]))


def train(args):
    import pycrfsuite
    gold, trainer = read_gold(args.gold), pycrfsuite.Trainer(verbose=False)
    for name, rows in paragraphs(args.features):
        trainer.append([row[4] for row in rows], label(rows, gold[name]))
    trainer.set_params({"c1": args.l1, "c2": 1e-3, "max_iterations": args.rounds, "feature.minfreq": args.least,
                        "feature.possible_transitions": True})
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        write(info, args)


def write(info, args):
    """Writes the table: the strengths, the transitions, and the heaviest weights by feature."""
    weights = sorted(info.state_features.items(), key=lambda item: -abs(item[1]))[:args.keep]
    rows = collections.defaultdict(dict)
    for (feature, letter), weight in weights:
        if round(weight * 100):
            rows[feature][letter] = round(weight * 100)
    shown = lambda row: "".join(f"{letter}{row[letter]}" for letter in LABELS if row.get(letter))
    moves = collections.defaultdict(dict)
    for (before, after), weight in info.transitions.items():
        moves[before][after] = round(weight * 100)
    with open(args.strengths, encoding="utf8") as lines:
        table = ["strength " + line.strip() for line in lines]
    table += [f"from {before} {shown(moves[before])}" for before in LABELS]
    table += sorted(f"{feature} {shown(row)}" for feature, row in rows.items() if '"""' not in feature)
    with open(args.table, "w", encoding="utf8") as out:
        out.write("// Weights of the report model: a feature and its weights in hundredths, by label, a line.\n")
        out.write("// Written by scripts/train-reports.py; docs/accuracy.md says what it was trained on.\n\n")
        out.write('let reportWeights: StaticString = #"""\n')
        out.writelines(f"    {line}\n" for line in table)
        out.write('    """#\n')
    print(len(rows), "features,", sum(map(len, rows.values())), "weights of", len(info.state_features))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser("strengths")
    one.add_argument("gold"), one.add_argument("words")
    one.set_defaults(run=strengths)
    two = commands.add_parser("train")
    for name in "gold", "features", "strengths", "table":
        two.add_argument(name)
    two.add_argument("--l1", type=float, default=1)
    two.add_argument("--rounds", type=int, default=80)
    two.add_argument("--least", type=int, default=3)
    two.add_argument("--keep", type=int, default=30000)
    two.set_defaults(run=train)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    sys.exit(main())
