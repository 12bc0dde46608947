"""Labels the blocks of a page by laying its words along the gold text, in order, as a reader would.

A bag of words or of shingles can't tell the headline from the same words in a teaser, or a price from another one: here
each word of the gold text belongs to one place of the page only.

1. Common runs of four words or more are chained: the heaviest sequence of runs that both texts have in the same order.
2. Between two runs of the chain, what is left of both is compared word by word: that finds short blocks.
3. Runs of six words or more that are still left have been moved, and count too.
"""
import collections
import difflib

import numpy

SEED = 4          # words of the shortest run in the chain
MOVED = 6         # words of the shortest run in another order
SAME = 40         # places of one run that are looked at
RUNS = 6000       # runs that are chained
GAP = 3000        # words between two runs of the chain that are still compared


def common_runs(page, gold, least):
    """The longest runs of at least `least` words that both lists have: (place in page, place in gold, words)."""
    places = collections.defaultdict(list)
    for k in range(len(gold) - least + 1):
        places[tuple(gold[k:k + least])].append(k)
    found, growing = [], {}
    last = 0
    for i in range(len(page) - least + 1):
        grown = {k: growing.pop(k - 1, (i, k)) for k in places.get(tuple(page[i:i + least]), ())[:SAME]}
        found += [(start, place, i - start + least - 1) for start, place in growing.values()]
        growing, last = grown, i + 1
    return found + [(start, place, last - start + least - 1) for start, place in growing.values()]


def chain(runs):
    """The heaviest sequence of runs that rises in both lists; where two overlap, the later one is cut."""
    if not runs:
        return []
    runs = numpy.array(sorted(sorted(runs, key=lambda r: -r[2])[:RUNS]))
    weights, before = runs[:, 2].astype(float), numpy.full(len(runs), -1)
    starts = runs[:, :2]
    for n in range(1, len(runs)):
        ends = starts[:n] + runs[:n, 2:3]
        overlap = numpy.maximum((ends - starts[n]).max(axis=1), 0)
        fits = (starts[:n] < starts[n]).all(axis=1) & (overlap < runs[n, 2])
        gains = numpy.where(fits, weights[:n] - overlap, -1)
        best = gains.argmax()
        if gains[best] > 0:
            weights[n] += gains[best]
            before[n] = best
    taken, n = [], int(weights.argmax())
    while n >= 0:
        taken.append(tuple(int(x) for x in runs[n]))
        n = before[n]
    cut, end = [], (0, 0)
    for i, k, length in reversed(taken):
        over = max(0, end[0] - i, end[1] - k)
        if length > over:
            cut.append((i + over, k + over, length - over))
            end = (i + length, k + length)
    return cut


def labels(gold, blocks):
    """For each block (a list of words) the share of its words that belong to the gold text (a list of words)."""
    page = [word for block in blocks for word in block]
    hit, used = numpy.zeros(len(page)), numpy.zeros(len(gold), bool)
    runs = chain(common_runs(page, gold, SEED))
    for i, k, length in runs:
        hit[i:i + length], used[k:k + length] = 1, True
    edges = [(0, 0, 0)] + runs + [(len(page), len(gold), 0)]
    for (i, k, length), (i2, k2, _) in zip(edges, edges[1:]):
        i, k = i + length, k + length
        if not 0 < i2 - i <= GAP or k2 <= k:
            continue
        for x, y, n in difflib.SequenceMatcher(None, page[i:i2], gold[k:k2], autojunk=False).get_matching_blocks():
            hit[i + x:i + x + n], used[k + y:k + y + n] = 0.9, True
    for _ in range(3):
        rest = [word if not h else (i, "page") for i, (word, h) in enumerate(zip(page, hit))]
        wanted = [word if not u else (k, "gold") for k, (word, u) in enumerate(zip(gold, used))]
        moved = chain(common_runs(rest, wanted, MOVED))
        if not moved:
            break
        for i, k, length in moved:
            hit[i:i + length], used[k:k + length] = 1, True
    return numpy.fromiter(by_block(hit, blocks), float, len(blocks))


def by_block(hit, blocks):
    """A block of four words or more counts by its share; by less if only scattered words fit. A shorter one whole or not."""
    at = 0
    for block in blocks:
        part = hit[at:at + len(block)]
        at += len(block)
        share = float((part > 0).mean()) if len(block) else 0
        if len(block) < 4:
            yield float(share == 1)
        else:
            yield share if (part == 1).mean() > 0.3 or share > 0.7 else share * 0.3
