"""Runs the binary on prepared input and measures what that cost."""
import dataclasses
import os
import pathlib
import subprocess
import time


class Failed(Exception):
    """The engine ended in a way that makes its figures meaningless."""


@dataclasses.dataclass
class Run:
    """What one run printed, and what it cost. Times are seconds, sizes bytes."""
    output: pathlib.Path
    documents: int
    size: int
    elapsed: float
    cpu: float
    peak: int

    def cells(self):
        return [str(self.documents), f"{self.elapsed:.1f}", f"{self.cpu:.1f}",
                f"{self.documents / max(self.elapsed, 1e-3):.0f}", f"{self.size / 1e6 / max(self.elapsed, 1e-3):.1f}",
                f"{self.peak / 1e6:.0f}"]


def run(binary, command, inputs, output, form="bench"):
    """Runs `quoth COMMAND INPUT… --format FORM`, once for each of the inputs' runs, into the file `output`.

    Exit codes 2 (something was found) and 3 (an input was left out) are answers. Raises Failed on any other but 0.
    """
    complaints = output.with_suffix(".stderr")
    started, cpu, peak = time.monotonic(), 0, 0
    with open(output, "wb") as out, open(complaints, "wb") as err:
        for paths in inputs.runs or [(inputs.path,)]:
            child = subprocess.Popen([binary, command, *paths, "--format", form], stdin=subprocess.DEVNULL,
                                     stdout=out, stderr=err)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            cpu, peak = cpu + usage.ru_utime + usage.ru_stime, max(peak, usage.ru_maxrss * 1024)
            if child.returncode not in (0, 2, 3):
                last = complaints.read_text(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
                raise Failed(f"`quoth {command}` ended with {child.returncode}: {last[0]}")
    return Run(output, inputs.documents, inputs.size, time.monotonic() - started, cpu, peak)
