"""Holds `quoth extract` on inputs made to be hard to limits of time and memory: what hostile.py and hostile-ways.py share.

Each input comes in three sizes, each twice the one before. Printed are the CPU seconds at the largest size, the exponent by
which they grow (1 is linear; the start of the process is taken off; none for what takes less than 50 ms; the best of three runs), and the peak of
memory beside what it may be.
"""
import argparse, math, multiprocessing, os, pathlib, subprocess, tempfile

HERE = pathlib.Path(__file__).resolve().parent


def options(doc):
    """The command line of both scripts."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quoth", type=pathlib.Path, default=HERE.parent / ".build" / "release" / "quoth")
    parser.add_argument("--bytes", type=int, default=8 << 20, help="of the largest size")
    parser.add_argument("--only", default="", help="a part of the names of the inputs that are tried")
    parser.add_argument("--growth", type=float, default=1.1, help="the largest exponent")
    return parser.parse_args()


def run(quoth, path):
    """(CPU seconds, peak bytes, exit code) of one input; the best of three runs, of a long one less."""
    best = None
    for _ in range(3):
        child = subprocess.Popen([quoth, "extract", path, "--format", "bench"], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        this = (usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, child.returncode)
        best = min(best or this, this)
        if this[0] > 2:
            break
    return best


def hold(options, names, make, allowed):
    """Tries each of `names`; `make(name, bytes)` gives an input as (ending, bytes), `allowed(ending, bytes)` its memory.

    Returns how many are over.
    """
    over = tried = 0
    print(f"{'input':32}{'MB':>6} {'CPU s':>7} {'growth':>7} {'peak MB':>8} {'allowed':>8}")
    # A process begins with the memory of the one that starts it, and the peak counts that: a small one starts it.
    with multiprocessing.get_context("fork").Pool(1) as small, tempfile.TemporaryDirectory() as folder:
        empty = pathlib.Path(folder) / "input.txt"
        empty.write_bytes(b"a")
        start = small.apply(run, (options.quoth, empty))[0]
        for name in names:
            if options.only not in name:
                continue
            times, growth = [1e9] * 3, None
            for _ in range(3):  # what grows too fast is measured again: others may be using the machine
                for i, size in enumerate((options.bytes // 4, options.bytes // 2, options.bytes)):
                    ending, data = make(name, size)
                    path = pathlib.Path(folder) / f"input{ending}"
                    path.write_bytes(data)
                    seconds, peak, status = small.apply(run, (options.quoth, path))
                    times[i] = min(times[i], max(seconds - start, 1e-4))
                    path.unlink()
                growth = math.log2(times[2] / times[0]) / 2 if times[2] >= 0.05 else None
                if growth is None or growth <= options.growth:
                    break
            limit = allowed(ending, len(data))
            faults = ["grows"] * (growth is not None and growth > options.growth) + ["memory"] * (peak > limit)
            faults += [f"ended with {status}"] * (status not in (0, 1, 3))
            tried += 1
            over += bool(faults)
            print(f"{name:32}{len(data) / 1e6:6.1f} {times[2]:7.2f} {growth if growth is None else format(growth, '.2f')!s:>7} "
                  f"{peak / 1e6:8.0f} {limit / 1e6:8.0f} {', '.join(faults)}", flush=True)
    print(f"{over} of {tried} inputs are over" if over else f"all {tried} inputs are within")
    return over
