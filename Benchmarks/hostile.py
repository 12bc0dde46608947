#!/usr/bin/env python3
"""Time and memory of `quoth extract` on pages made to be hard: each at three sizes, each twice the one before.

usage: hostile.py [--quoth BINARY] [--bytes N] [--only WORD] [--growth 1.1]

Memory may be 64 MB and three times the page. Exits with 1 if one page is over; limits.py says what is printed.
"""
import sys
import limits

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
    "meta names": ("", "<meta name=n{n} content=a>", f"<p>{WORDS}"), "long meta": ('<meta property="og:title" content="', "a - ", f'"><p>{WORDS}'),
    "long headline": ('<script type="application/ld+json">{"@type":"Article","headline":"', "a - ", f'"}}</script><p>{WORDS}'),
    "JSON values": ('<script type="application/ld+json">{"@type":"Article","a":[', "[],", f']}}</script><p>{WORDS}'),
    "title marks": ("<title>", "a - ", f"</title><h1>a</h1><p>{WORDS}"), "mojibake": ("<p>", "â\u0080\u0099", ""),
    "not UTF-8": ("<p>", "\udcff\udcfe a ", ""), "zeros": ("<p>a", "\0", "b"), "carriage returns": ("<pre>a", "\r", "b"),
}


def page(probe, size):
    head, unit, tail = PROBES[probe]
    count = max(1, size // len(unit.encode("utf-8", "surrogateescape")))
    body = "".join(unit.replace("{n}", str(i)) for i in range(count)) if "{n}" in unit else unit * count
    return ".html", (head + body + tail).encode("utf-8", "surrogateescape")


if __name__ == "__main__":
    arguments = limits.options(__doc__)
    sys.exit(limits.hold(arguments, PROBES, page, lambda ending, count: 64e6 + 3 * count) > 0)
