#!/usr/bin/env python3
"""Web archives written by warcio (PyPI), read by it and by quoth: the same records, the same addresses, the same bytes.

usage: records.py [--quoth BINARY] [ARCHIVE…]

Without archives it writes some: WARC 1.0 and 1.1, plain, a gzip member a record, one member for all, zstd frames (with the
package `zstandard`), bodies chunked and packed with gzip and deflate, revisits, resources and conversions. Prints how many records agree; exits with 1 if one doesn't, with 0 and a word if warcio is not installed.
"""
import argparse, gzip, io, json, pathlib, subprocess, sys, tempfile, zlib

try:
    from warcio.archiveiterator import ArchiveIterator
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter
except ImportError:
    print("warcio is not installed (pip install warcio): nothing was compared")
    sys.exit(0)


def page(number):
    return (f"<!DOCTYPE html><html><head><title>Letter {number}</title></head><body><article><h1>Letter {number}</h1>"
            f"<p>Hanna Lund said: “We do not accept that ferry {number} ends in autumn; nobody asked those who use it.”</p>"
            f"<p>The club was founded in 1987 and has some {number} thousand members on both shores.</p></article></body></html>").encode()


def chunked(body):
    parts = (body[i:i + 97] for i in range(0, len(body), 97))
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def write(path, members, version):
    encodings = [("", lambda b: b), ("gzip", gzip.compress), ("deflate", zlib.compress)]
    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=members, warc_version=version)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "records.py"}))
        first = None
        for number in range(1, 61):
            name, pack = encodings[number % len(encodings)]
            body, fields = pack(page(number)), [("Content-Type", "text/html; charset=utf-8")]
            if name:
                fields.append(("Content-Encoding", name))
            if number % 3 == 0:
                body = chunked(body)
                fields.append(("Transfer-Encoding", "chunked"))
            head = StatusAndHeaders("200 OK", fields, protocol="HTTP/1.1")
            url = f"https://club.example/{number}"
            record = writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=head)
            first = first or record
            writer.write_record(record)
            if number % 10 == 0:
                digest = first.rec_headers.get_header("WARC-Payload-Digest")
                date = first.rec_headers.get_header("WARC-Date")
                head = StatusAndHeaders("200 OK", fields[:1], protocol="HTTP/1.1")
                writer.write_record(writer.create_revisit_record(url, digest, "https://club.example/1", date, http_headers=head))
            if number % 12 == 0:
                writer.write_record(writer.create_warc_record(
                    url + "/file", "resource", payload=io.BytesIO(page(number + 1000)), warc_content_type="text/html"))
                writer.write_record(writer.create_warc_record(
                    url + "/text", "conversion", payload=io.BytesIO(b"Per Dahl said so, in so many words."), warc_content_type="text/plain"))


def generated(folder):
    for version in ("1.0", "1.1"):
        for members, ending in ((False, ".warc"), (True, ".warc.gz")):
            write(folder / f"v{version}{ending}", members, version)
    plain = (folder / "v1.0.warc").read_bytes()
    (folder / "one-member.warc.gz").write_bytes(gzip.compress(plain))
    try:
        import zstandard
        (folder / "one-frame.warc.zst").write_bytes(zstandard.compress(plain))
    except ImportError:
        pass
    return sorted(folder.iterdir())


def by_warcio(path):
    """Of each record with a page: its number, its address and the text of its body."""
    data = path.read_bytes()
    if path.suffix == ".zst":
        import zstandard
        data = zstandard.decompress(data, max_output_size=1 << 30)
    elif path.name.startswith("one-member"):
        data = gzip.decompress(data)
    rows, bodies = [], {}
    for number, record in enumerate(ArchiveIterator(io.BytesIO(data)), 1):
        url, kind = record.rec_headers.get_header("WARC-Target-URI"), record.rec_type
        body = record.content_stream().read().decode("utf-8", "replace")
        digest = record.rec_headers.get_header("WARC-Payload-Digest")
        if kind == "revisit":
            body = bodies.get(digest, "")
        elif kind not in ("response", "resource", "conversion"):
            continue
        bodies.setdefault(digest, body)
        rows.append((number, url, record.rec_headers.get_header("WARC-Date"), body))
    return rows


def words(text):
    return "".join(text.split())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quoth", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent / ".build" / "release" / "quoth")
    parser.add_argument("archives", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in options.archives or generated(pathlib.Path(folder)):
            lines = subprocess.run([options.quoth, "extract", "--jsonl", "-q", path], capture_output=True, text=True).stdout.splitlines()
            found = {}
            for line in map(json.loads, lines):
                document = line.get("document")
                if document:
                    found[int(document["id"].rsplit(":", 1)[1])] = (document["origin"], document.get("capturedAt"), line["text"])
            rows, agreed = by_warcio(path), 0
            for number, url, date, body in rows:
                origin, captured, text = found.pop(number, (None, None, ""))
                is_same = origin == url and captured == date and text and all(words(part) in words(body) for part in text.split("\n\n"))
                agreed += bool(is_same)
                if not is_same:
                    print(f"{path.name}, record {number}: {url} {date} / {origin} {captured}", file=sys.stderr)
            wrong += len(rows) - agreed + len(found)
            print(f"{path.name:24} {agreed} of {len(rows)} records agree, {len(found)} are ours alone")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
