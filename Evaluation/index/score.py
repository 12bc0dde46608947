#!/usr/bin/env python3
"""Score the entries that listings were split into.

usage: score.py GOLD.jsonl PRED.jsonl [--half dev|held] [--errors N] [--json]

GOLD, a line a page: {"id", "set", "half", "items": [{"date", "link", "title"}]}; "date" is ISO 8601, as precise as the page
gives it, or null; "link" and "title" are there in words, or as "linkHash" and "titleHash" where the page is not ours.
PRED, a line a page: what `quoth extract --jsonl` prints.

An entry is found if its link is that of the label, or its title has the same words, and its date is the same. Each
predicted entry counts once; precision, recall and F1 are over all entries.
"""
import argparse
import hashlib
import json
import re
import unicodedata


def link_key(link):
    """The address without its scheme, fragment and final slash, as 16 hexadecimal digits."""
    plain = re.sub(r"^https?:", "", link or "").split("#")[0].rstrip("/")
    return hashlib.sha256(plain.encode()).hexdigest()[:16] if plain else None


def title_key(title):
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", title or "").lower())
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:16] if words else None


def keys(item):
    return (item.get("linkHash") or link_key(item.get("link")), item.get("titleHash") or title_key(item.get("title")))


def compare(gold, predicted):
    """The number of entries found, and the entries that were missed and that are too many."""
    left = [(keys(p), (p.get("date") or {}).get("value"), p) for p in predicted]
    missed = []
    for item in gold:
        link, title = keys(item)
        for i, ((own_link, own_title), date, _) in enumerate(left):
            if date == item["date"] and (link and link == own_link or title and title == own_title):
                del left[i]
                break
        else:
            missed.append(item)
    return len(gold) - len(missed), missed, [p for _, _, p in left]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold")
    parser.add_argument("pred")
    parser.add_argument("--half", choices=["dev", "held"])
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with open(args.gold, encoding="utf-8") as lines:
        gold = [json.loads(line) for line in lines if line.strip()]
    with open(args.pred, encoding="utf-8") as lines:
        pred = {row["document"]["id"]: row for row in map(json.loads, lines)}
    counts, shown = {}, 0
    for page in gold:
        if args.half and page["half"] != args.half:
            continue
        predicted = pred.get(page["id"], {}).get("items") or []
        found, missed, extra = compare(page["items"], predicted)
        for key in ("all", page["half"], page["set"] + " " + page["half"]):
            row = counts.setdefault(key, [0, 0, 0, 0])
            for i, n in enumerate((1, found, len(page["items"]), len(predicted))):
                row[i] += n
        if (missed or extra) and shown < args.errors:
            shown += 1
            print(page["id"], "missed", len(missed), missed[:4], "too many", len(extra),
                  [{k: e.get(k) for k in ("title", "date", "link")} for e in extra[:4]])
    figures = {}
    for key, (pages, found, wanted, given) in sorted(counts.items()):
        p, r = found / max(1, given), found / max(1, wanted)
        figures[key] = {"pages": pages, "precision": p, "recall": r, "f1": 2 * p * r / max(1e-9, p + r)}
        if not args.json:
            print(f"{key:10} pages {pages:3} entries {wanted:4}  P {p:.3f} R {r:.3f} F1 {figures[key]['f1']:.3f}")
    if args.json:
        print(json.dumps(figures))


if __name__ == "__main__":
    main()
