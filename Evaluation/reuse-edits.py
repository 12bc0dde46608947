#!/usr/bin/env python3
"""Makes a set of copied passages with kinds of edit that ../shared/bench/reuse/gen_quality.py does not make.

usage: reuse-edits.py --sources FILE.jsonl --hosts FILE.jsonl --out FOLDER [--seed N] [--nsrc N] [--nhost N]

Sources and hosts are JSON Lines of {id, text}. Writes docs.jsonl and gold.jsonl in the form of gen_quality.py, whose
score.py reads them: passages of the sources, edited, stand in the hosts. Before that no two documents share seven
words in a row. Python 3.9, standard library only.
"""
import argparse
import json
import pathlib
import random
import re

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
LENGTHS = {"short": (8, 14), "medium": (20, 45), "long": (70, 160)}
NEAR = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopoasdfghjkljxcvbnmn"))
ALIKE = dict(zip("aeopcxyiAEOPCXTHKMB", "аеорсхуіАЕОРСХТНКМВ"))
FILLERS = ["uh,", "you know,", "I mean,", "er,", "well,", "um —"]
FUNCTION = set("the a an of is are was were be has have had that to will would in on for and".split())
REPORTED = dict(
    i="he", we="they", my="his", our="their", us="them", me="him", will="would", can="could", may="might",
    am="was", are="were", has="had", have="had", this="that", today="that day", these="those", here="there")
REPORTED["is"] = "was"
SYNONYMS = dict(
    help="assist", big="large", begin="start", important="crucial", need="require", ensure="guarantee",
    many="numerous", people="persons", say="state", get="obtain", make="produce", give="provide",
    show="demonstrate", support="back", finish="end", children="kids", money="funds", also="too",
    country="nation", americans="citizens", families="households", million="m", percent="per cent", today="now",
    bill="measure", act="law", hard="tough", fight="battle", protect="defend", increase="raise", reduce="cut",
    said="stated", believe="think", announced="declared", provide="supply", years="yrs",
    government="administration", new="fresh", great="grand", very="extremely", because="since",
    although="though")
SYNONYMS["continue"] = "keep"


def words(text):
    return [(m.start(), m.end()) for m in WORD.finditer(text)]


def each_word(text, change):
    """`text` with every word put through `change`, which gets the word and its number."""
    out, last = [], 0
    for n, (a, b) in enumerate(words(text)):
        out += [text[last:a], change(text[a:b], n)]
        last = b
    return "".join(out) + text[last:]


def like(word, model):
    return word.upper() if model.isupper() and len(model) > 1 else word.capitalize() if model[0].isupper() else word


def typo(rng, word):
    if len(word) < 4:
        return word
    i = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:i] + word[i + 1] + word[i] + word[i + 2:]
    if kind == 1:
        return word[:i] + NEAR.get(word[i].lower(), "e") + word[i + 1:]
    return word[:i] + word[i] + word[i:] if kind == 2 else word[:i] + word[i + 1:]


def inflected(rng, word):
    if len(word) < 4 or not word.islower():
        return word
    for end, others in (("ing", ("ed", "s")), ("ed", ("ing", "s")), ("s", ("",)), ("", ("s", "ed"))):
        if word.endswith(end):
            return word[:len(word) - len(end)] + rng.choice(others)
    return word


def lines(rng, text):
    """Set in narrow columns: words broken at the ends of lines."""
    out, column = [], 0
    for part in re.split(r"(\s+)", text):
        if column + len(part) > 45 and len(part) > 6 and part.isalpha():
            at = rng.randrange(3, len(part) - 2)
            out += [part[:at], "-\n", part[at:]]
            column = len(part) - at
        elif part.isspace() and column > 40:
            out.append("\n")
            column = 0
        else:
            out.append(part)
            column += len(part)
    return "".join(out)


def spaces(rng, text):
    out = []
    for c in text:
        if c == " " and rng.random() < .12:
            continue
        out.append(c)
        if c.isalpha() and rng.random() < .012:
            out.append(" ")
    return "".join(out).strip()


def dropped(rng, text):
    """Two to four words in the middle give way to an ellipsis."""
    all_words = words(text)
    n = rng.randint(2, min(4, len(all_words) // 4))
    i = rng.randrange(len(all_words) // 3, 2 * len(all_words) // 3 - n + 1)
    return text[:all_words[i][0]] + "… " + text[all_words[i + n][0]:]


EDITS = {
    "typos": lambda rng, s: each_word(s, lambda w, _: typo(rng, w) if rng.random() < .2 else w),
    "inflected": lambda rng, s: each_word(s, lambda w, _: inflected(rng, w) if rng.random() < .35 else w),
    "columns": lines,
    "telegraph": lambda rng, s: re.sub(
        r"\s+", " ", each_word(s, lambda w, n: "" if n and w.lower() in FUNCTION and rng.random() < .8 else w)).strip(),
    "fillers": lambda rng, s: each_word(
        s, lambda w, n: f"{rng.choice(FILLERS)} {w}" if n and rng.random() < .15 else w),
    "stutter": lambda rng, s: each_word(s, lambda w, _: f"{w} {w}" if rng.random() < .12 else w),
    "homoglyphs": lambda rng, s: "".join(ALIKE.get(c, c) if rng.random() < .06 else c for c in s),
    "zero-width": lambda rng, s: "".join(c + "\u200b" if rng.random() < .06 else c for c in s[:-1]) + s[-1],
    "footnotes": lambda rng, s: each_word(s, lambda w, n: f"{w}[{rng.randint(1, 40)}]" if rng.random() < .12 else w),
    "title-case": lambda rng, s: each_word(s, lambda w, _: w[0].upper() + w[1:]),
    "spaces": spaces,
    "ellipsis": dropped,
    "reported": lambda rng, s: each_word(s, lambda w, _: like(REPORTED.get(w.lower(), w), w)),
    "synonyms": lambda rng, s: each_word(s, lambda w, _: like(SYNONYMS.get(w.lower(), w), w)),
    "swapped": lambda rng, s: swapped(rng, s),
}


def swapped(rng, text):
    all_words = words(text)
    out, last, n = [], 0, 0
    while n < len(all_words):
        a, b = all_words[n]
        if n + 1 < len(all_words) and rng.random() < .12:
            c, d = all_words[n + 1]
            out += [text[last:a], text[c:d], text[b:c], text[a:b]]
            last, n = d, n + 2
        else:
            out.append(text[last:b])
            last, n = b, n + 1
    return "".join(out) + text[last:]


def grams(text):
    found = [w.lower() for w in WORD.findall(text)]
    return {" ".join(found[i:i + 7]) for i in range(len(found) - 6)}


def picked(rng, documents, count, low, high, seen):
    out = []
    for document in documents:
        if len(out) == count:
            break
        if low <= len(document["text"]) <= high:
            own = grams(document["text"])
            if not own & seen:
                seen |= own
                out.append(document)
    return out


def passage(rng, text, low, high):
    """A range of `text` of so many words, by preference from the start of a sentence on; `None` if it has too few."""
    found = words(text)
    n = rng.randint(low, high)
    if len(found) < n + 4:
        return None
    starts = [i for i in range(len(found) - n + 1)
              if i == 0 or re.search(r"[.!?][\"”’]?\s+$", text[found[i - 1][1]:found[i][0]])]
    i = rng.choice(starts) if starts and rng.random() < .8 else rng.randrange(len(found) - n + 1)
    return found[i][0], found[i + n - 1][1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("sources", "hosts", "out"):
        parser.add_argument(f"--{name}", required=True, type=pathlib.Path)
    for name, value in (("seed", 1), ("nsrc", 2000), ("nhost", 1000), ("per-host", 3)):
        parser.add_argument(f"--{name}", type=int, default=value)
    given = parser.parse_args()
    rng = random.Random(given.seed)
    sources, hosts = ([json.loads(line) for line in open(path, encoding="utf-8")]
                      for path in (given.sources, given.hosts))
    rng.shuffle(sources)
    rng.shuffle(hosts)
    seen = set()
    hosts = picked(rng, hosts, given.nhost, 600, 8000, seen)
    sources = picked(rng, sources, given.nsrc, 900, 9000, seen)
    kinds = [(kind, length) for kind in EDITS for length in LENGTHS]
    docs = [{"id": d["id"], "series": "S", "date": d.get("date", ""), "text": d["text"]} for d in sources]
    gold, used, turn = [], {}, 0
    for host in hosts:
        text, out, at = host["text"], "", 0
        cuts = [m.end() for m in re.finditer(r"[.!?][\"”’]?\s+", text)] or [len(text)]
        rng.shuffle(cuts)
        for cut in sorted(cuts[:given.per_host]):
            kind, length = kinds[turn % len(kinds)]
            turn += 1
            out += text[at:cut]
            at = cut
            for _ in range(50):
                source = rng.choice(sources)
                span = passage(rng, source["text"], *LENGTHS[length])
                taken = used.setdefault(source["id"], [])
                if span and not any(span[0] < end and start < span[1] for start, end in taken):
                    break
            else:
                continue
            taken.append(span)
            copy = EDITS[kind](rng, source["text"][span[0]:span[1]])
            before, after = ("“", "” ") if rng.random() < .7 else ("", " ")
            gold.append({"case": len(gold), "group": len(gold), "type": kind, "len": length, "susp": host["id"],
                         "susp_off": len(out) + len(before), "susp_len": len(copy), "src": source["id"],
                         "src_off": span[0], "src_len": span[1] - span[0]})
            out += before + copy + after
        docs.append({"id": host["id"], "series": "H", "date": "2010-01-01", "text": out + text[at:]})
    given.out.mkdir(parents=True, exist_ok=True)
    for name, rows in (("docs", docs), ("gold", gold)):
        with open(given.out / f"{name}.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    print(json.dumps({"sources": len(sources), "hosts": len(hosts), "gold": len(gold)}))


main()
