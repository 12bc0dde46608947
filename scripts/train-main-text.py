#!/usr/bin/env python3
"""Trains the model that chooses the main text of a page, and writes Sources/Quoth/Extract/MainTextModel.swift.

usage: train-main-text.py [--check] GOLD.jsonl PAGES [GOLD.jsonl PAGES ...]

GOLD has a line a page with `id`, `text` and `url`; PAGES is the folder with its pages as ID.html. Four folds, no host in
two of them, are trained first: the engine itself chooses the text of each page by the trees that haven't seen its host,
and the set's scorer (../score.py beside GOLD) says how good that is, by type. How good such a choice is, given what it
looks like, is what the confidence is fitted to (ConfidenceModel.swift). With --check nothing is written.

The trees of the second look learn from what a first look says of pages that it hasn't seen, since that is what they get
on others: each page is looked at by trees that were trained without its fold, and without the one that is tried.

Each block is labelled with the share of its words that belong to the gold text (block_labels.py). A block weighs as much
as its share of the page's gold words, so that every page counts the same. Needs numpy and lightgbm; builds
Evaluation/Blocks, which prints what the engine sees in a block, and what it chooses.
"""
import collections, json, pathlib, re, subprocess, sys, tempfile, unicodedata, zlib
from urllib.parse import urlparse

import lightgbm
import numpy

import block_labels

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODEL = ROOT / "Sources/Quoth/Extract/MainTextModel.swift"
CONFIDENCE = ROOT / "Sources/Quoth/Extract/ConfidenceModel.swift"
TOOL = ROOT / "Evaluation/Blocks"
FOLDS = 4
# How many trees each look has, and how much of the way each of them goes.
FIRST, SECOND = (260, 0.06), (300, 0.04)
# What the second look learns from: a little more than it is asked for, which is TextTrees.doubt.
DOUBT = 0.01, 0.99
# DecisionTrees takes 32 leaves at the most.
PARAMETERS = dict(
    objective="cross_entropy", num_leaves=31, min_child_samples=40, min_sum_hessian_in_leaf=0.02,
    feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1, lambda_l2=1, seed=1, deterministic=True, verbose=-1,
    num_threads=2)
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def words(text):
    return [w.lower().replace("’", "'") for w in WORD.findall(unicodedata.normalize("NFC", text or ""))]


class Page:
    """A page with what the engine sees in its blocks, and with their labels."""

    def __init__(self, gold, path, rows, blocks):
        self.path, self.rows, self.blocks = path, rows, blocks
        self.fold = zlib.crc32((urlparse(gold.get("url") or "").netloc or gold["id"]).encode()) % FOLDS
        self.gold = words(gold["text"])
        lengths = numpy.array([len(b) for b in blocks], float)
        self.labels = block_labels.labels(self.gold, blocks)
        self.weights = numpy.minimum((lengths + 0.5) / max(len(self.gold), 60), 1)
        # What a first look says that hasn't seen the page's fold, nor the fold that it is the entry of.
        self.looks = {}

    def second(self, fold):
        """The rows that are looked at once more, and which these are."""
        look = self.looks[fold]
        doubtful = (look[:, 0] >= DOUBT[0]) & (look[:, 0] <= DOUBT[1])
        return numpy.hstack([self.rows[doubtful], look[doubtful]]), doubtful


def build_tool():
    subprocess.run(["swift", "build", "-c", "release", "--static-swift-stdlib", "--package-path", str(TOOL)], check=True,
                   stdout=sys.stderr)


def run_tool(*arguments):
    if subprocess.run([TOOL / ".build/release/blocks", *map(str, arguments)]).returncode:
        sys.exit("blocks failed")


def see(paths, *arguments):
    """What the engine sees in pages: the features' names, how many of them the first look goes by, each page's rows by its
    name, and each page's blocks."""
    with tempfile.TemporaryDirectory() as scratch:
        out = scratch + "/blocks"
        run_tool(*arguments, out, *paths)
        names = open(out + ".names", encoding="utf8").read().splitlines()
        matrix = numpy.fromfile(out + ".f32", numpy.float32).reshape(-1, len(names))
        blocks, starts = collections.defaultdict(list), {}
        for i, line in enumerate(open(out + ".txt", encoding="utf8", newline="\n")):
            name, text = line.rstrip("\n").split("\t", 1)
            starts.setdefault(name, i)
            blocks[name].append(text)
    first = sum(not name.startswith("*") for name in names)
    rows = {name: matrix[start:start + len(blocks[name])] for name, start in starts.items()}
    return [name.lstrip("*") for name in names], first, rows, blocks


def load(gold, folder):
    golds = [json.loads(line) for line in open(gold, encoding="utf8") if line.strip()]
    paths = {r["id"]: p for r in golds if (p := pathlib.Path(folder) / (r["id"] + ".html")).exists()}
    names, first, rows, blocks = see(paths.values())
    pages = [Page(r, paths[r["id"]], rows[r["id"]][:, :first].copy(), [words(b) for b in blocks[r["id"]]])
             for r in golds if r["id"] in rows]
    return names, first, pages


def train(rows, answers, size):
    """Trees for `rows`, arrays of rows, and `answers`, for each array its labels and weights."""
    trees, rate = size
    labels, weight = (numpy.concatenate(part) for part in zip(*answers))
    data = lightgbm.Dataset(numpy.concatenate(rows), labels, weight=weight / weight.mean())
    return lightgbm.train(PARAMETERS | dict(learning_rate=rate), data, trees)


def train_first(pages):
    return train([p.rows for p in pages], [(p.labels, p.weights) for p in pages], FIRST)


def train_second(pages, fold):
    """Trees of a second look, from first looks that haven't seen `fold`; `None` for any but the page's own."""
    seen = [(p, *p.second(p.fold if fold is None else fold)) for p in pages]
    return train([rows for _, rows, _ in seen], [(p.labels[d], p.weights[d]) for p, _, d in seen], SECOND)


def look(names, first, everything, scratch):
    """Looks at each page by trees that haven't seen its fold and one more; the first looks that saw all but one fold."""
    models = {}
    for a in range(FOLDS):
        for b in range(a, FOLDS):
            model = as_text(names, train_first([p for p in everything if p.fold not in (a, b)]))
            (scratch / "first").write_text(model)
            held = [p for p in everything if p.fold in (a, b)]
            rows = see([p.path for p in held], "--first", scratch / "first")[2]
            for p in held:
                p.looks[a + b - p.fold] = rows[p.path.stem][:, first:].copy()
            if a == b:
                models[a] = model
    return models


def choose_held_out(names, firsts, sets, scratch):
    """Lets the engine choose the text of each page by trees that haven't seen its host; the answers go into `scratch`."""
    everything = [p for _, pages in sets for p in pages]
    answers = {gold: {} for gold, _ in sets}
    for fold in range(FOLDS):
        (scratch / "first").write_text(firsts[fold])
        second = train_second([p for p in everything if p.fold != fold], fold)
        (scratch / "second").write_text(as_text(names, second))
        for gold, pages in sets:
            run_tool("--first", scratch / "first", "--second", scratch / "second", scratch / "out",
                     *[p.path for p in pages if p.fold == fold])
            rows = map(json.loads, open(scratch / "out", encoding="utf8"))
            answers[gold].update((row["id"], row) for row in rows)
    return answers


def check(sets, answers, scratch):
    """Has the set's own scorer judge the answers."""
    for gold, _ in sets:
        out = scratch / gold.name
        out.write_text("".join(json.dumps(row) + "\n" for row in answers[gold].values()), encoding="utf8")
        types = {json.loads(line).get("type") for line in open(gold, encoding="utf8")}
        by = ["--by", "type"] if 1 < len(types) < 10 else []
        print(f"{gold.stem}, on hosts not trained on:", flush=True)
        subprocess.run([sys.executable, gold.parent.parent / "score.py", gold, out, *by], check=True)


def f1(gold, text):
    kept = words(text)
    common = sum((collections.Counter(gold) & collections.Counter(kept)).values())
    return 2 * common / max(1, len(gold) + len(kept))


def outcomes(sets, answers):
    """What each choice looked like, the F1 over words that it had, and its fold."""
    rows = [(row["choice"], f1(p.gold, row["text"]), p.fold) for gold, pages in sets for p in pages
            if (row := answers[gold].get(p.path.stem))]
    return tuple(numpy.array(column) for column in zip(*rows))


def fit_confidence(features, scores, ridge=1.0):
    """Logistic regression on the scores as they are, by Newton's method: typical values, then the weights."""
    typical = numpy.median(features, axis=0)
    x = numpy.hstack([numpy.ones((len(features), 1)), features - typical])
    weights, penalty = numpy.zeros(x.shape[1]), ridge * numpy.eye(x.shape[1])
    penalty[0, 0] = 0
    for _ in range(30):
        p = 1 / (1 + numpy.exp(-x @ weights))
        gradient = x.T @ (scores - p) - penalty @ weights
        weights += numpy.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + penalty, gradient)
    return typical, weights


def print_reliability(features, scores, folds):
    """Expected and real F1 in bins of the expected one; each fold is judged by weights fitted to the others."""
    expected = numpy.zeros(len(scores))
    for fold in range(FOLDS):
        typical, weights = fit_confidence(features[folds != fold], scores[folds != fold])
        expected[folds == fold] = 1 / (1 + numpy.exp(-(weights[0] + (features[folds == fold] - typical) @ weights[1:])))
    print("confidence: pages, expected F1, real F1, on hosts not trained on")
    edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1]
    for low, high in zip(edges, edges[1:]):
        inside = (expected >= low) & ((expected < high) | (high == 1))
        if inside.any():
            print(f"  {low:.2f}–{high:.2f} {inside.sum():5} {expected[inside].mean():.3f} {scores[inside].mean():.3f}")
    print(f"  mean difference in the bins of a tenth: {calibration_error(expected, scores):.4f}, "
          f"correlation {numpy.corrcoef(expected, scores)[0, 1]:.3f}")


def calibration_error(expected, scores):
    bins = numpy.minimum((expected * 10).astype(int), 9)
    return sum(abs((expected - scores)[bins == b].sum()) for b in set(bins)) / len(scores)


def walk(node, index):
    if "leaf_value" in node:
        return [f"={node['leaf_value']:.3g}"]
    threshold = 0 if abs(node["threshold"]) < 1e-30 else node["threshold"]
    first, second = walk(node["left_child"], index), walk(node["right_child"], index)
    return [f"{index[node['split_feature']]}:{threshold:.5g}"] + first + second


def used_trees(names, model):
    """The names of the features that the trees ask for, and each tree as a list of nodes."""
    used = [i for i, n in enumerate(model.feature_importance("split")) if n > 0]
    index = {feature: place for place, feature in enumerate(used)}
    return [names[i] for i in used], [walk(tree["tree_structure"], index) for tree in model.dump_model()["tree_info"]]


def as_text(names, model):
    features, trees = used_trees(names, model)
    return "\t".join(features) + "\n" + "\n".join(" ".join(t) for t in trees)


def fold(items, ending, width=108):
    lines = [""]
    for item in items:
        if len(lines[-1]) + len(item) + 1 > width:
            lines[-1] += ending
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + item
    return ["        " + line for line in lines]


def swift_table(name, names, model):
    features, trees = used_trees(names, model)
    features = "\n".join(fold([f'"{n}",' for n in features], ""))
    table = "\n".join(line for tree in trees for line in fold(tree, " \\"))
    return f'''    static let {name}Features: [String] = [
{features}
    ]

    /// A tree a line, as ``DecisionTrees`` reads them; the numbers are indexes of the names.
    static let {name} = """
{table}
        """
'''


def swift(names, first, second):
    return f'''/// The trees of ``TextTrees``, made by `scripts/train-main-text.py`: not to be edited by hand.
///
/// Learned from the development half of WCXB (CC BY 4.0) and from the test pages of Fundus (MIT).
enum MainTextModel {{
    /// The names of the ``BlockFeatures`` that the trees of the first look ask for.
{swift_table("first", names, first)}
    /// The names of the ``TextTrees/names`` that the trees of the second look ask for.
{swift_table("second", names, second)}}}
'''


def swift_confidence(typical, weights):
    def numbers(values):
        return "[\n" + "\n".join(fold([f"{v:.4g}," for v in values], "")) + "\n    ]"
    return f'''/// The weights of ``Confidence``, made by `scripts/train-main-text.py`: not to be edited by hand.
enum ConfidenceModel {{
    /// The score of a typical page, then what each of the ``ChoiceFeatures`` adds for each unit above the typical.
    static let weights: [Float] = {numbers(weights)}
    /// The typical value of each feature.
    static let typical: [Float] = {numbers(typical)}
}}
'''


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    if not arguments or len(arguments) % 2:
        sys.exit(__doc__)
    build_tool()
    sets, names, first = [], [], 0
    for gold, folder in zip(arguments[::2], arguments[1::2]):
        names, first, pages = load(gold, folder)
        sets.append((pathlib.Path(gold), pages))
    everything = [p for _, pages in sets for p in pages]
    with tempfile.TemporaryDirectory() as scratch:
        firsts = look(names, first, everything, pathlib.Path(scratch))
        answers = choose_held_out(names, firsts, sets, pathlib.Path(scratch))
        check(sets, answers, pathlib.Path(scratch))
    features, scores, folds = outcomes(sets, answers)
    print_reliability(features, scores, folds)
    if "--check" not in sys.argv:
        CONFIDENCE.write_text(swift_confidence(*fit_confidence(features, scores)), encoding="utf8")
        MODEL.write_text(swift(names, train_first(everything), train_second(everything, None)), encoding="utf8")


if __name__ == "__main__":
    main()
