"""The labelled sets: where each lies, what of it the engine may see, and which scorer reads the answer.

The engine never sees a label: its input is written anew into the cache, with nothing but the fields named here.
"""
import dataclasses
import gzip
import json
import lzma
import pathlib
import shutil
import tarfile
import sys
from typing import Callable

SPREAD = pathlib.Path(__file__).resolve().parent / "spread"
INDEX = pathlib.Path(__file__).resolve().parent / "index"
sys.path.insert(0, str(SPREAD))
import simulate  # noqa: E402  its folder is put on the path above

OURS = pathlib.Path(__file__).resolve().parent.parent / "Tests" / "QuothTests" / "Fixtures"


@dataclasses.dataclass
class Inputs:
    """A file or folder for the engine, with the number of documents in it and their bytes."""
    path: pathlib.Path
    documents: int
    size: int
    runs: list = dataclasses.field(default_factory=list)  # the arguments of each run, where it is not one with `path`


@dataclasses.dataclass
class Set:
    name: str
    command: str
    file: str                # the gold, relative to the folder of sets
    scorer: str              # nothing for a run that is only timed
    prepare_from: Callable   # (gold's path, folder of sets, cache) -> Inputs
    options: tuple = ()      # more arguments for the scorer
    form: str = "bench"      # what the engine prints

    def gold(self, bench):
        return pathlib.Path(self.file) if self.file.startswith("/") else bench / self.file

    def prepare(self, bench, cache):
        return self.prepare_from(self, bench, cache)


def readable(gold, cache):
    """The gold as a scorer can read it: unpacked once into the cache if it is packed."""
    if gold.suffix != ".gz":
        return gold
    plain = cache / f"gold-{gold.stem}"
    if not plain.exists():
        with gzip.open(gold) as packed, open(plain, "wb") as out:
            shutil.copyfileobj(packed, out)
    return plain


def stripped(*fields, source=None):
    """Input for the engine: the lines of the gold, or of `source`, with only `fields` kept."""
    def prepare(one, bench, cache):
        path, origin = cache / f"{one.name}.jsonl", bench / source if source else one.gold(bench)
        read = {".xz": lzma.open, ".gz": gzip.open}.get(origin.suffix, open)
        count = size = 0
        with read(origin, "rt", encoding="utf-8") as lines, open(path, "w", encoding="utf-8") as out:
            for line in lines:
                if not line.strip():
                    continue
                row = {k: v for k, v in json.loads(line).items() if k in fields}
                if "sources" in row:  # of a case; what a source says of itself is input
                    row["sources"] = [dict(s) for s in row["sources"]]
                count += out.write(json.dumps(row, ensure_ascii=False) + "\n") and 1
        size = path.stat().st_size
        return Inputs(path, count, size)
    return prepare


def unpacked(archive):
    """Input for the engine: the pages of an archive, unpacked once into the cache."""
    def prepare(one, bench, cache):
        name = pathlib.Path(archive).name.split(".")[0]
        folder, done = cache / name, cache / f"{name}.unpacked"
        if not done.exists():
            with tarfile.open(bench / archive) as tar:
                for member in tar.getmembers():
                    if not member.isfile():
                        continue
                    folder.mkdir(exist_ok=True)
                    # By the last part of its name only: an archive cannot write outside the folder.
                    (folder / pathlib.PurePosixPath(member.name).name).write_bytes(tar.extractfile(member).read())
            done.touch()
        files = list(folder.iterdir())
        return Inputs(folder, len(files), sum(f.stat().st_size for f in files))
    return prepare


def listings(archive):
    """Input for the engine: our own listings, and the pages of an archive that have labels here."""
    def prepare(one, bench, cache):
        with open(one.gold(bench), encoding="utf-8") as lines:
            wanted = {row["id"] for row in map(json.loads, lines)}
        folder = cache / one.name
        folder.mkdir(exist_ok=True)
        for page in list((INDEX / "pages").iterdir()) + list(unpacked(archive)(one, bench, cache).path.iterdir()):
            if page.stem in wanted:
                (folder / page.name).write_bytes(page.read_bytes())
        files = list(folder.iterdir())
        return Inputs(folder, len(files), sum(f.stat().st_size for f in files))
    return prepare


def simulated(seed, count):
    """Input for the engine: passages that spread along trees made up for the purpose. Their gold is the program itself."""
    def prepare(one, bench, cache):
        folder = cache / one.name
        runs, documents, size = simulate.write(folder, seed, count)
        return Inputs(folder, documents, size, runs)
    return prepare


SETS = [
    Set("polnear-dev", "quotes", "quotes/data/polnear-dev.jsonl", "quotes/score.py", stripped("id", "text")),
    Set("press-gold", "quotes", "quotes/data/press-gold.jsonl", "quotes/score.py", stripped("id", "text")),
    Set("dewikinews-dev", "quotes", "quotes/data/dewikinews-dev.jsonl", "quotes/score.py", stripped("id", "text")),
    Set("pdnc-dev", "quotes", "quotes/data/pdnc-dev.jsonl.gz", "quotes/score.py", stripped("id", "text")),
    Set("wcxb-dev", "extract", "extract/data/wcxb-dev.jsonl", "extract/score.py",
        unpacked("extract/data/wcxb-dev.tar.xz"), ("--by", "type")),
    Set("fundus", "extract", "extract/data/fundus.jsonl", "extract/score.py", unpacked("extract/data/fundus.tar.xz")),
    Set("listings", "extract", str(INDEX / "items.jsonl"), str(INDEX / "score.py"),
        listings("extract/data/wcxb-dev.tar.xz"), form="jsonl"),
    Set("wcxb-pages", "quotes", "extract/data/wcxb-dev.jsonl", "", unpacked("extract/data/wcxb-dev.tar.xz")),
    Set("q1", "trace", "reuse/data/q1-gold.jsonl", "reuse/score.py",
        stripped("id", "series", "date", "text", source="reuse/data/q1-docs.jsonl.xz")),
    Set("cases", "check", "check/cases.jsonl", "check/score.py", stripped("id", "sources", "draft")),
    Set("our-cases", "check", str(OURS / "check-cases.jsonl"), "check/score.py", stripped("id", "sources", "draft")),
    Set("spread", "spread", str(SPREAD / "simulate.py"), str(SPREAD / "score.py"), simulated(1, 100), form="jsonl"),
]
