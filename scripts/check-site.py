"""Looks at the site's pages in Chromium. usage: check-site.py BINARY [FOLDER FOR SCREENSHOTS]"""
import json, pathlib, subprocess, sys, tempfile, urllib.parse, urllib.request

from playwright.sync_api import sync_playwright

from looking import look

BINARY, SHOTS = sys.argv[1], pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
EXAMPLES = pathlib.Path(__file__).parent.parent / "Examples/harbour"
HIT = "window.__hit=(window.__hit||0)+1"
PAYLOADS = [
    f"<script>{HIT}</script>", f"<img src=x onerror={HIT}>", f"\"><svg onload={HIT}>", f"' onfocus={HIT} autofocus='",
    f"</title><script>{HIT}</script>", f"</textarea><img src=x onerror={HIT}>", f"javascript:{HIT}",
    f"<math><mtext><table><mglyph><style><img src=x onerror={HIT}>", f"--><script>{HIT}</script>",
    f"]]><script>{HIT}</script>", f"{{{{constructor.constructor('{HIT}')()}}}}", f"<iframe srcdoc='<script>parent.{HIT}</script>'>",
    f"<a href=javascript:{HIT}>x</a>", f"&lt;script&gt;{HIT}&lt;/script&gt;", f"<base href=//x.example/>",
    f"<meta http-equiv=refresh content='0;url=javascript:{HIT}'>", f"<details open ontoggle={HIT}>", "\u202eevil\u0000",
    f"</script><script>{HIT}</script>", f"\\u003cscript\\u003e{HIT}", f"<style>@import'//x.example'</style>",
    f"<form action=javascript:{HIT}><input type=submit>", f"<noscript><p title=\"</noscript><img src=x onerror={HIT}>\">",
]


def lines():
    """A document a payload, which stands in every field that a line has, and in the words and speakers of quotations."""
    for number, payload in enumerate(PAYLOADS):
        name = f"Odo {payload} Berg"
        text = (f"The county said little {payload} on Monday about the ferry.\n\n“We will not end the night ferry {payload} "
                f"this year,” said {name}, head of {payload} traffic.\n\n“The subsidy was never meant to last,” Hanna Lund said.")
        yield {"id": f"p{number}{payload}", "title": f"Ferry {payload}", "author": name, "publisher": f"Post {payload}",
               "site": f"Site {payload}", "url": f"https://post.example/{number}?{payload}", "date": "2025-03-02", "text": text}


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="check-site"))
    (folder / "spiced.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines()))
    for inputs in ([EXAMPLES / "sources", EXAMPLES / "draft.md"], [folder / "spiced.jsonl"]):
        subprocess.run([BINARY, "add", "--record", folder / "record", "-q", *inputs], stdout=subprocess.DEVNULL, check=False)
    # A quick server is asked for more in a minute than one client may.
    server = subprocess.Popen([BINARY, "serve", "--record", folder / "record", "--port", "0", "-q", "--long-rate", "100000"],
                              stdout=subprocess.PIPE, text=True)
    try:
        site = server.stdout.readline().strip().rstrip("/")
        sys.exit(check(site))
    finally:
        server.terminate()
        server.wait()


def get(site, path):
    with urllib.request.urlopen(site + path) as answer:
        return json.load(answer)


def check(site):
    hits = get(site, "/search.json?q=verdict:altered&limit=1")["hits"]
    key, document = hits[0]["quote"]["id"], path_of(hits[0]["key"])
    source = get(site, f"/q/{key}.json")["finding"]["source"]["key"]
    spiced = get(site, "/search.json?q=site:post.example%20in:quotation&limit=100")["hits"]
    pages = ["/", "/search?q=pier", "/search?q=in:quotation", "/search?q=speeker:x", "/nothing", f"/doc/{document}",
             f"/doc/{document}/versions", f"/q/{key}", f"/q/{key}/spread", f"/trace/{path_of(source)}/{document}",
             "/who/" + urllib.parse.quote(hits[0]["quote"]["speaker"] or "Lund"), "/check", "/about"]
    hosts = [hit["key"].split("/")[2] for hit in hits if hit["key"].startswith("https")]
    pages += ["/site/" + host for host in hosts]
    pages += ["/following", f"/following/new?kind=quotation&value={key}&only=altered"] + followed(site, key)
    faults = 0
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        faults += look(lambda language: browser.new_context(locale=language), pages + ["(checked)"], SHOTS,
                       lambda page, path: open_page(page, site, path))
        faults += sum(hostile(browser, site, spiced, language) for language in ("en", "ar"))
        faults += keys(browser, site)
        faults += fragments(browser)
        browser.close()
        faults += paint(driver, f"{site}/q/{key}")
    return 1 if faults else 0


def followed(site, key):
    """Follows the quotation's speaker, all that is altered, and, with hostile words, a phrase; the pages of these."""
    tokens = []
    for kind, value in (("everything", ""), ("quotation", key), ("phrase", PAYLOADS[0] + " ferry")):
        body = json.dumps({"kind": kind, "value": value, "note": PAYLOADS[1]}).encode()
        asked = urllib.request.Request(site + "/api/v1/subscriptions", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(asked) as answer:
            tokens.append(json.load(answer)["feed"].removesuffix(".atom"))
    return tokens


def fragments(browser):
    """Links to words of a page lead to these words, and to no other place where they stand, too."""
    import functools, http.server, threading
    folder = pathlib.Path(tempfile.mkdtemp(prefix="fragments"))
    same = "we will close the northern pier to every ship before the autumn storms arrive"
    texts = [f"The harbour master said on Monday: {same}, and that is all.", f"Odo Berg said a week later: {same} & the quay - soon.",
             f"In the council, Ida Brekke said: {same}; why not?",
             "Nobody – not one-and-twenty of the harbour’s pilots, nor their families – objects to new lamps & bells on the breakwater."]
    words = [same + ", and that is all", same + " & the quay - soon", same + "; why not",
             "not one-and-twenty of the harbour’s pilots, nor their families – objects to new lamps & bells", same]
    paragraphs = "".join(f'<p id="p{n}" style="margin:0 0 3000px">{text.replace("&", "&amp;")}</p>' for n, text in enumerate(texts))
    serve = functools.partial(type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None}), directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/page.html"
    (folder / "page.html").write_text(f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The pier</title>'
                                      f'<link rel="canonical" href="{address}"></head><body><article><h1>The pier</h1>{paragraphs}</article></body></html>')
    faults = 0
    for number, quoted in enumerate(words):
        (folder / "draft.md").write_text(f"Somebody said: “{quoted}.”\n")
        out = subprocess.run([BINARY, "check", folder / "draft.md", "--against", folder / "page.html", "--json"], capture_output=True, text=True)
        links = [match["link"] for finding in json.loads(out.stdout)["quotes"] for match in finding["matches"]]
        page = browser.new_page(viewport={"width": 800, "height": 600})
        page.goto(links[0] if links else address)
        page.wait_for_timeout(300)
        seen = page.evaluate("""[...document.querySelectorAll("p")].filter(p => {
            const box = p.getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0 }).map(p => p.id)""")
        wanted = f"p{[0, 1, 2, 3, 0][number]}"
        at_top = page.evaluate("scrollY") < 50
        if seen != [wanted] or (at_top and wanted != "p0"):
            faults += 1
            print(f"fragment: {links} leads to {seen}, not {wanted}")
        page.close()
    server.shutdown()
    print(f"text fragments: {len(words)} links, {faults} astray")
    return faults


def path_of(key):
    name = key.removeprefix("https://") if key.startswith("https://") else "~" + key
    return "!".join(urllib.parse.quote(part, safe=":,=&+;$") for part in name.split("/"))


def open_page(page, site, path):
    if path != "(checked)":
        page.goto(site + path)
        return
    page.goto(site + "/check")
    page.fill("textarea", (EXAMPLES / "draft.md").read_text())
    page.click("main button[type=submit]")
    page.wait_for_selector("#findings")


def hostile(browser, site, spiced, language):
    """Every payload through every field of the record, and through every field that a client sends."""
    context = browser.new_context(bypass_csp=False, locale=language)
    page = context.new_page()
    reports, opened, ran = [], 0, 0
    page.on("console", lambda message: reports.append(message.text) if "Content Security Policy" in message.text else None)
    page.on("dialog", lambda dialog: (reports.append("dialog " + dialog.message), dialog.dismiss()))
    targets = ["/", "/search?q=ferry&limit=100", "/search?q=in:quotation&limit=100", "/site/post.example", "/about"]
    for hit in spiced:
        targets += [f"/q/{hit['quote']['id']}", f"/q/{hit['quote']['id']}/spread", "/doc/" + path_of(hit["key"]),
                    "/doc/" + path_of(hit["key"]) + "/versions"]
        targets += ["/who/" + urllib.parse.quote(hit["quote"].get("speaker") or "x", safe="")]
    for payload in PAYLOADS:
        coded = urllib.parse.quote(payload.replace("\0", ""), safe="")
        targets += [f"/search?q={coded}", f"/search?q=ferry&sort={coded}", f"/search?q=ferry&after={coded}", f"/{coded}",
                    f"/who/{coded}", f"/org/{coded}", f"/doc/{coded}", f"/q/{coded}", f"/diff/{coded}", f"/timegate/{coded}",
                    f"/search.json?q={coded}", f"/search.atom?q=ferry&x={coded}"]
    for target in dict.fromkeys(targets):
        try:
            page.goto(site + target, wait_until="load")
        except Exception as error:  # a download is no page
            if "ERR_ABORTED" not in str(error) and "Download" not in str(error):
                raise
        opened += 1
        ran += page.evaluate("window.__hit || 0")
    for payload in PAYLOADS:
        page.goto(site + "/check")
        page.fill("textarea", f"Odo {payload} Berg said: “We will not end the night ferry {payload} this year.”".replace("\0", ""))
        page.click("main button[type=submit]")
        page.wait_for_selector("#findings")
        opened += 1
        ran += page.evaluate("window.__hit || 0")
    context.close()
    print(f"hostile text, {language}: {len(PAYLOADS)} payloads, {opened} pages: {ran} executions, {len(reports)} reports of the policy")
    for report in reports[:5]:
        print("  " + report[:300])
    return ran + len(reports)


def keys(browser, site):
    """Search, quotation, subscription, checked draft: by keyboard alone, in each direction of writing."""
    faults = []
    for language in ("en", "ar"):
        context = browser.new_context(locale=language)
        page = context.new_page()
        page.goto(site + "/")
        page.keyboard.press("/")
        page.keyboard.type("verdict:altered")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?q=*")
        page.keyboard.press("j")
        page.keyboard.press("Enter")
        page.wait_for_url("**/q/*")
        tab_to(page, "document.activeElement.pathname === '/following/new'", faults)
        page.keyboard.press("Enter")
        page.wait_for_url("**/following/new?*")
        tab_to(page, "document.activeElement.name === 'note'", faults)
        page.keyboard.type("for the desk")
        tab_to(page, "document.activeElement.closest('main') && document.activeElement.type === 'submit'", faults)
        page.keyboard.press("Enter")
        page.wait_for_url("**/following")
        if page.locator("main li:has-text('for the desk')").count() == 0:
            faults.append(f"{language}: nothing is followed")
        tab_to(page, "document.activeElement.pathname === '/check'", faults)
        page.keyboard.press("Enter")
        page.wait_for_url("**/check")
        tab_to(page, "document.activeElement.tagName === 'TEXTAREA'", faults)
        page.keyboard.type("Hanna Lund said: \u201cThe subsidy was never meant to last.\u201d")
        tab_to(page, "document.activeElement.closest('main') && document.activeElement.type === 'submit'", faults)
        page.keyboard.press("Enter")
        page.wait_for_selector("#findings")
        context.close()
    print(f"keyboard: search, quotation, subscription, check, from left and from right: {'passed' if not faults else faults}")
    return len(faults)


def tab_to(page, condition, faults, most=60):
    """Presses the tabulator until `condition` holds."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(condition):
            seen = page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'")
            if not seen:
                faults.append(f"{condition}: nothing shows where the focus is")
            return
    faults.append(f"{condition}: not reached")


def paint(driver, address):
    """The page's first paint without a browser's window beside it, which is drawn at the same time; and with one, to compare."""
    shell, weight = painted(driver, "/usr/bin/chromium-headless-shell", address)
    whole, _ = painted(driver, "/usr/bin/chromium", address)
    print(f"a quotation: first paint after {shell:.0f} ms (median of 9; {whole:.0f} where the browser draws its own window too), "
          f"{weight} bytes in all")
    return 0 if 0 < shell <= 150 and weight <= 60_000 else 1


def painted(driver, path, address):
    """Milliseconds to the first paint, the median of 9, and the bytes of all that was loaded."""
    browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"])
    times, weight = [], 0
    # The first time weighs the page, which takes the browser's time; the others are looked at for the paint.
    for number in range(10):
        context = browser.new_context()
        page = context.new_page()
        sizes = []
        if number == 0:
            page.on("response", lambda answer: sizes.append(len(answer.body())))
        page.goto(address, wait_until="load")
        page.wait_for_timeout(200)
        if number == 0:
            weight = sum(sizes)
        else:
            times.append(page.evaluate("(performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime || 0"))
        context.close()
    browser.close()
    return sorted(times)[4], weight


main()
