#!/usr/bin/env python3
"""Trains the speaker model: the weights in Sources/Quoth/Quotes/SpeakerWeights.swift.

usage: train-speakers.py FEATURES SpeakerWeights.swift [--epochs 12] [--keep 6000]

FEATURES is what scripts/speaker-features writes: for each utterance a line `U n`, then one line of features for each
candidate, of which the n-th (from 0) is right. A softmax over the candidates of an utterance, by AdaGrad, with weights
pulled to 0 (L1) so that the table stays short. Needs numpy.
"""
import argparse, collections, random
import numpy as np


def read(path, least):
    units, counts = [], collections.Counter()
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if line.startswith('U '):
            units.append((int(line[2:]), []))
        else:
            features = line.split(' ')
            units[-1][1].append(features)
            counts.update(features)
    ids = {f: i for i, (f, n) in enumerate(counts.items()) if n >= least}
    ids = {f: i for i, f in enumerate(ids)}
    rows = []
    for label, candidates in units:
        index, starts = [], []
        for features in candidates:
            starts.append(len(index))
            index += [ids[f] for f in features if f in ids] or [0]
        rows.append((label, np.array(index), np.array(starts)))
    return ids, rows


def train(ids, rows, epochs, rate, l1):
    w = np.zeros(len(ids)); g2 = np.full(len(ids), 1e-6); random.seed(7)
    total = np.zeros(len(ids)); snapshots = 0
    for epoch in range(epochs):
        random.shuffle(rows)
        right = 0
        for label, index, starts in rows:
            scores = np.add.reduceat(w[index], starts)
            right += scores.argmax() == label
            p = np.exp(scores - scores.max()); p /= p.sum()
            p[label] -= 1
            lengths = np.diff(np.append(starts, len(index)))
            gradient = np.repeat(p, lengths)
            np.add.at(g2, index, gradient ** 2)
            np.add.at(w, index, -rate * gradient / np.sqrt(g2[index]))
        shrink = l1 * rate * len(rows) / np.sqrt(g2)
        w = np.sign(w) * np.maximum(0, abs(w) - np.minimum(shrink, abs(w)))
        if epoch >= epochs // 2:
            total += w; snapshots += 1
        print(f'epoch {epoch + 1}: {right / len(rows):.4f} right, {np.count_nonzero(w)} weights', flush=True)
    return total / snapshots


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('features'); parser.add_argument('table')
    parser.add_argument('--epochs', type=int, default=10)
    parser.add_argument('--keep', type=int, default=6000)
    parser.add_argument('--least', type=int, default=4)
    parser.add_argument('--rate', type=float, default=0.1)
    parser.add_argument('--l1', type=float, default=2e-4)
    a = parser.parse_args()
    ids, rows = read(a.features, a.least)
    w = train(ids, rows, a.epochs, a.rate, a.l1)
    lines = sorted(((abs(w[i]), f, round(w[i] * 100)) for f, i in ids.items() if round(w[i] * 100)), reverse=True)
    lines = sorted(f'{f} {v}' for _, f, v in lines[:a.keep] if f.isascii() and '\\' not in f and '"' not in f)
    with open(a.table, 'w', encoding='utf8') as out:
        out.write('// Weights of the speaker model: a feature and its weight in hundredths a line.\n')
        out.write('// Written by scripts/train-speakers.py; docs/accuracy.md says what it was trained on.\n\n')
        out.write('let speakerWeights: StaticString = """\n')
        out.writelines(f'    {line}\n' for line in lines)
        out.write('    """\n')
    print(len(lines), 'weights')


if __name__ == '__main__':
    main()
