#!/usr/bin/env python3
"""Speed and quality of `quoth extract` beside trafilatura and resiliparse: the same pages, one core, one run.

usage: compare.py [--bench BENCH] [--pages FOLDER] [--every N] [--core N] [--only NAME,…]

BENCH is the folder of labelled sets, whose extract/score.py scores the answers. FOLDER holds the pages of wcxb-dev
(default: unpacked from BENCH into Benchmarks/.build/pages). Each system reads its pages from disk, pinned to one core.
quoth's time is that of the whole process, its start among it; that of a peer leaves out the start of Python and its imports.
"""
import argparse, json, pathlib, resource, shutil, subprocess, sys, tarfile, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
PEERS = ["trafilatura", "trafilatura-fast", "resiliparse"]


def pinned(core):
    return ["taskset", "-c", str(core)] if shutil.which("taskset") else []


def run(command):
    """(seconds, CPU seconds, peak MB, what it printed) of a command."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode not in (0, 3):
        sys.exit(f"{command[3] if len(command) > 3 else command[0]} ended with {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - started, cpu, done.stdout


def score(bench, gold, answers):
    """The columns that score.py prints for each type of page."""
    done = subprocess.run([sys.executable, bench / "extract/score.py", gold, answers, "--by", "type"], check=True,
                          stdout=subprocess.PIPE, text=True)
    return done.stdout.rstrip("\n").split("\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=pathlib.Path, default=HERE.parent.parent / "shared" / "bench")
    parser.add_argument("--pages", type=pathlib.Path)
    parser.add_argument("--quoth", type=pathlib.Path, default=HERE.parent / ".build" / "release" / "quoth")
    parser.add_argument("--every", type=int, default=1, help="only every Nth page")
    parser.add_argument("--core", type=int, default=0)
    parser.add_argument("--only", default=",".join(["quoth"] + PEERS))
    options = parser.parse_args()
    if not options.bench.is_dir():
        sys.exit(f"There is no {options.bench}: give the folder of labelled sets with --bench.")
    folder = options.pages or HERE / ".build" / "pages"
    if not folder.is_dir():
        folder.mkdir(parents=True)
        with tarfile.open(options.bench / "extract/data/wcxb-dev.tar.xz") as archive:
            archive.extractall(folder, filter="data")
    pages = sorted(folder.rglob("*.html"))[::options.every]
    size = sum(page.stat().st_size for page in pages)
    rows, tables = [], []
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        chosen = scratch / "pages"
        chosen.mkdir()
        for page in pages:
            shutil.copy(page, chosen / page.name)  # also warms the page cache, for all alike
        ids = {page.stem for page in pages}
        gold = scratch / "gold.jsonl"
        gold.write_text("".join(line for line in open(options.bench / "extract/data/wcxb-dev.jsonl", encoding="utf-8")
                                if json.loads(line)["id"] in ids))
        for name in options.only.split(","):
            answers = scratch / f"{name}.jsonl"
            if name == "quoth":
                command = pinned(options.core) + [options.quoth, "extract", chosen, "--format", "bench"]
                seconds, cpu, out = min(run(command) for _ in range(3))
                answers.write_bytes(out)
            else:
                files = sorted(chosen.iterdir())
                _, cpu, out = run(pinned(options.core) + [sys.executable, HERE / "peer.py", name, answers, *files])
                seconds = float(out.split()[-1])
            rows.append((name, seconds, cpu))
            tables.append((name, score(options.bench, gold, answers)))
    ours = next((seconds for name, seconds, _ in rows if name == "quoth"), None)
    print(f"{len(pages)} pages, {size / 1e6:.0f} MB, core {options.core}\n")
    print(f"{'':18}{'seconds':>8} {'CPU s':>7} {'pages/s':>8} {'MB/s':>7} {'quoth is faster by':>19}")
    for name, seconds, cpu in rows:
        ratio = f"{seconds / ours:.1f} ×" if ours else ""
        print(f"{name:18}{seconds:8.1f} {cpu:7.1f} {len(pages) / seconds:8.1f} {size / 1e6 / seconds:7.1f} {ratio:>19}")
    for name, lines in tables:
        print(f"\n{name}\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
