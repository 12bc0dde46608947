#!/usr/bin/env python3
"""Time and memory of `quoth extract` on pages made to be hard: each at three sizes, each twice the one before.

usage: hostile.py [--quoth BINARY] [--bytes N] [--only WORD] [--growth 1.1]

Prints the CPU seconds at the largest size, the exponent by which they grow (1 is linear; the start of the process is taken
off), and the peak of memory beside what it may be: 64 MB and three times the page. Exits with 1 if one page is over either;
a page that takes less than 50 ms has no exponent. Sizes go up to N bytes, 8 MiB by default.
"""
import argparse, math, os, pathlib, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
WORDS = "The harbour master said on Friday that the works begin in June. "

# What is repeated, with what stands before and after all of it.
PROBES = {
    "plain paragraphs": ("", f"<p>{WORDS * 3}</p>\n", ""),
    "open paragraphs": ("", "<p>", "a"), "open paragraphs with a letter": ("", "<p>a", ""),
    "open paragraphs with a sentence": ("", f"<p>{WORDS}", ""),
    "nested divs": ("", "<div>", WORDS), "nested divs with a letter": ("", "<div>a", ""),
    "nested and closed divs": ("<div>" * 500, "<div>a</div>", ""), "open formatting": ("", "<b>a<i>", ""),
    "crossed formatting": ("", "<b><p>a</b>", ""), "links": ("", "<a href=x>a", ""), "links in blocks": ("", "<a href=x><p>a", ""),
    "lists": ("", "<ul><li>a", ""), "flat lists": ("<ul>", f"<li>{WORDS}", ""), "tables": ("", "<table><tr><td>a", ""),
    "cells": ("<table>", "<tr><td>a<td>b", ""), "text in tables": ("", "<table>a", ""), "forms": ("", "<form>a</form>", ""),
    "selects": ("", "<select><option>a", ""), "headings": ("", f"<h2>{WORDS}", ""), "first headings": ("", "<h1>a b c", ""),
    "attributes": ("<p ", "a=b ", f">{WORDS}"), "long names": ("<", "a", ">"), "classes": ("<p class='", "nav content ", f"'>{WORDS}"),
    "elements with classes": ("", "<p class='nav content' id=main>a", ""), "begun tags": ("", "<a", ""), "end tags": ("", "</p>", ""),
    "unknown elements": ("", "<x-a>a</x-b>", ""), "svg": ("", "<svg><g>a", ""), "templates": ("", "<template>a", ""),
    "comments": ("", "<!-- a -->", ""), "open comments": ("", "<!--a", ""), "scripts": ("", "<script>a</script>", ""),
    "open scripts": ("", "<script><!--<script>", ""), "titles": ("", "<title>a</title>", ""), "references": ("<p>", "&amp;a", ""),
    "open references": ("<p>", "&a", ""), "digits": ("<p>&#", "1", ""), "quotation marks": ("<p>", "“a” ", ""),
    "one long line": ("<p>", "a ", ""), "one long word": ("<p>", "a", ""), "white space": ("<p>a", " ", "b"),
    "breaks": ("<p>", "a<br>", ""), "pre": ("<pre>", "a\n", ""), "bylines": ("", "<p class=byline>By Ada Wren</p>", ""),
    "authors": ("", "<a rel=author>Ada Wren</a> ", ""), "item authors": ("", "<p itemprop=author>Ada Wren", ""),
    "nested authors": ("", "<p itemprop=author><span itemprop=name>", "Ada Wren"),
    "meta": ("", "<meta name=author content='Ada Wren'>", f"<p>{WORDS}"), "dates": ("", "<p>12 March 2024</p>", ""),
    "times": ("", "<time datetime=2024-03-12>a</time>", f"<p>{WORDS}"), "times without": ("", "<time>a<p>", f"<p>{WORDS}"),
    "linked data": ('<script type="application/ld+json">[', '{"@type":"Person","name":"Ada"},', f'{{}}]</script><p>{WORDS}'),
    "nested data": ('<script type="application/ld+json">', '[', f"</script><p>{WORDS}"),
    "data scripts": ("", '<script type="application/ld+json">{"@type":"Article"}</script>', f"<p>{WORDS}"),
    "entries": ("", "<div class=item><h2><a href=/a>A vote</a></h2><span>12 March 2024</span><p>The council votes.</p></div>", ""),
    "title marks": ("<title>", "a - ", f"</title><h1>a</h1><p>{WORDS}"), "mojibake": ("<p>", "â\u0080\u0099", ""),
    "not UTF-8": ("<p>", "\udcff\udcfe a ", ""), "zeros": ("<p>a", "\0", "b"), "carriage returns": ("<pre>a", "\r", "b"),
}


def page(probe, size):
    head, unit, tail = PROBES[probe]
    count = max(1, size // len(unit.encode("utf-8", "surrogateescape")))
    return (head + unit * count + tail).encode("utf-8", "surrogateescape")


def measure(quoth, path):
    """(CPU seconds, peak bytes, exit code) of one page; the better of two runs."""
    best = None
    for _ in range(2):
        child = subprocess.Popen([quoth, "extract", path, "--format", "bench"], stdout=subprocess.DEVNULL,
                                 stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        run = (usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, child.returncode)
        best = min(best or run, run)
        if run[0] > 5:
            break
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quoth", type=pathlib.Path, default=HERE.parent / ".build" / "release" / "quoth")
    parser.add_argument("--bytes", type=int, default=8 << 20)
    parser.add_argument("--only", default="")
    parser.add_argument("--growth", type=float, default=1.1)
    options = parser.parse_args()
    over = 0
    print(f"{'page':32}{'MB':>6} {'CPU s':>7} {'growth':>7} {'peak MB':>8} {'allowed':>8}")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "page.html"
        path.write_bytes(b"<p>a")
        start = measure(options.quoth, path)[0]
        for probe in PROBES:
            if options.only not in probe:
                continue
            times = []
            for size in (options.bytes // 4, options.bytes // 2, options.bytes):
                data = page(probe, size)
                path.write_bytes(data)
                seconds, peak, status = measure(options.quoth, path)
                times.append(max(seconds - start, 1e-4))
            growth = math.log2(times[2] / times[0]) / 2 if times[2] >= 0.05 else None
            allowed = 64e6 + 3 * len(data)
            faults = ["grows"] * (growth is not None and growth > options.growth) + ["memory"] * (peak > allowed)
            faults += [f"ended with {status}"] * (status not in (0, 1, 3))
            over += bool(faults)
            print(f"{probe:32}{len(data) / 1e6:6.1f} {times[2]:7.2f} {growth if growth is None else format(growth, '.2f')!s:>7} "
                  f"{peak / 1e6:8.0f} {allowed / 1e6:8.0f} {', '.join(faults)}", flush=True)
    print(f"{over} of {len(PROBES)} pages are over" if over else "all pages are within")
    return over > 0


if __name__ == "__main__":
    sys.exit(main())
