#!/usr/bin/env python3
"""Compares the answer of `quoth spread --jsonl` with the trees of simulate.py.

usage: score.py SIMULATE PREDICTED [--seed N] [--passages N] [--json] [--errors N]

found      of the copies that are left, found, %
first      the first of `earliest` is the oldest copy that is left, %
earliest   the oldest copy is one of those that can be the earliest, %
parent     copies whose parent is their nearest ancestor that is left, %
wording    copies whose parent has just the words, in the same form, that this ancestor has, %
variants   F1 over the pairs of copies in one wording
kin        pairs of copies under a lost one, both changed since: precision and recall over the pairs, %
sure       of parents at a likelihood of .8 or more, right, %, where the true one is left; likely: from .5 to .8
"""
import argparse
import itertools
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import simulate


def ancestors(copies, i):
    """The numbers of the copies that `i` goes back to, the nearest first."""
    while copies[i].parent is not None:
        i = copies[i].parent
        yield i


def left(copies, i):
    """The nearest ancestor that is left."""
    return next((a for a in ancestors(copies, i) if not copies[a].is_lost), None)


def meeting(copies, a, b):
    """The nearest copy that both go back to, or that one of them is."""
    above = [a, *ancestors(copies, a)]
    return next((c for c in [b, *ancestors(copies, b)] if c in above), None)


def is_shared(copies, a, b):
    """Whether what two copies have in common goes back to a lost one, and to none that is left."""
    m = meeting(copies, a, b)
    if m is None or m in (a, b) or not copies[m].is_lost:
        return False
    above = left(copies, m)
    return above is None or copies[m].wording != copies[above].wording


def kin(copies):
    """The pairs that words can tell: the lost copy that they meet in had words of its own, both have changed these, and
    neither goes back to another copy that is left below it."""
    alive = [i for i, c in enumerate(copies) if not c.is_lost]
    pairs = set()
    for a, b in itertools.combinations(alive, 2):
        m = meeting(copies, a, b)
        if is_shared(copies, a, b) and left(copies, m) is not None and all(
                copies[i].wording != copies[m].wording and all(copies[x].is_lost for x in itertools.takewhile(lambda x: x != m, ancestors(copies, i)))
                for i in (a, b)):
            pairs.add((a, b))
    return pairs


class Count(dict):
    def add(self, key, right):
        hits, all_ = self.get(key, (0, 0))
        self[key] = (hits + bool(right), all_ + 1)

    def percent(self, key):
        hits, all_ = self.get(key, (0, 0))
        return 100 * hits / all_ if all_ else None


def compare(copies, answer, count, errors):
    at = {c.id: i for i, c in enumerate(copies)}
    own = [c for c in answer["copies"] if c["source"] in at]
    number = {c["number"]: at.get(c["source"]) for c in answer["copies"]}
    alive = [i for i, c in enumerate(copies) if not c.is_lost]
    found = {at[c["source"]] for c in own}
    for i in alive:
        count.add("found", i in found)
    for _ in range(len(answer["copies"]) - len(own)):
        count.add("strange", True)
    oldest = min(alive, key=lambda i: copies[i].time)
    first = [number[n] for n in answer["earliest"]]
    count.add("first", first[:1] == [oldest])
    count.add("earliest", oldest in first)
    count["open"] = (count.get("open", (0, 0))[0] + len(first), count.get("open", (0, 0))[1] + 1)
    for c in own:
        i = at[c["source"]]
        truth, guess = left(copies, i), number.get(c.get("parent"))
        if truth is None:
            continue
        right = guess == truth
        count.add("parent", right)
        same = guess is not None and copies[guess].words == copies[truth].words
        count.add("wording", same)
        # Likelihoods are those among the copies of the record.
        if "parent" in c and not copies[copies[i].parent].is_lost:
            likelihood = c["likelihood"]
            count.add("sure" if likelihood >= .8 else "likely" if likelihood >= .5 else "unsure", right)
            count.add("surewording" if c["wordingLikelihood"] >= .8 else "unsurewording", guess is not None and copies[guess].wording == copies[truth].wording)
        if not same:
            errors.append((copies, i, truth, guess, c))
    groups = {at[c["source"]]: c["variant"] for c in own}
    for a, b in itertools.combinations(sorted(groups), 2):
        told, true = groups[a] == groups[b], copies[a].wording == copies[b].wording
        if told:
            count.add("pair.precision", true)
        if true:
            count.add("pair.recall", told)
    told = {tuple(sorted((at[c["source"]], number[k]))) for c in own for k in c["kin"] if number[k] is not None}
    for pair in told:
        count.add("kin.precision", is_shared(copies, *pair))
    for pair in kin(copies):
        count.add("kin.recall", pair in told)


def figures(count):
    result = {key: count.percent(key) for key in ("found", "first", "earliest", "parent", "wording", "sure", "likely",
                                                  "unsure", "surewording", "unsurewording")}
    precision, recall = count.percent("pair.precision") or 0, count.percent("pair.recall") or 0
    result["variants"] = 2 * precision * recall / max(1e-9, precision + recall)
    result["kin.precision"], result["kin.recall"] = count.percent("kin.precision"), count.percent("kin.recall")
    result["strange"] = count.get("strange", (0, 0))[0]
    hits, all_ = count.get("open", (0, 0))
    result["open"] = hits / max(1, all_)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=pathlib.Path)
    parser.add_argument("predicted", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--passages", type=int, default=100)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--errors", type=int, default=0)
    given = parser.parse_args()
    answers = [json.loads(line)["passage"] for line in given.predicted.read_text(encoding="utf-8").splitlines() if '"passage"' in line]
    truth = simulate.passages(given.seed, given.passages)
    if len(answers) != len(truth):
        sys.exit(f"{len(answers)} answers to {len(truth)} questions")
    count, errors = Count(), []
    for copies, answer in zip(truth, answers):
        compare(copies, answer, count, errors)
    result = figures(count)
    if given.json:
        print(json.dumps(result))
        return
    for key, value in result.items():
        hits, all_ = count.get(key, ("", ""))
        print(f"{key:15} {'-' if value is None else f'{value:.1f}'}   {hits}/{all_}" if all_ else f"{key:15} {value if value is None else round(value, 2)}")
    for copies, i, truth, guess, c in errors[:given.errors]:
        print(f"\n{copies[i].id} {copies[i].date}: {' '.join(copies[i].words)}")
        print(f"  true {copies[truth].id} {copies[truth].date}: {' '.join(copies[truth].words)}")
        if guess is not None:
            print(f"  told {copies[guess].id} {copies[guess].date} {c.get('likelihood')}: {' '.join(copies[guess].words)}")


if __name__ == "__main__":
    main()
