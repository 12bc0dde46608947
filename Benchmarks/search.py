#!/usr/bin/env python3
"""How long queries wait in a large record: percentiles of a mixed set, each query by itself, warm, in one process.

usage: search.py RECORD [--quoth BINARY] [--queries 1000] [--sort date|oldest|relevance] [--facets]

RECORD is one that search-store.py has filled; its words, names, sites and dates make the queries: single words from the most
frequent to rare ones, several words, phrases, OR, NOT, NEAR, prefixes, fields, dates, and mixtures. The set is run twice and
the second run counts. Prints the percentiles of each kind and of all, and of the processor time, which other programs on the
machine change less.
"""
import argparse, collections, importlib.util, pathlib, random, subprocess, tempfile


def load(name):
    spec = importlib.util.spec_from_file_location(name, pathlib.Path(__file__).with_name(name + ".py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def queries(count, seed=1):
    store = load("search-store")
    vocabulary = store.words(300_000, random.Random(seed))
    chance = random.Random(7)

    def word():
        # From the most frequent to rare ones, each power of ten as likely.
        return vocabulary[min(int(10 ** chance.uniform(0, 5.2)), 299_999)]

    def content():
        return vocabulary[min(int(10 ** chance.uniform(2, 5)), 299_999)]

    def name():
        return f"{chance.choice(store.FIRST)} {vocabulary[20_000 + chance.randrange(20_000)].capitalize()}"

    def site():
        number = chance.randrange(300)
        return f"{vocabulary[2_000 + number]}-{vocabulary[5_000 + number]}.example"

    def date():
        year, month = chance.randrange(2005, 2015), chance.randrange(1, 13)
        return chance.choice([f"{year}", f"{year}-{month:02}", f"{year}-{month:02}/P1W", f"{year}.."])

    kinds = {
        "one word": lambda: word(),
        "two words": lambda: f"{word()} {word()}",
        "three words": lambda: f"{word()} {content()} {word()}",
        "phrase": lambda: f'"{word()} {word()}"',
        "or": lambda: f"{word()} OR {content()}",
        "not": lambda: f"{word()} -{word()}",
        "near": lambda: f"{word()} NEAR/5 {content()}",
        "prefix": lambda: content()[:chance.choice([4, 5, 6])] + "*",
        "word and date": lambda: f"{word()} date:{date()}",
        "word and site": lambda: f"{word()} site:{site()}",
        "title": lambda: f"title:{content()}",
        "speaker": lambda: f'speaker:"{name()}"',
        "speaker and word": lambda: f'speaker:{chance.choice(store.FIRST)} {word()}',
        "verdict": lambda: f"verdict:{chance.choice(store.VERDICTS)} {content()}",
        "verdict and date": lambda: f"verdict:altered date:{date()}",
        "organisation": lambda: f"org:{vocabulary[50_000 + chance.randrange(500)]} date:{date()}",
        "grouped": lambda: f"({word()} OR {content()}) ({content()} OR {word()}) -{content()}",
    }
    names = list(kinds)
    return [(names[i % len(names)], kinds[names[i % len(names)]]()) for i in range(count)]


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(share * len(values)))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("record")
    parser.add_argument("--quoth", default=str(pathlib.Path(__file__).parent.parent / ".build/release/quoth"))
    parser.add_argument("--queries", type=int, default=1_000)
    parser.add_argument("--sort", default="date")
    parser.add_argument("--facets", action="store_true")
    given = parser.parse_args()
    asked = queries(given.queries)
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(query for _, query in asked * 2) + "\n")
        file.flush()
        options = ["--sort", given.sort] + (["--facets"] if given.facets else [])
        run = subprocess.run([given.quoth, "search", "--timed", "--record", given.record, file.name] + options,
                             capture_output=True, text=True, check=True)
    rows = [line.split("\t") for line in run.stdout.splitlines()][len(asked):]
    times, worked, truncated = collections.defaultdict(list), [], 0
    for (kind, _), (milliseconds, _, note, _, processor) in zip(asked, rows):
        times[kind].append(float(milliseconds))
        worked.append(float(processor))
        truncated += note == "truncated"
    everything = [value for values in times.values() for value in values]
    for kind, values in list(times.items()) + [("all", everything)]:
        print(f"{kind:18} p50 {percentile(values, 0.5):7.2f} ms   p90 {percentile(values, 0.9):7.2f} ms   "
              f"p99 {percentile(values, 0.99):7.2f} ms   most {max(values):7.2f} ms   {len(values)} queries")
    print(f"processor time     p50 {percentile(worked, 0.5):7.2f} ms   p90 {percentile(worked, 0.9):7.2f} ms   "
          f"p99 {percentile(worked, 0.99):7.2f} ms   most {max(worked):7.2f} ms")
    print(f"{truncated} ran out of time, {sum(row[1] != '0' for row in rows)} of {len(rows)} found something")


if __name__ == "__main__":
    main()
