#!/usr/bin/env python3
"""Runs the engine over the labelled sets and prints one table: our figure, the best peer's, the target, the floor.

usage: accuracy.py [--only SET]… [--bench DIR] [--quoth BINARY] [--floors FILE] [--errors N] [--confidence] [--markdown]

Exits with 0 if every figure stands at or above its floor in floors.json, with 1 if one does not or a run failed.
Without the sets (--bench, ../shared/bench) there is nothing to measure: it says so and exits with 0.
Python 3.9, standard library only. Needs a built .build/release/quoth (`make accuracy` builds it).
"""
import argparse
import json
import pathlib
import sys

import attributions
import engine
import measures
import sets

ROOT = pathlib.Path(__file__).resolve().parent.parent


def arguments(given):
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", action="append", metavar="SET", choices=[s.name for s in sets.SETS], help="only this set")
    parser.add_argument("--bench", type=pathlib.Path, default=ROOT.parent / "shared" / "bench", help="where the sets lie")
    parser.add_argument("--quoth", type=pathlib.Path, default=ROOT / ".build" / "release" / "quoth", help="the binary")
    parser.add_argument("--floors", type=pathlib.Path, default=ROOT / "Evaluation" / "floors.json", help="what to hold")
    parser.add_argument("--cache", type=pathlib.Path, default=ROOT / ".build-accuracy", help="where to write")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show N faults of each set")
    parser.add_argument("--confidence", action="store_true", help="show how often attributions of each confidence are right")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown, for docs/accuracy.md")
    return parser.parse_args(given)


def measure(one, args):
    """Runs one set; returns its figures by the measure's name, and its run, or None where the set is not there."""
    gold = one.gold(args.bench)
    if not gold.exists():
        return None
    inputs = one.prepare(args.bench, args.cache)
    run = engine.run(args.quoth, one.command, inputs, args.cache / f"{one.name}.pred.jsonl", one.form)
    if not one.scorer:
        return {}, run
    scorer, gold = args.bench / one.scorer, sets.readable(gold, args.cache)
    if args.errors:
        print(f"\n-- {one.name}: faults", measures.faults(scorer, gold, run.output, args.errors), sep="\n")
    return measures.score(one, scorer, gold, run.output), run


def table(results, floors):
    """The rows of the table, and the lines that say which floor does not hold."""
    rows, below = [], []
    for name, (figures, _) in results.items():
        for m in measures.OF[name]:
            figure, floor = figures.get(m.key), floors.get(f"{name}/{m.key}")
            if figure is None:
                rows.append([name, m.title, "none", m.peer, m.target, m.number(floor), "NONE"])
                below.append(f"{name}/{m.key} could not be measured")
                continue
            held = floor is None or m.holds(figure, floor)
            rows.append([name, m.title, m.number(figure), m.peer, m.target, m.number(floor), "ok" if held else "BELOW"])
            if not held:
                below.append(f"{name}/{m.key} is {m.number(figure)}, its floor {m.number(floor)}")
    return rows, below


def show(head, rows, markdown):
    if markdown:
        for cells in [head, ["---"] * len(head)] + rows:
            print("| " + " | ".join(cells) + " |")
        return
    widths = [max(len(r[i]) for r in [head] + rows) for i in range(len(head))]
    for cells in [head] + rows:
        print("  ".join(c.ljust(w) for c, w in zip(cells, widths)).rstrip())


def show_confidence(results, args):
    """How often attributions of each confidence are right, a table a set."""
    for one in sets.SETS:
        if one.scorer == "quotes/score.py" and one.name in results:
            gold = sets.readable(one.gold(args.bench), args.cache)
            rows = list(attributions.reliability(gold, results[one.name][1].output))
            print(f"\n{one.name}")
            show(["confidence", "attributions", "mean", "right"], rows, args.markdown)


def main(given=None):
    args = arguments(given)
    if not args.bench.is_dir():
        print(f"accuracy: {args.bench} is not there, so nothing was measured. That is no failure.")
        return 0
    if not args.quoth.exists():
        print(f"accuracy: {args.quoth} is not there. `make build` builds it.", file=sys.stderr)
        return 1
    floors = json.loads(args.floors.read_text())
    known = {f"{name}/{m.key}" for name, of in measures.OF.items() for m in of}
    if strange := sorted(set(floors) - known):
        print(f"accuracy: floors.json names measures that do not exist: {', '.join(strange)}", file=sys.stderr)
        return 1
    args.cache.mkdir(exist_ok=True)
    results, absent, failed = {}, [], []
    for one in sets.SETS:
        if args.only and one.name not in args.only:
            continue
        try:
            result = measure(one, args)
        except (engine.Failed, measures.Unreadable) as error:
            failed.append(f"{one.name}: {error}")
            continue
        if result is None:
            absent.append(one.name)
        else:
            results[one.name] = result
    rows, below = table(results, floors)
    show(["set", "measure", "ours", "best peer", "target", "floor", ""], rows, args.markdown)
    print()
    show(["run", "documents", "seconds", "CPU s", "documents/s", "MB/s", "peak MB"],
         [[name] + run.cells() for name, (_, run) in results.items()], args.markdown)
    if args.confidence:
        show_confidence(results, args)
    if absent:
        print(f"\nNot there, so not measured: {', '.join(absent)}")
    for line in below + failed:
        print(f"accuracy: {line}", file=sys.stderr)
    print(f"\naccuracy: {len(rows) - len(below)} of {len(rows)} figures hold"
          + (f", {len(failed)} runs failed" if failed else ""))
    return 1 if below or failed else 0


if __name__ == "__main__":
    sys.exit(main())
