#!/usr/bin/env python3
"""Time and memory of `quoth extract` on archives, feeds, letters and documents made to be hard: as hostile.py does on pages.

usage: hostile-ways.py [--quoth BINARY] [--bytes N] [--only WORD] [--growth 1.1]

Sizes are those of the bytes unpacked. Of an archive memory may be 192 MB whatever its size; of the rest, as of pages, 64 MB
and three times the input.
"""
import gzip, io, sys, zipfile
import hostile, limits

WORDS = hostile.WORDS
PAGE = f"<html><title>A vote</title><p>{WORDS * 3}</p></html>"


def record(block, kind="response", fields="", length=None):
    return (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://a.example/\r\n{fields}"
            f"Content-Length: {len(block) if length is None else length}\r\n\r\n{block}\r\n\r\n")


def http(body, fields="Content-Type: text/html"):
    return f"HTTP/1.1 200 OK\r\n{fields}\r\n\r\n{body}"


HEAD = "From: Ada Wren <a@b.example>\nTo: c@d.example\nSubject: A vote\nDate: Sun, 2 Mar 2025 10:00:00 +0100\n"
ITEM = f"<item><title>A vote</title><description>{WORDS}</description></item>"
WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
# An entry of several kilobytes, and what is repeated behind it: the file's ending, its head, what is repeated, its tail.
PROBES = {
    "warc: pages": (".warc", "", record(http(PAGE)), ""), "warc: tiny records": (".warc", "", record("", "metadata"), ""),
    "warc: tiny pages": (".warc", "", record(http("<p>a")), ""),
    "warc: lengths too long": (".warc", "", record(http(PAGE), length=90_000_000), ""),
    "warc: lengths too short": (".warc", "", record(http(PAGE), length=9), ""),
    "warc: no lengths": (".warc", "", "WARC/1.0\r\nWARC-Type: response\r\n\r\n", ""),
    "warc: first lines": (".warc", record(http(PAGE)), "WARC/1.0\n", ""), "warc: half first lines": (".warc", record(http(PAGE)), "\nWARC/x", ""),
    "warc: one head": (".warc", "WARC/1.0\r\nWARC-Type: response\r\n", "A: b\r\n", "\r\n"), "warc: noise": (".warc", record(http(PAGE)), "\n\n\r\na", ""),
    "warc: revisits": (".warc", record(http(PAGE), fields="WARC-Payload-Digest: sha1:a\r\n"), record("", "revisit", "WARC-Payload-Digest: sha1:b\r\n"), ""),
    "warc: images": (".warc", "", record(http("x" * 2000, "Content-Type: image/png")), ""),
    "warc: a chunked body": (".warc", None, "1\r\na\r\n", None),
    "gzip: tiny members": (".gz", b"", gzip.compress(b"a", 9), b""), "gzip: broken members": (".gz", gzip.compress(b"<p>a"), b"\x1f\x8b\x08\xff", b""),
    "gzip: noise": (".gz", gzip.compress(b"<p>a"), b"\x1f\x8b", b""),
    "feed: entries": (".xml", "<rss><channel>", ITEM, "</channel></rss>"), "feed: cut off": (".xml", "<rss><channel>", ITEM, "<item><title>"),
    "feed: crossed tags": (".xml", "<rss><channel>", "<item><title>a</b></title></item>", ""),
    "feed: open entries": (".xml", "<rss><channel>", "<item>", ""), "feed: nested": (".xml", "<rss><channel><item>", "<a>", ""),
    "feed: ampersands": (".xml", "<rss><channel><item><title>", "& ", "</title></item></channel></rss>"),
    "feed: open sections": (".xml", "<rss><channel><item><title>", "<![CDATA[<!--", ""),
    "feed: attributes": (".xml", "<rss><channel><item ", "a{n}='b' ", "><title>a</title></item></channel></rss>"),
    "feed: name spaces": (".xml", "<rss>", "<a xmlns:b='c'>", ""), "feed: authors": (".xml", "<rss><channel><item>", "<author>Ada Wren</author>", "</item></channel></rss>"),
    "feed: links": (".xml", "<feed xmlns='http://www.w3.org/2005/Atom'><entry>", "<link href='/a'/>", "</entry></feed>"),
    "feed: xhtml": (".xml", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>", "<p>a", ""),
    "feed: JSON": (".json", '{"version":"https://jsonfeed.org/version/1","items":[', '{"content_html":"<p>a"},', '{"content_text":"b"}]}'),
    "mail: lines": (".eml", HEAD + "\n", WORDS + "\n", ""), "mail: fields": (".eml", HEAD, "X-A: b\n", "\nwords"), "mail: folded field": (".eml", HEAD + "X-A:", " b\n", "\nwords"),
    "mail: nested parts": (".eml", HEAD, "Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n", "\nwords"),
    "mail: same boundaries": (".eml", HEAD, "Content-Type: multipart/mixed; boundary=b\n\n--b\n", "\nwords"),
    "mail: empty parts": (".eml", HEAD + "Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\na\n", ""),
    "mail: attachments": (".eml", HEAD + "Content-Type: multipart/mixed; boundary=b\n\n", "--b\nContent-Disposition: attachment\nContent-Type: text/html\n\n<p>a\n", ""),
    "mail: forwarded": (".eml", HEAD, "Content-Type: message/rfc822\n\n", "a"), "mail: encoded words": (".eml", HEAD.replace("A vote", "=?utf-8?q?"), "=?utf-8?q?a?=", "\n\nwords"),
    "mail: parameters": (".eml", HEAD + "Content-Type: text/plain", "; a*{n}=b", "\n\nwords"), "mail: quoted": (".eml", HEAD + "\n", "> a\nOn x wrote:\n", ""),
    "mail: held lines": (".eml", HEAD + "\n", "On a\n", ""), "mail: wrote": (".eml", HEAD + "\n", "a wrote:\n", ""), "mail: flowed": (".eml", HEAD + "Content-Type: text/plain; format=flowed\n\n", "a \n", ""),
    "mail: quoted-printable": (".eml", HEAD + "Content-Transfer-Encoding: quoted-printable\n\n", "=  ", "a"),
    "mbox: letters": (".mbox", "", "From a Sun\n" + HEAD + "\nwords\n\n", ""), "mbox: From lines": (".mbox", "From a Sun\n" + HEAD + "\n", "\nFrom a\n", ""),
    "docx: paragraphs": (".docx", WORD, f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>", "</w:document>"), "docx: nested tables": (".docx", WORD, "<w:tbl><w:tr><w:tc><w:p>", "<w:r><w:t>a"),
    "docx: nested boxes": (".docx", WORD, "<w:p><w:r><w:t>a</w:t>", ""), "docx: runs": (".docx", WORD + "<w:p>", "<w:r><w:t>a</w:t></w:r>", "</w:p></w:document>"),
    "docx: properties": (".docx", WORD + "<w:p><w:r>", "<w:rPr/>", "<w:t>a</w:t></w:r></w:p></w:document>"),
    "docx: deep": (".docx", WORD, "<w:p>", ""), "docx: long tag": (".docx", WORD + "<w:p ", "a{n}='b' ", "/>"),
    "feed: names": (".xml", "<rss><channel>", "<a{n}/>", ""), "feed: comments": (".xml", "<rss><channel><!--", "a", "--><item><title>a</title></item></channel></rss>"),
    "feed: JSON values": (".json", '{"version":"https://jsonfeed.org/version/1","items":[', '[],', '{"content_text":"b"}]}'),
    "text: lines": (".txt", "", "a\n", ""), "text: dates": (".txt", "", "12 March 2024\nThe council votes\n", ""), "text: one line": (".txt", "", WORDS, ""),
    "markdown: lines": (".md", "", "# a\n", ""), "markdown: cells": (".md", "", "|a", "|"), "markdown: rows": (".md", "", "| a | b |\n", ""), "markdown: definitions": (".md", "words\n\n", "[a]: /b\n", ""),
}


def make(probe, size):
    ending, head, unit, tail = PROBES[probe]
    count = max(1, size // len(unit))
    body = "".join(unit.replace("{n}", str(i)) for i in range(count)) if isinstance(unit, str) and "{n}" in unit else unit * count
    if head is None:
        return ending, record(http(body, "Content-Type: text/html\r\nTransfer-Encoding: chunked")).encode()
    data = head + body + tail
    data = data if isinstance(data, bytes) else data.encode()
    if ending == ".docx":
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr("word/document.xml", data)
        data = file.getvalue()
    return ending, data


def allowed(ending, count):
    return 192e6 if ending in (".warc", ".mbox") else 64e6 + 3 * count


if __name__ == "__main__":
    arguments = limits.options(__doc__)
    sys.exit(limits.hold(arguments, PROBES, make, allowed) > 0)
