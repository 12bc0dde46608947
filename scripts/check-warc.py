"""Compares web archives of Quoth with warcio, both ways, and has pywb replay ours.

usage: check-warc.py QUOTH
"""

import gzip
import http.server
import io
import json
import random
import re
import subprocess
import sys
import tempfile
import threading
import zlib
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

PAGES = 200
WORDS = "ferry harbour council letter members sound night boats price autumn bridge captain winter ticket island".split()
SHAPES = ["plain", "gzip", "deflate", "chunked", "chunked-gzip", "latin", "moved", "gone", "copy", "empty"]


def page(number):
    """A page that is the same for the same number."""
    rng = random.Random(number)
    sentences = [" ".join(rng.choices(WORDS, k=rng.randint(6, 20))).capitalize() + "." for _ in range(rng.randint(3, 40))]
    body = "".join(f"<p>{s}</p>" for s in sentences)
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>Letter {number}</title></head><body><article>'
        f"<h1>Letter {number}</h1>{body}</article></body></html>"
    )


def shape(number):
    return SHAPES[number % len(SHAPES)]


def payload(number):
    """What the server sends for a page, before any transfer encoding."""
    kind = shape(number)
    if kind == "copy":
        return page(number // len(SHAPES) * len(SHAPES)).encode()
    if kind == "latin":
        return page(number).replace("Letter", "L\u00e9tter").encode("latin-1")
    text = page(number).encode()
    if kind in ("gzip", "chunked-gzip"):
        return gzip.compress(text, mtime=0)
    if kind == "deflate":
        return zlib.compress(text)
    return {"moved": b"", "gone": b"<p>It is gone.", "empty": b""}.get(kind, text)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/known":
            return self.known()
        if not re.fullmatch(r"/\d+", self.path):
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        number = int(self.path[1:])
        kind, body = shape(number), payload(number)
        self.send_response({"moved": 302, "gone": 410}.get(kind, 200))
        self.send_header("Content-Type", "text/html; charset=" + ("iso-8859-1" if kind == "latin" else "utf-8"))
        if "gzip" in kind:
            self.send_header("Content-Encoding", "gzip")
        if kind == "deflate":
            self.send_header("Content-Encoding", "deflate")
        if kind == "moved":
            self.send_header("Location", f"/{number // len(SHAPES) * len(SHAPES)}")
        if not kind.startswith("chunked"):
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            return
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for start in range(0, len(body), 100):
            part = body[start : start + 100]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
        self.wfile.write(b"0\r\n\r\n")

    def known(self):
        body = page(7).encode()
        is_known = self.headers.get("If-None-Match") == '"7"'
        self.send_response(304 if is_known else 200)
        self.send_header("ETag", '"7"')
        if not is_known:
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if not is_known:
            self.wfile.write(body)

    def log_message(self, *_):
        pass


def fail(message):
    sys.exit(f"check-warc: {message}")


def check(holds, message):
    if not holds:
        fail(message)


def ours_read_by_warcio(archive, origin):
    """Every record of ours, by warcio; returns how many there are of each type."""
    counts, bodies = {}, {}
    with open(archive, "rb") as stream:
        records = ArchiveIterator(stream, check_digests="raise")
        for record in records:
            counts[record.rec_type] = counts.get(record.rec_type, 0) + 1
            headers = record.rec_headers
            for name in ("WARC-Record-ID", "WARC-Date", "WARC-Block-Digest", "Content-Length", "Content-Type"):
                check(headers.get_header(name), f"{archive}: a {record.rec_type} has no {name}")
            content = record.content_stream().read()
            target = headers.get_header("WARC-Target-URI") or ""
            if record.rec_type == "warcinfo":
                check(b"software: Quoth/" in content, f"{archive}: the warcinfo names no software")
                continue
            check(target.startswith(origin + "/"), f"{archive}: {target} was not fetched")
            if record.rec_type == "request":
                check(headers.get_header("WARC-Concurrent-To"), f"{archive}: a request without its response")
                check(record.http_headers.protocol == "GET", f"{archive}: {target} was not asked for with GET")
            if record.rec_type not in ("response", "revisit"):
                continue
            check(headers.get_header("WARC-IP-Address") == "127.0.0.1", f"{archive}: {target} has no address")
            number = int(target[len(origin) + 1 :])
            status = {"moved": "302", "gone": "410"}.get(shape(number), "200")
            check(record.http_headers.get_statuscode() == status, f"{archive}: {target} has a wrong status")
            if record.rec_type == "response":
                expected = payload(number)
                if "gzip" in shape(number):
                    expected = gzip.decompress(expected)
                if shape(number) == "deflate":
                    expected = zlib.decompress(expected)
                check(content == expected, f"{archive}: the body of {target} is another")
                bodies[headers.get_header("WARC-Record-ID")] = content
            else:
                first = headers.get_header("WARC-Refers-To")
                check(first in bodies, f"{archive}: {target} refers to {first}, which is not there")
                check("identical-payload-digest" in headers.get_header("WARC-Profile"), f"{archive}: a wrong profile")
        check(records.err_count == 0, f"{archive}: warcio complains {records.err_count} times")
    return counts


def seekable(archive):
    """Whether every record can be read from its own offset, as an index has it."""
    offsets = []
    with open(archive, "rb") as stream:
        records = ArchiveIterator(stream)
        for record in records:
            record.content_stream().read()
            offsets.append((records.get_record_offset(), record.rec_headers.get_header("WARC-Record-ID")))
        for offset, name in random.Random(1).sample(offsets, min(50, len(offsets))):
            stream.seek(offset)
            record = next(ArchiveIterator(stream))
            check(record.rec_headers.get_header("WARC-Record-ID") == name, f"{archive}: another record at {offset}")
    return len(offsets)


def warcios_read_by_us(quoth, folder):
    """Archives of warcio, read by Quoth; returns how many pages there are."""
    total = 0
    for version in ("WARC/1.0", "WARC/1.1"):
        for packed in (False, True):
            path = folder / f"warcio-{version[-3:]}{'-gz' if packed else ''}.warc{'.gz' if packed else ''}"
            expected = {}
            with open(path, "wb") as stream:
                writer = WARCWriter(stream, gzip=packed, warc_version=version)
                writer.write_record(writer.create_warcinfo_record(path.name, {"software": "warcio"}))
                first = None
                for number in range(PAGES):
                    kind, url = shape(number), f"http://sound.example/{number}"
                    fields = [("Content-Type", "text/html; charset=" + ("iso-8859-1" if kind == "latin" else "utf-8"))]
                    body = payload(number)
                    if kind.startswith("chunked"):
                        parts = [body[i : i + 100] for i in range(0, len(body), 100)]
                        fields.append(("Transfer-Encoding", "chunked"))
                        sent = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts) + b"0\r\n\r\n"
                    else:
                        sent = body
                    if "gzip" in kind:
                        fields.append(("Content-Encoding", "gzip"))
                    if kind == "deflate":
                        fields.append(("Content-Encoding", "deflate"))
                    status = {"moved": "302 Found", "gone": "410 Gone"}.get(kind, "200 OK")
                    http = StatusAndHeaders(status, fields, protocol="HTTP/1.1")
                    if kind == "copy":
                        revisit = writer.create_revisit_record(
                            url, first.rec_headers.get_header("WARC-Payload-Digest"),
                            first.rec_headers.get_header("WARC-Target-URI"), first.rec_headers.get_header("WARC-Date"),
                            http_headers=http)
                        writer.write_record(revisit)
                        expected[url] = expected[first.rec_headers.get_header("WARC-Target-URI")]
                        continue
                    record = writer.create_warc_record(url, "response", payload=io.BytesIO(sent), http_headers=http)
                    writer.write_record(record)
                    asked = StatusAndHeaders(f"GET /{number} HTTP/1.1", [("Host", "sound.example")], is_http_request=True)
                    writer.write_record(
                        writer.create_warc_record(url, "request", payload=io.BytesIO(b""), http_headers=asked))
                    if kind == "plain":
                        first = record
                    if kind not in ("moved", "gone", "empty"):
                        text = page(number).replace("Letter", "L\u00e9tter") if kind == "latin" else page(number)
                        expected[url] = re.findall("<p>(.*?)</p>", text)
                resource = page(9_999).encode()
                writer.write_record(
                    writer.create_warc_record(
                        "http://sound.example/r", "resource", payload=io.BytesIO(resource), warc_content_type="text/html"))
                expected["http://sound.example/r"] = re.findall("<p>(.*?)</p>", resource.decode())
            run = subprocess.run([quoth, "extract", "--jsonl", path], capture_output=True, text=True)
            found = {}
            for line in run.stdout.splitlines():
                read = json.loads(line)
                found[read["document"]["origin"]] = read
            check(set(found) == set(expected), f"{path.name}: {set(found) ^ set(expected)}: {run.stderr}")
            for url, sentences in expected.items():
                text, notes = found[url]["text"], found[url]["document"].get("notes", [])
                check(all(s in text for s in sentences), f"{path.name}: {url} lacks words")
                check(all("revisit" in note for note in notes), f"{path.name}: {url}: {notes}")
            total += len(found)
    return total


def replayed_by_pywb(archive, origin):
    """Pages that pywb gives back of our archive, by its own index; `None` where it is not there."""
    try:
        from pywb.indexer.cdxindexer import write_cdx_index
        from pywb.utils.loaders import BlockLoader
        from warcio.recordloader import ArcWarcRecordLoader
        from warcio.bufferedreaders import DecompressingBufferedReader
    except ImportError:
        return None
    out = io.BytesIO()
    with open(archive, "rb") as stream:
        write_cdx_index(out, stream, archive.name, cdxj=True, sort=True)
    pages = 0
    for line in out.getvalue().decode().splitlines():
        entry = json.loads(line.split(" ", 2)[2])
        if not entry["url"].startswith(origin) or entry.get("mime") == "warc/revisit":
            continue
        raw = BlockLoader().load(str(archive), int(entry["offset"]), int(entry["length"]))
        record = ArcWarcRecordLoader().parse_record_stream(DecompressingBufferedReader(raw, block_size=8192))
        number = int(entry["url"][len(origin) + 1 :])
        check(record.http_headers.get_statuscode() == entry["status"], f"pywb: {entry['url']} has another status")
        check(len(record.raw_stream.read()) == len(payload(number)), f"pywb: {entry['url']} has another length")
        pages += 1
    return pages


def unchanged(quoth, folder, origin, port):
    """A page that is watched and has not changed: its revisit, by warcio."""
    record, archive = folder / "record", folder / "watched.warc.gz"
    options = ["--record", record]
    for _ in range(2):
        # What is added again is polled at once.
        subprocess.run([quoth, "watch", "add", *options, f"{origin}/known"], check=True, capture_output=True)
        fetched = subprocess.run(
            [quoth, "watch", "run", *options, "--once", "-o", archive, "--delay", "0", "--allow-private",
             f"127.0.0.1:{port}"], capture_output=True, text=True)
        check(fetched.returncode == 0, fetched.stderr)
    with open(archive, "rb") as stream:
        records = [
            (r.rec_type, r.rec_headers.get_header("WARC-Profile"), r.rec_headers.get_header("WARC-Refers-To-Target-URI"))
            for r in ArchiveIterator(stream, check_digests="raise")]
    profile = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
    kinds = [kind for kind, _, _ in records]
    check(kinds == ["warcinfo", "response", "request", "revisit", "request"], f"{archive.name}: {kinds}")
    check(records[3][1:] == (profile, f"{origin}/known"), f"{archive.name}: {records[3]}")
    pages = subprocess.run([quoth, "extract", "--plain", archive], capture_output=True, text=True)
    check(pages.returncode == 0 and len(pages.stdout.splitlines()) == 2, pages.stdout + pages.stderr)


def main():
    quoth = sys.argv[1]
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_port}"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for archive in (folder / "ours.warc.gz", folder / "ours.warc"):
            urls = [f"{origin}/{number}" for number in range(PAGES)]
            run = subprocess.run(
                [quoth, "fetch", *urls, "-o", archive, "--quiet", "--delay", "0", "--allow-private",
                 f"127.0.0.1:{server.server_port}"], capture_output=True, text=True)
            check(run.returncode == 3 and run.stderr.count("answers 410") == PAGES // len(SHAPES), run.stderr)
            counts = ours_read_by_warcio(archive, origin)
            check(counts["request"] == counts["response"] + counts["revisit"], f"{archive.name}: {counts}")
            verified = subprocess.run([sys.executable, "-m", "warcio.cli", "check", archive], capture_output=True)
            check(verified.returncode == 0, verified.stdout.decode() + verified.stderr.decode())
            total = seekable(archive)
            print(f"check-warc: warcio reads all {total} records of {archive.name}, bodies and digests right: {counts}")
        unchanged(quoth, folder, origin, server.server_port)
        print("check-warc: a page that has not changed is a revisit that warcio and quoth read")
        replayed = replayed_by_pywb(folder / "ours.warc.gz", origin)
        if replayed is not None:
            check(replayed > PAGES // 2, f"pywb finds only {replayed} pages")
            print(f"check-warc: pywb indexes ours and gives back {replayed} responses")
        total = warcios_read_by_us(quoth, folder)
        print(f"check-warc: quoth reads all {total} pages of four archives of warcio")


main()
