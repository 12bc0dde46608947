"""What the sets' scorer does not print of attributions: whether sure ones are right, and whether roles are.

An attribution is matched to the label that shares most characters with its quotation, half of both at the least. It is
right if the two mentions share a character or, where labels only have names, if the last words of the names agree.
"""
import bisect
import json
import re

SURE = 0.9
BINS = [0, .3, .5, .7, .8, .9, .95, .98, 1.01]


def last_word(name):
    words = re.findall(r"\w+", name or "")
    return words[-1].lower() if words else None


def matched(gold, found):
    """Pairs of a label and the quotation that shares most with it."""
    found = sorted(found, key=lambda q: q["start"])
    starts = [q["start"] for q in found]
    for label in gold:
        best = None
        last = bisect.bisect_left(starts, label["end"])
        for q in found[max(0, last - 8):last]:
            shared = min(q["end"], label["end"]) - max(q["start"], label["start"])
            if 2 * shared >= max(q["end"] - q["start"], label["end"] - label["start"]) and shared > (best or (0,))[0]:
                best = (shared, q)
        if best:
            yield label, best[1]


def is_right(label, speaker):
    wanted = label.get("speaker")
    if not wanted:
        return False
    if wanted.get("start") is not None:
        return min(wanted["end"], speaker["end"]) > max(wanted["start"], speaker["start"])
    return last_word(wanted.get("resolved")) == last_word(speaker.get("resolved") or speaker["text"])


def rows(gold, output):
    """Each labelled document with the quotations found in it."""
    with open(output, encoding="utf-8") as lines:
        answers = {row["id"]: row["quotes"] for row in map(json.loads, lines)}
    with open(gold, encoding="utf-8") as lines:
        for row in map(json.loads, filter(str.strip, lines)):
            yield row, answers.get(row["id"], [])


def pairs(gold, output):
    for row, found in rows(gold, output):
        yield from matched(row["quotes"], found)


def mistaken(gold, output):
    """How many terms, titles and nicknames in marks are taken for quotations; nothing where none are labelled."""
    labels = [(row["not_quotes"], found) for row, found in rows(gold, output) if "not_quotes" in row]
    return {"mistaken": sum(len(list(matched(others, found))) for others, found in labels)} if labels else {}


def figures(gold, output):
    """`sure`: the share of attributions at confidence .9 or more that are right; `role`: the share of roles that are."""
    sure, roles = [], []
    for label, answer in pairs(gold, output):
        speaker = answer.get("speaker")
        if speaker and speaker.get("confidence", 0) >= SURE:
            sure.append(is_right(label, speaker))
        wanted = (label.get("speaker") or {}).get("role")
        if wanted:
            roles.append(wanted.lower() == ((speaker or {}).get("role") or "").lower().replace("’", "'"))
    share = {"sure": sure, "role": roles}
    return {key: 100 * sum(values) / len(values) for key, values in share.items() if values}


def reliability(gold, output):
    """Rows of a table: what confidence, how many attributions, how many of them right."""
    bins = [[] for _ in BINS[1:]]
    for label, answer in pairs(gold, output):
        if speaker := answer.get("speaker"):
            confidence = speaker.get("confidence", 0)
            bins[bisect.bisect(BINS, confidence) - 1].append((confidence, is_right(label, speaker)))
    for low, high, values in zip(BINS, BINS[1:], bins):
        if values:
            yield [f"{low:.2f}–{min(high, 1):.2f}", str(len(values)), f"{sum(c for c, _ in values) / len(values):.3f}",
                   f"{sum(r for _, r in values) / len(values):.3f}"]
