#!/usr/bin/env python3
"""Compares the text of pages as our parser and html5lib read them, character by character, in tree order.

usage: visible-text.py PAGES… [--list N]        (files, or folders of .html files)

All characters outside of script, style, template, noscript, iframe, noembed and noframes count, white space collapsed.
Prints the share of pages that are equal, and the share whose blocks, too, begin and end at the same places.
html5lib 1.1 reads at most a page or two a second, so its texts are kept in Benchmarks/.build/html5lib by content.
Needs html5lib (Benchmarks/run.sh installs it). Exits with 1 below 99 %.
"""
import argparse, hashlib, pathlib, re, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
CACHE = HERE / ".build" / "html5lib"
UNSEEN = set("script style template noscript iframe noembed noframes".split())
BLOCKS = set("""address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search
    section summary table tbody td tfoot th thead tr ul video audio textarea select br""".split())
SPACE = re.compile("[ \t\n\f\r]+")


def text_of(root):
    """The characters of an element tree, with U+0001 where blocks begin and end; no recursion, since pages nest deep."""
    out, work = [], [(root, None)]
    while work:
        element, text = work.pop()
        if element is None:
            out.append(text or "")
            continue
        if not isinstance(element.tag, str):  # a comment
            continue
        name = element.tag.split("}")[-1].lower()
        if name in UNSEEN:
            continue
        if name in BLOCKS:
            out.append("\x01")
            work.append((None, "\x01"))
        for child in reversed(element):
            work += [(None, child.tail), (child, None)]
        work.append((None, element.text))
    return "".join(out)


def html5lib_text(page):
    """The text that html5lib reads in a page, with scripting on, as browsers have it."""
    kept = CACHE / (hashlib.sha256(page.encode()).hexdigest() + ".txt")
    if not kept.exists():
        import html5lib
        parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        CACHE.mkdir(parents=True, exist_ok=True)
        kept.write_text(text_of(parser.parse(page, scripting=True)), newline="")
    return kept.read_text(newline="") if sys.version_info >= (3, 13) else open(kept, newline="").read()


def collapsed(text):
    """Without the marks of blocks and NUL, which html5lib keeps and the standard drops."""
    return SPACE.sub(" ", text.replace("\x01", "").replace("\0", "")).strip()


def with_blocks(text):
    return re.sub("[ \x01]*\x01[ \x01]*", "\n", SPACE.sub(" ", text.replace("\0", ""))).strip()


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pages", nargs="+")
    arguments.add_argument("--list", type=int, default=0, metavar="N", help="show N pages that differ, and where")
    arguments = arguments.parse_args()
    pages = []
    for path in map(pathlib.Path, arguments.pages):
        pages += sorted(path.rglob("*.html")) if path.is_dir() else [path]
    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE, "--product", "visible-text"], check=True,
                   stdout=sys.stderr)
    equal = same_blocks = 0
    differing = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for start in range(0, len(pages), 50):
            part = pages[start:start + 50]
            subprocess.run([HERE / ".build" / "release" / "visible-text", folder, *part], check=True)
            for n, page in enumerate(part):
                ours = open(folder / f"{n}.txt", newline="").read()
                theirs = html5lib_text(open(folder / f"{n}.html", newline="").read())
                same = collapsed(ours) == collapsed(theirs)
                equal += same
                same_blocks += with_blocks(ours) == with_blocks(theirs)
                if not same:
                    differing.append((page, collapsed(ours), collapsed(theirs)))
    for page, ours, theirs in differing[:arguments.list]:
        at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
        print(f"{page}, character {at}\n  ours     {ours[max(0, at - 40):at + 60]!r}\n  html5lib {theirs[max(0, at - 40):at + 60]!r}")
    print(f"text as html5lib's: {equal} of {len(pages)} pages, {equal / max(len(pages), 1):.2%}; "
          f"blocks, too: {same_blocks}, {same_blocks / max(len(pages), 1):.2%}")
    return equal < 0.99 * len(pages)


if __name__ == "__main__":
    sys.exit(main())
