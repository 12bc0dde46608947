"""What is measured on each set, with the peers' figures, and how a scorer's answer is read.

Peers, as measured with the same scorers: textacy 0.13 (by paragraph), GenderGapTracker (GGT) and Citron on PolNeAR;
trafilatura 2.3.1 on pages; passim 2 and TextPAIR on q1. Targets are the project's own.
"""
import dataclasses
import json
import re
import subprocess
import sys

import attributions


class Unreadable(Exception):
    """A scorer failed, or printed what this reads no figure from."""


@dataclasses.dataclass
class Measure:
    key: str           # its name in floors.json, after the set's
    title: str
    peer: str = "-"
    target: str = "-"
    places: int = 1
    least: bool = False  # less is better

    def number(self, value):
        return "-" if value is None else f"{value:.{self.places}f}"

    def holds(self, figure, floor):
        """Compared as printed, so that what the table shows explains what it says."""
        a, b = round(figure, self.places), round(floor, self.places)
        return a <= b if self.least else a >= b


def pages(kind, peers, targets):
    """The measures of a set of pages, with the best peer's figure and the target of each; both in the order of `titles`."""
    titles = ["words F1", "shingles F1", "exact", "quotes kept", "title", "author", "date"]
    return [Measure(f"{kind}.{t.split()[0]}", f"{kind}: {t}", p, g, 3)
            for t, p, g in zip(titles, peers.split(","), targets.split(","))]


CASES = [Measure("whole", "cases wholly right, %"), Measure("verdict", "verdict and source, %"),
         Measure("alarms", "false alarms", places=0, least=True)]

TRAFILATURA = {kind: ",".join(f if f == "-" else f"{f} trafilatura" for f in figures.split()) for kind, figures in {
    "article": ".938 .923 .138 .877 .552 .698 .846",
    "listing": ".599 .511 .022 .571",
    "collection": ".604 .516 .020 .419",
    "fundus": "- - - - .70 .77 .98",
}.items()}

OF = {
    "polnear-dev": [
        Measure("marked.exact", "in marks: exact F1", "83.3 GGT", "97.0"),
        Measure("marked.joint", "in marks: joint F1", "73.9 textacy", "91.5"),
        Measure("marked.speaker", "in marks: speaker right", "89.9 textacy"),
        Measure("direct", "direct: overlap F1", "79 GGT", "94.0"),
        Measure("mixed", "mixed: overlap F1", "69 GGT", "85.0"),
        Measure("indirect", "indirect: overlap F1", "38 Citron", "60.0"),
        Measure("sure", "of attributions at confidence .9 or more, right, %", target="95.0"),
    ],
    "press-gold": [
        Measure("marked.exact", "in marks: exact F1", "-", "95.0"),
        Measure("marked.joint", "in marks: joint F1", "-", "96.0"),
        Measure("marked.name", "in marks: names right", "-", "96.0"),
        Measure("role", "roles right, %", target="90.0"),
        Measure("mistaken", "no quotations, taken for some", target="0", places=0, least=True),
        Measure("sure", "of attributions at confidence .9 or more, right, %", target="95.0"),
    ],
    "dewikinews-dev": [
        Measure("marked.exact", "in marks: exact F1"),
        Measure("marked.joint", "in marks: joint F1"),
        Measure("direct", "direct: overlap F1", target="92.0"),
        Measure("direct.speaker", "direct: speaker right", target="85.0"),
        Measure("indirect", "indirect: overlap F1"),
    ],
    "pdnc-dev": [
        Measure("marked.exact", "in marks: exact F1", target="97.0"),
        Measure("marked.name", "in marks: names right", target="80.0"),
    ],
    "wcxb-dev": pages("article", TRAFILATURA["article"], ".953,.938,.177,.970,.750,.820,.930")
    + pages("listing", TRAFILATURA["listing"], ".800,-,-,-")
    + pages("collection", TRAFILATURA["collection"], ".800,-,-,-"),
    "fundus": pages("all", TRAFILATURA["fundus"], "-,-,-,-,.920,.900,.985"),
    "listings": [
        Measure("dev", "entries with their date, F1, looked at", target=".930", places=3),
        Measure("held", "entries with their date, F1, held out", target=".930", places=3),
    ],
    "wcxb-pages": [],
    "q1": [
        Measure("plagdet", "plagdet", ".790 passim", ".800", 3),
        Measure("precision", "precision", ".882 passim", places=3),
        Measure("recall", "recall", ".873 TextPAIR", places=3),
        Measure("short", "found, 8–14 words", ".72 TextPAIR", places=3),
        Measure("medium", "found, 20–45 words", ".95 TextPAIR", places=3),
        Measure("long", "found, 70–160 words", ".97 TextPAIR", places=3),
    ],
    "spread": [
        Measure("found", "copies found, %"),
        Measure("first", "the first copy right, %"),
        Measure("earliest", "it can be the earliest, %"),
        Measure("variants", "copies in one wording, pairs F1"),
        Measure("parent", "parent right, %"),
        Measure("wording", "parent in the right form, %"),
        Measure("sure", "of parents at likelihood .8 or more, right, %"),
        Measure("kin.precision", "lost ancestor in common: precision, %"),
        Measure("kin.recall", "lost ancestor in common: recall, %"),
    ],
    "cases": [dataclasses.replace(CASES[0], target="81.8 (36 of 44)")] + CASES[1:],
    "our-cases": CASES,
}


def ask(scorer, *arguments):
    done = subprocess.run([sys.executable, str(scorer), *map(str, arguments)], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        raise Unreadable(f"{scorer.name} failed: {(done.stderr.strip().splitlines() or ['it said nothing'])[-1]}")
    return done.stdout


def faults(scorer, gold, output, count):
    """What the scorer says of single faults; the one for copied passages has no such list, but a table."""
    return ask(scorer, gold, output, *([] if scorer.parent.name == "reuse" else ["--errors", count]))


def quotations(one, scorer, gold, output):
    marked = json.loads(ask(scorer, gold, output, "--marked", "--json"))["all"]
    # The scorer takes a minute for novels; what is not asked for is not measured.
    wanted = {m.key for m in OF[one.name]} & {"direct", "mixed", "indirect"}
    spans = json.loads(ask(scorer, gold, output, "--json")) if wanted else {}
    share = {"marked.exact": marked["exact"][2], "marked.joint": marked["joint"][2], "marked.speaker": marked["spk_ov"],
             "marked.name": marked["name"], **{t: spans[t]["overlap"][2] for t in ("direct", "mixed", "indirect") if t in spans},
             "direct.speaker": spans.get("direct", {}).get("spk_ov")}
    return {**{k: 100 * v for k, v in share.items() if v is not None}, **attributions.figures(gold, output),
            **attributions.mistaken(gold, output)}


def extraction(one, scorer, gold, output):
    """Reads rows like `article  793 | P R F1 | P R F1 | exact | quotes (pages) | title | author | date`."""
    figures = {}
    for line in ask(scorer, gold, output, *one.options).splitlines()[1:]:
        kind, *columns = [c.split() for c in line.split("|")]
        values = [columns[0][2], columns[1][2]] + [c[0] for c in columns[2:]]
        for name, value in zip(["words", "shingles", "exact", "quotes", "title", "author", "date"], values):
            if value != "nan":
                figures[f"{kind[0]}.{name}"] = float(value)
    return figures


def reuse(one, scorer, gold, output):
    first, *rest = ask(scorer, gold, output).splitlines()
    found = {m[1]: float(m[2]) for m in (re.match(r"ALL (\w+) .*hit=([\d.]+)", line) for line in rest) if m}
    return {**{k: json.loads(first)[k] for k in ("plagdet", "precision", "recall")}, **found}


def cases(one, scorer, gold, output):
    first = ask(scorer, gold, output).splitlines()[0]
    read = re.search(r"wholly right \d+ \(([\d.]+) %\).*source right \d+ \(([\d.]+) %\).*false alarms (\d+)", first)
    if not read:
        raise Unreadable(f"no figures in: {first}")
    return dict(zip(["whole", "verdict", "alarms"], map(float, read.groups())))


def entries(one, scorer, gold, output):
    figures = json.loads(ask(scorer, gold, output, "--json"))
    return {half: figures[half]["f1"] for half in ("dev", "held") if half in figures}


def spreads(one, scorer, gold, output):
    return {key: value for key, value in json.loads(ask(scorer, gold, output, "--json")).items() if value is not None}


READ = {"index": entries, "spread": spreads, "quotes": quotations, "extract": extraction, "reuse": reuse, "check": cases}


def score(one, scorer, gold, output):
    """The figures of a set by their key. A figure that the scorer did not give is left out."""
    try:
        return READ[scorer.parent.name](one, scorer, gold, output)
    except (KeyError, IndexError, ValueError) as error:
        raise Unreadable(f"{scorer.name} printed something else than expected: {error!r}") from error
