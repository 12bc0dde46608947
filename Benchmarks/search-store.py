#!/usr/bin/env python3
"""Fills a record's store with invented documents, so that searching can be timed at the size of a large collection.

usage: search-store.py FOLDER [--documents 500000] [--seed 1]

FOLDER is a record that `quoth add` has made: its tables are filled, straight through SQL, as `quoth add` would fill them,
and each page of the file gets its checksum.
Words are invented and follow Zipf's law (exponent 1.07, 300,000 words, English function words at the top); a document
has 330 words in the middle, some of a topic of its own, four quotations, one of 20,000 speakers each, one of 300 sites
and a day in ten years. Only what search reads is written; there are no captures and no texts in the index's segments.
"""
import argparse, datetime, hashlib, pathlib, random, sqlite3, sys, time

import numpy

FUNCTION = ("the of to and a in that is was for on with he as it be by at his from are this have but not had they which "
            "or an were their one all we has will been her would who more if no when so said its there what up them out "
            "than can about other into could only two new some time").split()
FIRST = "Anna Bela Carl Dora Emil Fia Gus Hanna Ivo Jana Kaj Lene Milo Nora Odo Pia Rolf Sana Tomas Ute".split()
VERDICTS = ["verbatim", "form", "wording", "truncated", "spliced", "attribution", "paraphrase", "unfound"]
CUES = "said told added wrote explained insisted warned argued".split()
BATCH = 10_000
# Bytes of the words of one transaction that FTS5 keeps in memory before it writes them: what `quoth add` has, and while filling.
WORDS_HELD, WORDS_HELD_FILLING = 1 << 20, 1 << 28


def words(count, chance):
    """Invented words, the more syllables the rarer."""
    onsets = "b d f g h j k l m n p r s t v w br dr fl gr kl pr st tr".split()
    vowels = "a e i o u au ei ou".split()
    codas = ["", "", "l", "n", "r", "s", "t", "m"]
    seen, result = set(FUNCTION), list(FUNCTION)
    while len(result) < count:
        size = 2 if len(result) < 8_000 else 3 if len(result) < 120_000 else 4
        word = "".join(chance.choice(onsets) + chance.choice(vowels) + chance.choice(codas) for _ in range(size))
        if word not in seen:
            seen.add(word)
            result.append(word)
    return result


def zipf(count, exponent):
    weights = 1 / (numpy.arange(count) + 2.7) ** exponent
    return numpy.cumsum(weights / weights.sum())


def day_number(day):
    """Days since the start of the year 0 of the proleptic Gregorian calendar."""
    return day.toordinal() + 365


def fill(path, documents, seed):
    chance, random_numbers = random.Random(seed), numpy.random.default_rng(seed)
    vocabulary = numpy.array(words(300_000, chance), dtype=object)
    share, speaker_share, site_share = zipf(len(vocabulary), 1.07), zipf(20_000, 0.9), zipf(300, 0.8)
    store = sqlite3.connect(path, isolation_level=None)
    store.executescript("PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA foreign_keys=OFF;")
    hold(store, WORDS_HELD_FILLING)
    sites = [f"{vocabulary[2_000 + i]}-{vocabulary[5_000 + i]}.example" for i in range(300)]
    surnames = [vocabulary[20_000 + i].capitalize() for i in range(20_000)]
    names = [f"{FIRST[i % len(FIRST)]} {surnames[i]}" for i in range(20_000)]
    organisations = [f"{vocabulary[50_000 + i].capitalize()} {kind}" for i in range(500)
                     for kind in ("Council", "Union", "Institute", "Line")]
    store.execute("BEGIN")
    store.executemany("INSERT OR IGNORE INTO speaker(id, key, name, kind) VALUES(?, ?, ?, 'person')",
                      ((i + 1, name.lower() + " person", name) for i, name in enumerate(names)))
    store.execute("COMMIT")
    first = datetime.date(2005, 1, 1)
    used, used_quotations, started, next_id = {}, {}, time.time(), 1_000
    for start in range(0, documents, BATCH):
        count = min(BATCH, documents - start)
        lengths = numpy.clip(random_numbers.lognormal(5.8, 0.6, count), 40, 4_000).astype(int)
        total = int(lengths.sum())
        text = vocabulary[numpy.searchsorted(share, random_numbers.random(total))]
        # One word in eight is of the document's topic: a run of 40 words of middling frequency.
        topics = numpy.repeat(random_numbers.integers(200, 60_000, count), lengths)
        topical = random_numbers.random(total) < 0.125
        text[topical] = vocabulary[topics[topical] + random_numbers.integers(0, 40, int(topical.sum()))]
        days = random_numbers.integers(0, 3_652, count)
        speakers = numpy.searchsorted(speaker_share, random_numbers.random(count * 4))
        where = numpy.searchsorted(site_share, random_numbers.random(count))
        versions, texts, quotations, findings, quoted, documents_rows = [], [], [], [], [], []
        offset = 0
        for i in range(count):
            own = text[offset:offset + lengths[i]]
            offset += lengths[i]
            day = first + datetime.timedelta(days=int(days[i]))
            number = day_number(day)
            rank = (number << 24) + used.get(number, 0)
            used[number] = used.get(number, 0) + 1
            identity = next_id
            next_id += 1
            site = sites[where[i]]
            key = f"https://{site}/{identity}"
            title = " ".join(own[:8])
            documents_rows.append((identity, key, key, site))
            versions.append((identity, identity, hashlib.sha256(key.encode()).digest(), f"d{identity}", title.capitalize(),
                             site, site, day.isoformat(), "en", "article", int(lengths[i]), day.isoformat(), rank))
            facts = " s:" + " s:".join(site.replace("-", " ").replace(".", " ").split()) + " k:article l:en"
            texts.append((rank, title, " ".join(own) + facts))
            for ordinal in range(4):
                begin = int(random_numbers.integers(0, max(1, len(own) - 40)))
                said = " ".join(own[begin:begin + 12 + 7 * ordinal])
                row = (number << 28) + used_quotations.get(number, 0)
                used_quotations[number] = used_quotations.get(number, 0) + 1
                speaker = int(speakers[i * 4 + ordinal])
                quotations.append((row, identity, ordinal, identity * 8 + ordinal, "direct", begin, begin + len(said), b"",
                                   1, speaker + 1, names[speaker], "chair", organisations[speaker % 2_000],
                                   CUES[row % 8], 0.9, said))
                quoted.append((row, said + "".join(f" p:{word}" for word in names[speaker].lower().split())
                               + "".join(f" o:{word}" for word in organisations[speaker % 2_000].lower().split())
                               + f" c:{CUES[row % 8]} k:direct" + facts))
                findings.append((row, VERDICTS[row * 2654435761 % 1013 % 8], "", "", "", 0.9, "[]"))
        texts.sort()
        quoted.sort()
        store.execute("BEGIN")
        store.executemany("INSERT INTO document(id, key, url, host) VALUES(?, ?, ?, ?)", documents_rows)
        store.executemany(
            "INSERT INTO version(id, document, digest, name, title, publisher, site, published, language, kind, words, "
            "first_captured, rank) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", versions)
        store.executemany("INSERT INTO version_text(rowid, title, text) VALUES(?, ?, ?)", texts)
        store.executemany(
            "INSERT INTO quotation(id, version, ordinal, key, kind, start, end, ranges, is_closed, speaker, speaker_name, "
            "role, organisation, cue, confidence, words) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", quotations)
        store.executemany("INSERT INTO quotation_text(rowid, words) VALUES(?, ?)", quoted)
        store.executemany(
            "INSERT INTO finding(quotation, verdict, verdicts, flags, risks, confidence, edits) VALUES(?, ?, ?, ?, ?, ?, ?)",
            findings)
        store.execute("COMMIT")
        if start // BATCH % 5 == 0:
            done = start + count
            print(f"{done} documents, {done / (time.time() - started):.0f}/s", file=sys.stderr, flush=True)
    hold(store, WORDS_HELD)
    store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    seal(path)


def hold(store, size):
    for table in ("version_text", "quotation_text"):
        store.execute(f"INSERT INTO {table}({table}, rank) VALUES('hashsize', {size})")


def seal(path):
    """Ends each page with the checksum that Sources/CSQLite/vfs.c asks for."""
    header = open(path, "rb").read(100)
    size = int.from_bytes(header[16:18], "big")
    if header[20] != 8:
        return
    words, block = size // 8 - 1, 4_096
    pages = numpy.memmap(path, dtype="<u8", mode="r+").reshape(-1, size // 8)
    with numpy.errstate(over="ignore"):
        for start in range(0, len(pages), block):
            part = numpy.array(pages[start:start + block])
            numbers = numpy.arange(start + 1, start + 1 + len(part), dtype=numpy.uint64)
            total = numpy.uint64(0x9E3779B97F4A7C15) ^ numbers
            columns = numpy.ascontiguousarray(part[:, :words].T)
            for column in columns:
                total = (total ^ column) * numpy.uint64(0xFF51AFD7ED558CCD)
                total ^= total >> numpy.uint64(32)
            pages[start:start + block, words] = total
    pages.flush()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--documents", type=int, default=500_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    fill(given.folder / "record.sqlite", given.documents, given.seed)
