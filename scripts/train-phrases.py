#!/usr/bin/env python3
"""Counts common phrases: the table in Sources/Quoth/Trace/Phrases/EnglishPhrases.swift.

usage: train-phrases.py EnglishPhrases.swift KIND.jsonl… [--without FILE.jsonl] [--keep 90000]

Each KIND is a kind of text: JSON Lines of {"id", "text"}. What a word tells after the one or two words before it is its
share after these, smoothed with its share after fewer (Dirichlet smoothing; Zhai and Lafferty, SIGIR 2001). Kept are
the pairs and triples, of two kinds of text at least or very common in one, that make their last word so much the
likelier and so often that it tells most. Documents that FILE has are left out. Python 3.9, standard library only.
"""
import argparse
import base64
import collections
import json
import math
import re

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
MASK = (1 << 64) - 1
SLOTS = 1 << 17
LINE = 16
# A kind of more words than this counts no more than one of so many.
MOST_WORDS = 4_000_000
PAIR_PRIOR, TRIPLE_PRIOR = 100, 30
LEAST_DOCUMENTS, LEAST_COUNT, LEAST_GAIN, ONE_KIND_COUNT = 3, 4, 1, 60


def mixed(value):
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & MASK
    value = (value ^ value >> 27) * 0x94D049BB133111EB & MASK
    return value ^ value >> 31


def hashed(word):
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = (value ^ byte) * 0x100000001B3 & MASK
    return value


def key(phrase):
    value = mixed(hashed(phrase[0]))
    for word in phrase[1:]:
        value = mixed(value + hashed(word) & MASK)
    return value


def counted(path, without):
    """The number of words and how often each word and each phrase of two or three stands in `path`."""
    singles, phrases, documents = (collections.Counter() for _ in range(3))
    size = 0
    for line in open(path, encoding="utf-8"):
        document = json.loads(line)
        if document["id"] in without:
            continue
        words = [re.sub("['’]", "", word).lower() for word in WORD.findall(document["text"])]
        found = list(zip(words, words[1:])) + list(zip(words, words[1:], words[2:]))
        size += len(words)
        singles.update(words)
        phrases.update(found)
        documents.update(set(found))
    return size, singles, {p: n for p, n in phrases.items() if documents[p] >= LEAST_DOCUMENTS}


def merged(kinds):
    size, singles, phrases, spread = 0, collections.Counter(), collections.Counter(), collections.Counter()
    for words, own, found in kinds:
        weight = min(1, MOST_WORDS / words)
        size += words * weight
        for word, n in own.items():
            singles[word] += n * weight
        for phrase, n in found.items():
            phrases[phrase] += n * weight
            spread[phrase] += 1
    return size, singles, phrases, spread


def foreseen(size, singles, phrases, spread):
    """For each phrase worth keeping: how much it tells in all, the phrase, and the bits that its last word tells."""
    pairs = {}
    for phrase, n in sorted(phrases.items(), key=lambda item: len(item[0])):
        if n < LEAST_COUNT:
            continue
        share = singles[phrase[-1]] / size
        if len(phrase) == 3:
            before = PAIR_PRIOR * share / (singles[phrase[1]] + PAIR_PRIOR)
            share = pairs.get(phrase[1:], before)
            own = (n + TRIPLE_PRIOR * share) / (phrases.get(phrase[:2], n) + TRIPLE_PRIOR)
        else:
            own = pairs[phrase] = (n + PAIR_PRIOR * share) / (singles[phrase[0]] + PAIR_PRIOR)
        gain = math.log2(own / share)
        if gain > LEAST_GAIN and (spread[phrase] > 1 or n >= ONE_KIND_COUNT):
            yield n * gain, phrase, -math.log2(own)


def table(rows):
    """Open addressing by the upper bits of the key: its lowest 16, and one more than the bits in eighths."""
    slots = [0] * SLOTS
    for _, phrase, bits in rows:
        value = key(phrase)
        slot = value >> 64 - SLOTS.bit_length() + 1
        while slots[slot]:
            slot = (slot + 1) % SLOTS
        slots[slot] = (value & 0xFFFF) << 8 | min(255, 1 + round(8 * bits))
    return slots


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("output")
    parser.add_argument("kinds", nargs="+")
    parser.add_argument("--without")
    parser.add_argument("--keep", type=int, default=90000)
    given = parser.parse_args()
    without = {json.loads(line)["id"] for line in open(given.without, encoding="utf-8")} if given.without else set()
    rows = sorted(foreseen(*merged([counted(path, without) for path in given.kinds])), reverse=True)
    slots = table(rows[:given.keep])
    with open(given.output, "w", encoding="ascii") as out:
        out.write("// What common English phrases tell of their last words; see PhraseTable.\n"
                  "// Written by scripts/train-phrases.py; docs/accuracy.md says what it was counted in.\n\n"
                  "let englishPhrases: StaticString = \"\"\"\n")
        for at in range(0, SLOTS, LINE):
            line = b"".join(slot.to_bytes(3, "big") for slot in slots[at:at + LINE])
            out.write(f"    {base64.b64encode(line).decode()}\n")
        out.write("    \"\"\"\n")
    print(f"{min(len(rows), given.keep)} of {len(rows)} phrases, {sum(map(bool, slots))} slots of {SLOTS}")


main()
