#!/usr/bin/env python3
"""How many requests a second `quoth serve` answers: 60 searches, 25 quotations, 15 documents of a hundred, by wrk.

usage: serve.py BINARY RECORD [--seconds N] [--connections N] [--only search] [--distinct] [--made]

Queries, quotations and documents are drawn from the record itself, with a fixed seed, and each is asked for again and
again, as on a site on which many look at the same; the server keeps such answers as long as the record is the same. With
--distinct no address is asked for twice: each has a parameter of its own behind it, which means nothing, so that every answer
is made anew. --made is for records of search-store.py: queries of its words. Prints requests a
second, latencies, the largest page, the memory of the server, and its processor time a request, which other programs on the
machine change less than the rest. The load generator shares the machine's cores with it.
"""
import argparse, importlib.util, json, os, pathlib, random, re, subprocess, tempfile, urllib.parse, urllib.request

WORDS = """county minister report hospital school police court budget housing energy election health water border union
market company research science army trade farmers drivers nurses teachers council mayor company climate report""".split()
FORMS = ["{a}", "{a} {b}", "\"{a} {b}\"", "{a} OR {b}", "{a} -{b}", "in:quotation {a}", "verdict:altered {a}", "{a} date:2020..",
         "title:{a}", "{a} NEAR/5 {b}"]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("binary")
    options.add_argument("record")
    options.add_argument("--seconds", type=int, default=15)
    options.add_argument("--connections", type=int, default=16)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--only", choices=["search", "quotation", "document"])
    options.add_argument("--distinct", action="store_true")
    options.add_argument("--made", action="store_true")
    options = options.parse_args()
    server = subprocess.Popen(
        [options.binary, "serve", "--record", options.record, "--port", "0", "-q", "--threads", str(options.threads)],
        stdout=subprocess.PIPE, text=True)
    try:
        site = server.stdout.readline().strip().rstrip("/")
        targets = draw(site, options.only, options.made)
        print("pages of each kind:", {kind: len(paths) for kind, (_, paths) in targets.items()})
        print("largest page:", largest(site, targets), "bytes")
        measure(site, targets, min(5, options.seconds), options.connections, options.distinct, 1)
        before = processor(server.pid)
        told = measure(site, targets, options.seconds, options.connections, options.distinct, 2)
        print(told)
        requests = int(re.search(r"(\d+) requests in", told)[1])
        print(f"processor time {(processor(server.pid) - before) * 1000 / requests:.3f} ms a request")
        status = open(f"/proc/{server.pid}/status").read()
        for name in ("VmRSS", "VmHWM", "RssAnon"):
            print(name, int(re.search(name + r":\s+(\d+)", status)[1]) // 1024, "MB")
    finally:
        server.terminate()
        server.wait()


def get(site, path):
    with urllib.request.urlopen(site + path) as answer:
        return answer.read()


def processor(pid):
    """The seconds that a process has run."""
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def asked(made):
    """Queries, and the words that quotations and documents are looked for by."""
    random.seed(1)
    if made:
        queries = [query for _, query in load("search").queries(400)]
        return queries, [query for query in queries if query.isalpha()]
    queries = [random.choice(FORMS).format(a=a, b=b) for a, b in (random.sample(WORDS, 2) for _ in range(400))]
    return queries, list(dict.fromkeys(WORDS))


def load(name):
    spec = importlib.util.spec_from_file_location(name, pathlib.Path(__file__).with_name(name + ".py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def draw(site, only, made):
    queries, words = asked(made)
    queries = ["/search?q=" + urllib.parse.quote(query) for query in queries]
    quotations, documents = set(), set()
    for word in words:
        for kind in ("", "in:quotation "):
            page = json.loads(get(site, "/search.json?limit=50&q=" + urllib.parse.quote(kind + word)))
            for hit in page["hits"]:
                if "quote" in hit:
                    quotations.add("/q/" + hit["quote"]["id"])
                documents.add("/doc/" + reference(hit["key"]))
    targets = {"search": (60, queries), "quotation": (25, sorted(quotations)), "document": (15, sorted(documents))}
    return {kind: value for kind, value in targets.items() if value[1] and (only is None or kind == only)}


def reference(key):
    name = key.removeprefix("https://") if key.startswith("https://") else "~" + key
    return "!".join(urllib.parse.quote(part, safe=":,=&+;$") for part in name.split("/"))


def largest(site, targets):
    return max(len(get(site, path)) for _, paths in targets.values() for path in paths[:100])


def measure(site, targets, seconds, connections, distinct, turn):
    lua = ["math.randomseed(7)", "local kinds = {}", "local count = 0"]
    for kind, (weight, paths) in targets.items():
        paths = ", ".join(json.dumps(path) for path in paths)
        ending = f"&n={turn}x" if kind == "search" else f"?{turn}x"
        lua.append(f"kinds[#kinds + 1] = {{{weight}, {{{paths}}}, {json.dumps(ending if distinct else '')}}}")
    lua.append("""
local whole = 0
for _, kind in ipairs(kinds) do whole = whole + kind[1] end
request = function()
  local at = math.random() * whole
  for _, kind in ipairs(kinds) do
    at = at - kind[1]
    if at <= 0 then
      count = count + 1
      return wrk.format("GET", kind[2][math.random(#kind[2])] .. kind[3] .. (kind[3] ~= "" and count or ""))
    end
  end
  return wrk.format("GET", kinds[1][2][1])
end""")
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write("\n".join(lua))
        script.flush()
        run = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", script.name, site],
                             capture_output=True, text=True)
    return run.stdout


main()
