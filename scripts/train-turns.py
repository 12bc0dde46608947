#!/usr/bin/env python3
"""Trains the dialogue reader: the tables in Sources/Quoth/Quotes/Dialogue/TurnWeights.swift.

usage: train-turns.py FEATURES TurnWeights.swift [--pull 100] [--share 0.5]

FEATURES is what scripts/speaker-features turn-features writes. Turns with a cue differ from those without one, whose
speakers nobody has labelled here; so the weights start from PRIOR, which was set by hand, are fitted to the turns with
a hidden cue under a Gaussian pull towards it, and stand between the two: `--share` is the fitted ones'. Signs of which
such turns tell nothing (UNSEEN) keep the prior. Needs numpy.
"""
import argparse
import re
import zlib

import numpy as np

PRIOR = dict(
    named0=1.5, named1=1.5, named2=.9, named4=.7, named8=.5, named16=.3, subject0=.8, subject1=.8, subject2=.6,
    subject4=.4, actor=3, otherActor=-1, actorGender=.5, otherActorGender=-3, addressed=-5, mentioned=-3, answers=2,
    answersLater=.5, isAnswered=1, spoke20=-.5, spokeLong=-.5, neverSpoke=-.8, prominence=.15, noun=-1, noGender=-1.5,
    again=-4, again1=-.5, again4=-.5, againLong=-.5, turn=2.5, turn1=1, turn4=1, turnLong=1, answersTitle=1,
    answersOtherTitle=-1.5, isTitled=.5, isOtherTitled=-1, titles=-.5, absent=-1)
UNSEEN = ["noun", "narrator", "actor", "otherActor", "actorGender", "otherActorGender", "noGender"]


class Turns:
    """The examples as one matrix: a row a candidate."""

    def __init__(self, path):
        rows, answers, starts, self.stories = [], [], [], []
        for line in open(path, encoding="utf8"):
            kind, _, rest = line.rstrip("\n").partition(" ")
            if kind == "N":
                self.names = rest.split(" ")
            elif kind == "T":
                story, answer = rest.rsplit(" ", 1)
                self.stories.append(story)
                starts.append(len(rows))
                answers.append(len(rows) + int(answer))
            else:
                row = np.zeros(2 * len(self.names), np.float32)
                for sign in rest.split():
                    place, value = sign.split(":")
                    row[int(place)] += float(value)
                rows.append(row)
        self.rows, self.starts, self.answers = np.array(rows), np.array(starts), np.array(answers)
        self.turn = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(rows))))

    def right(self, weights, chosen):
        """The share of the `chosen` turns whose speaker weighs most."""
        scores = self.rows @ weights
        best = np.maximum.reduceat(scores, self.starts)
        return float((scores[self.answers] >= best - 1e-6)[chosen].mean())


def fit(turns, chosen, prior, pull, steps=250, rate=0.05):
    """The weights that make the answers likeliest (Adam on a softmax over each turn's candidates)."""
    weights, mean, square = prior.copy(), np.zeros_like(prior), np.zeros_like(prior)
    use = chosen[turns.turn].astype(np.float32)
    answers = np.zeros(len(turns.rows), np.float32)
    answers[turns.answers] = 1
    for step in range(1, steps + 1):
        scores = turns.rows @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, turns.starts)[turns.turn])
        odds /= np.add.reduceat(odds, turns.starts)[turns.turn]
        gradient = (turns.rows.T @ ((odds - answers) * use) + pull * (weights - prior)) / chosen.sum()
        mean, square = .9 * mean + .1 * gradient, .99 * square + .01 * gradient ** 2
        weights -= rate * (mean / (1 - .9 ** step)) / (np.sqrt(square / (1 - .99 ** step)) + 1e-8)
    return weights


def table(name, weights):
    lines = [", ".join(f"{w:.2f}" for w in weights[i:i + 7]) for i in range(0, len(weights), 7)]
    return f"    private static let {name}: [Float] = [\n" + "".join(f"        {line},\n" for line in lines) + "    ]\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("features")
    parser.add_argument("table")
    parser.add_argument("--pull", type=float, default=100)
    parser.add_argument("--share", type=float, default=.5)
    args = parser.parse_args()
    turns = Turns(args.features)
    count = len(turns.names)
    prior = np.array([PRIOR.get(name, 0) for name in turns.names] * 2)
    unseen = [turns.names.index(name) + half for name in UNSEEN for half in (0, count)]

    def trained(chosen):
        weights = (1 - args.share) * prior + args.share * fit(turns, chosen, prior, args.pull)
        weights[unseen] = prior[unseen]
        return weights

    held = np.array([zlib.crc32(story.encode()) % 5 == 0 for story in turns.stories])
    print(f"{len(held)} turns; of the {held.sum()} of a fifth of the stories, held out: "
          f"{turns.right(prior, held):.4f} right by hand, {turns.right(trained(~held), held):.4f} trained")
    weights = trained(np.ones(len(held), bool))
    text = open(args.table, encoding="utf8").read()
    for name, half in (("plain", weights[:count]), ("pronoun", weights[count:])):
        text, found = re.subn(rf"    private static let {name}: \[Float\] = \[\n.*?\n    \]\n", table(name, half), text, flags=re.S)
        assert found == 1, f"{args.table} has no table {name}"
    open(args.table, "w", encoding="utf8").write(text)


if __name__ == "__main__":
    main()
