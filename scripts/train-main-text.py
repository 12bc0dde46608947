#!/usr/bin/env python3
"""Trains the model that chooses the main text of a page, and writes Sources/Quoth/Extract/MainTextModel.swift.

usage: train-main-text.py [--check] GOLD.jsonl PAGES [GOLD.jsonl PAGES ...]

GOLD has a line a page with `id`, `text` and `url`; PAGES is the folder with its pages as ID.html. With --check nothing is
written: four folds, no host in two of them, are trained and their F1 over words is printed.

Each block is labelled with the share of its words that stand in the gold text: of a longer block those in one of the
text's runs of four words, of a shorter one all or none, and of a block that the page repeats no more copies than the text
has, those nearest to other main text first. A block weighs as much as its share of the page's gold words, so that every
page counts the same. Needs numpy and lightgbm; builds Evaluation/Blocks, which prints what the engine sees in a block.
"""
import collections, json, pathlib, re, subprocess, sys, tempfile, unicodedata, zlib
from urllib.parse import urlparse

import lightgbm
import numpy

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODEL = ROOT / "Sources/Quoth/Extract/MainTextModel.swift"
FOLDS = 4
TREES = 60
PARAMETERS = dict(
    objective="cross_entropy", learning_rate=0.15, num_leaves=16, min_child_samples=40, min_sum_hessian_in_leaf=0.02,
    feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, lambda_l2=1, seed=1, deterministic=True, verbose=-1)
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def words(text):
    return [w.lower().replace("’", "'") for w in WORD.findall(unicodedata.normalize("NFC", text or ""))]


class Page:
    def __init__(self, gold, rows, blocks):
        self.rows, self.blocks = rows, blocks
        self.fold = zlib.crc32((urlparse(gold.get("url") or "").netloc or gold["id"]).encode()) % FOLDS
        self.gold = words(gold["text"])
        self.count = collections.Counter(self.gold)
        self.lengths = numpy.array([len(b) for b in blocks], float)
        self.labels = label([tuple(words(line)) for line in gold["text"].split("\n")], self.gold, blocks)
        self.weights = numpy.minimum((self.lengths + 0.5) / max(len(self.gold), 60), 1)


def runs(items, n):
    return list(zip(*(items[k:] for k in range(n))))


def label(lines, gold, blocks):
    lines = set(lines)
    known = {n: set(runs(gold, n)) for n in (1, 2, 3, 4)}
    labels, certain = numpy.zeros(len(blocks)), numpy.zeros(len(blocks))
    for i, block in enumerate(blocks):
        if len(block) < 4:
            continue
        covered = numpy.zeros(len(block), bool)
        for k, run in enumerate(runs(block, 4)):
            if run in known[4]:
                covered[k:k + 4] = True
        labels[i] = covered.mean()
        certain[i] = len(block) * (1 if labels[i] > 0.7 else -0.5 if labels[i] < 0.3 else 0)
    kernel = [0.3, 0.5, 0.7, 0.9, 1, 0, 1, 0.9, 0.7, 0.5, 0.3]
    near = numpy.convolve(numpy.clip(certain, -20, 60), kernel, "same")[:len(blocks)] if len(blocks) > 11 else certain + 6
    for i, block in enumerate(blocks):
        if not 0 < len(block) < 4:
            continue
        beside = [k for k in (i - 1, i + 1) if 0 <= k < len(blocks) and len(blocks[k]) >= 4 and labels[k] > 0.7]
        if tuple(block) in lines:
            labels[i] = 1
        elif tuple(block) in known[len(block)] and near[i] > 5 and beside:
            labels[i] = 0.6
    copies = collections.defaultdict(list)
    for i, block in enumerate(blocks):
        if labels[i] > 0.5 and block:
            copies[tuple(block)].append(i)
    whole = " " + " ".join(gold) + " "
    for block, places in copies.items():
        if len(places) > 1:
            places.sort(key=lambda i: -near[i])
            labels[places[max(1, whole.count(" " + " ".join(block) + " ")):]] = 0
    return labels


def load(gold, folder):
    rows = [json.loads(line) for line in open(gold, encoding="utf8") if line.strip()]
    paths = [p for p in (pathlib.Path(folder) / (r["id"] + ".html") for r in rows) if p.exists()]
    package = ROOT / "Evaluation/Blocks"
    with tempfile.TemporaryDirectory() as scratch:
        out = scratch + "/blocks"
        build = ["swift", "run", "-c", "release", "--static-swift-stdlib", "--package-path", str(package)]
        subprocess.run(build + ["blocks", out, *map(str, paths)], check=True)
        names = open(out + ".names", encoding="utf8").read().splitlines()
        matrix = numpy.fromfile(out + ".f32", numpy.float32).reshape(-1, len(names))
        blocks, starts = collections.defaultdict(list), {}
        for i, line in enumerate(open(out + ".txt", encoding="utf8", newline="\n")):
            name, text = line.rstrip("\n").split("\t", 1)
            starts.setdefault(name, i)
            blocks[name].append(words(text))
    pages = [Page(r, matrix[starts[r["id"]]:starts[r["id"]] + len(blocks[r["id"]])], blocks[r["id"]])
             for r in rows if r["id"] in starts]
    return names, pages


def train(pages):
    weights = numpy.concatenate([p.weights for p in pages])
    data = lightgbm.Dataset(numpy.concatenate([p.rows for p in pages]), numpy.concatenate([p.labels for p in pages]),
                            weight=weights / weights.mean())
    return lightgbm.train(PARAMETERS, data, TREES)


def f1(page, probabilities):
    """F1 over words of the blocks down to where the expected F1 is highest, as MainText.threshold takes them."""
    order = numpy.argsort(-probabilities)
    taken = numpy.cumsum(page.lengths[order])
    expected = numpy.cumsum((probabilities * page.lengths)[order])
    threshold = probabilities[order[numpy.argmax(2 * expected / numpy.maximum(taken + expected[-1], 1))]]
    kept = collections.Counter()
    for block, p in zip(page.blocks, probabilities):
        if p >= threshold:
            kept.update(block)
    return 2 * sum((kept & page.count).values()) / max(1, sum(kept.values()) + len(page.gold))


def check(sets):
    everything = [p for _, pages in sets for p in pages]
    scores = {}
    for fold in range(FOLDS):
        model = train([p for p in everything if p.fold != fold])
        for page in everything:
            if page.fold == fold:
                scores[page] = f1(page, model.predict(page.rows))
    for name, pages in sets:
        print(f"{name}: {len(pages)} pages, words F1 {numpy.mean([scores[p] for p in pages]):.4f} on hosts not trained on")


def walk(node, index):
    if "leaf_value" in node:
        return [f"={node['leaf_value']:.3g}"]
    threshold = 0 if abs(node["threshold"]) < 1e-30 else node["threshold"]
    first, second = walk(node["left_child"], index), walk(node["right_child"], index)
    return [f"{index[node['split_feature']]}:{threshold:.5g}"] + first + second


def fold(items, ending, width=108):
    lines = [""]
    for item in items:
        if len(lines[-1]) + len(item) + 1 > width:
            lines[-1] += ending
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + item
    return ["        " + line for line in lines]


def swift(names, model):
    used = [i for i, n in enumerate(model.feature_importance("split")) if n > 0]
    index = {feature: place for place, feature in enumerate(used)}
    trees = [fold(walk(tree["tree_structure"], index), " \\") for tree in model.dump_model()["tree_info"]]
    features = "\n".join(fold([f'"{names[i]}",' for i in used], ""))
    table = "\n".join(line for tree in trees for line in tree)
    return f'''/// The trees of ``MainText``, made by `scripts/train-main-text.py`: not to be edited by hand.
///
/// Learned from the development half of WCXB (CC BY 4.0) and from the test pages of Fundus (MIT).
enum MainTextModel {{
    /// The names of the ``BlockFeatures`` that the trees ask for.
    static let features: [String] = [
{features}
    ]

    /// A tree a line, as ``DecisionTrees`` reads them; the numbers are indexes of `features`.
    static let trees = """
{table}
        """
}}
'''


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    if not arguments or len(arguments) % 2:
        sys.exit(__doc__)
    sets, names = [], []
    for gold, folder in zip(arguments[::2], arguments[1::2]):
        names, pages = load(gold, folder)
        sets.append((pathlib.Path(gold).stem, pages))
    if "--check" in sys.argv:
        return check(sets)
    MODEL.write_text(swift(names, train([p for _, pages in sets for p in pages])), encoding="utf8")


if __name__ == "__main__":
    main()
