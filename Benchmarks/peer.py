"""Runs one peer over a folder of pages and writes its answers, a JSON line a page, as `quoth extract --format bench` does.

usage: peer.py NAME OUT PAGE…        (NAME: trafilatura, trafilatura-fast, resiliparse)

The last line on the standard output is the seconds that reading and extracting took, without the start of Python.
"""
import json, pathlib, sys, time


def trafilatura(fast):
    from trafilatura import bare_extraction

    def extract(data):
        document = bare_extraction(data, with_metadata=True, fast=fast)
        if document is None:
            return {}
        return {"text": document.text, "title": document.title, "author": document.author, "date": document.date}
    return extract


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding
    from resiliparse.parse.html import HTMLTree

    def extract(data):
        tree = HTMLTree.parse_from_bytes(data, detect_encoding(data))
        return {"text": extract_plain_text(tree, main_content=True), "title": tree.title}
    return extract


def main():
    name, out, *pages = sys.argv[1:]
    extract = {"trafilatura": lambda: trafilatura(False), "trafilatura-fast": lambda: trafilatura(True),
               "resiliparse": resiliparse}[name]()
    started = time.monotonic()
    with open(out, "w", encoding="utf-8") as lines:
        for page in map(pathlib.Path, pages):
            try:
                answer = extract(page.read_bytes())
            except Exception as error:  # a page that a peer can't read is one without an answer
                print(f"{name}: {page}: {error}", file=sys.stderr)
                answer = {}
            lines.write(json.dumps({"id": page.stem, **answer}, ensure_ascii=False) + "\n")
    print(time.monotonic() - started)


if __name__ == "__main__":
    main()
