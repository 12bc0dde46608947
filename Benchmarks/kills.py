#!/usr/bin/env python3
"""Kills `quoth add` at random moments and at every fail-point, and looks at what is left of the record.

usage: kills.py [--kills N] [--seed N] [--quoth BINARY]

Each run adds the same documents anew, in their order, and is killed; what it had said to be on disk must be there, the
record must be undamaged, and hold nothing twice. The last run is left alone and must complete it. Prints what was counted,
and exits with 1 at the first thing that is wrong. Python 3.9, standard library only.
"""
import argparse
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
POINTS = re.findall(r'= "([a-z-]+)"', (ROOT / "Sources/QuothRecord/Index/FailPoint.swift").read_text())
WORDS = "harbour ferry council barge lantern timber ledger winter quarry signal orchard magistrate tide copper".split()


def documents(folder, count, rng):
    """Files of one to nine documents: a capture is added whole or not at all."""
    folder.mkdir()
    number = 0
    while number < count:
        with open(folder / f"{number:05}.jsonl", "w", encoding="utf-8") as out:
            for _ in range(min(rng.randrange(1, 10), count - number)):
                text = " ".join(f"{rng.choice(WORDS)}{rng.randrange(500)}" for _ in range(rng.randrange(20, 400)))
                text += f" “The {rng.choice(WORDS)} of ward {number} will stay where it is,” said Ana Brandt, a pilot."
                out.write(json.dumps({"id": f"d{number}", "text": text}, ensure_ascii=False) + "\n")
                number += 1


class Trial:
    def __init__(self, quoth, folder, source):
        self.quoth, self.record, self.source = quoth, folder / "record", source
        self.acknowledged = 0
        self.slowest = 0.0

    def add(self, every, kill_after=None, point=None, behind=False):
        """One run; True if it was killed. `behind`: all merges go on beside adding, not only large ones."""
        environment = dict(os.environ, **({"QUOTH_FAILPOINT": point} if point else {}))
        command = [self.quoth, "add", "--record", self.record, "--commit-every", str(every), self.source]
        if behind:
            command += ["--merge-behind", "0"]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
        if kill_after is not None:
            time.sleep(kill_after)
            child.send_signal(signal.SIGKILL)
        lines, said = child.communicate()
        counts = [int(n) for n in re.findall(r'"onDisk":(\d+)', lines)]
        self.check(max(counts, default=0), self.before)
        if child.returncode not in (0, -signal.SIGKILL):
            fail(f"`quoth add` ended with {child.returncode}: {said}")
        return child.returncode != 0

    @property
    def before(self):
        return self.acknowledged

    def check(self, said, before):
        """Verifies the record: nothing that was acknowledged is missing, nothing is there twice."""
        if not (self.record / "record.sqlite").exists():
            if before or said:
                fail("the store is gone")
            return
        start = time.monotonic()
        run = subprocess.run([self.quoth, "verify", self.record], capture_output=True, text=True)
        self.slowest = max(self.slowest, time.monotonic() - start)
        if run.returncode != 0:
            fail(f"`quoth verify` ended with {run.returncode}: {run.stderr}")
        held = int(re.search(r": (\d+) versions", run.stdout)[1])
        if held < before + said:
            fail(f"{before + said} documents were acknowledged, and {held} are there")
        self.acknowledged = held


def fail(reason):
    print(f"kills: {reason}", file=sys.stderr)
    sys.exit(1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=400)
    parser.add_argument("--quoth", type=pathlib.Path, default=ROOT / ".build" / "release" / "quoth")
    given = parser.parse_args()
    rng = random.Random(given.seed)
    killed = runs = records = reached = 0
    slowest = 0.0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        source = folder / "source"
        documents(source, given.documents, rng)
        while killed < given.kills:
            trial = Trial(given.quoth, folder, source)
            while True:
                runs += 1
                if not trial.add(rng.choice([1, 2, 5, 20]), kill_after=rng.uniform(0, 0.25), behind=rng.random() < 0.5):
                    break
                killed += 1
                if killed >= given.kills:
                    break
            while trial.add(7):
                pass
            if trial.acknowledged != given.documents:
                fail(f"the record has {trial.acknowledged} of {given.documents} documents")
            records, slowest = records + 1, max(slowest, trial.slowest)
            shutil.rmtree(trial.record)
        for point in POINTS:
            trial = Trial(given.quoth, folder, source)
            for number in range(12):
                reached += trial.add(9, point=point, behind=number % 2 == 1)
            while trial.add(9):
                pass
            if trial.acknowledged != given.documents:
                fail(f"after {point} the record has {trial.acknowledged} of {given.documents} documents")
            shutil.rmtree(trial.record)
    print(f"{runs} runs, {killed} killed at random, {records} records completed; {reached} killed at {len(POINTS)} "
          f"fail-points; 0 lost, 0 twice, 0 damaged; slowest `quoth verify` {slowest:.2f} s")


main()
