"""Looks at logging in, reviewing and running a site in Chromium. usage: check-people.py BINARY [FOLDER FOR SCREENSHOTS]"""
import http.server, json, pathlib, subprocess, sys, tempfile, threading, urllib.request

from playwright.sync_api import sync_playwright

from looking import look

BINARY, SHOTS = sys.argv[1], pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
EXAMPLES = pathlib.Path(__file__).parent.parent / "Examples/harbour"
PASSWORD = "a ferry in the night"


def main():
    record = pathlib.Path(tempfile.mkdtemp(prefix="check-people")) / "record"
    subprocess.run([BINARY, "add", "--record", record, "-q", EXAMPLES / "sources", EXAMPLES / "draft.md"],
                   stdout=subprocess.DEVNULL, check=False)
    for name, role in (("ida", "editor"), ("odo", "admin")):
        subprocess.run([BINARY, "user", "add", name, "--role", role, "--record", record], input=PASSWORD + "\n", text=True,
                       check=True, stderr=subprocess.DEVNULL)
    server = subprocess.Popen([BINARY, "serve", "--record", record, "--port", "0", "-q"], stdout=subprocess.PIPE, text=True)
    try:
        site = server.stdout.readline().strip().rstrip("/")
        with sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            faults = cookies(browser, site) + foreign(browser, site) + axe(browser, site) + keys(browser, site)
            browser.close()
        sys.exit(1 if faults else 0)
    finally:
        server.terminate()
        server.wait()


def log_in(page, site, name):
    page.goto(site + "/login")
    page.fill("#name", name)
    page.fill("#password", PASSWORD)
    page.click("main button[type=submit]")
    page.wait_for_url(site + "/")


def tell(what, faults):
    print(f"{what}: {'passed' if not faults else faults}")
    return len(faults)


def cookies(browser, site):
    """A login by 127.0.0.1 and by localhost, and what the cookie is."""
    faults = []
    for host in ("127.0.0.1", "localhost"):
        context = browser.new_context()
        page = context.new_page()
        log_in(page, site.replace("127.0.0.1", host), "ida")
        found = {cookie["name"]: cookie for cookie in context.cookies()}
        if list(found) != ["quoth"] or not found["quoth"]["httpOnly"] or found["quoth"]["sameSite"] != "Lax":
            faults.append(f"{host}: {found}")
        if page.evaluate("document.cookie") != "":
            faults.append("a script reads the cookie")
        page.goto(site.replace("127.0.0.1", host) + "/account")
        page.click("button:has-text('Log out')")
        page.wait_for_url("**/")
        if context.cookies():
            faults.append(f"{host}: a cookie outlives the logout")
        context.close()
    return tell("cookies, logging in and out", faults)


class Foreign(http.server.BaseHTTPRequestHandler):
    """Another site, which has the visitor's browser send forms."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(self.server.page)

    def log_message(self, *_):
        pass


def foreign(browser, site):
    """A page of another origin sends forms to the site while somebody is logged in there."""
    faults, context = [], browser.new_context()
    page = context.new_page()
    log_in(page, site, "odo")
    other = http.server.HTTPServer(("127.0.0.1", 0), Foreign)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    for path, fields in (("/admin", {"do": "add", "name": "eve", "role": "admin", "password": PASSWORD}),
                         ("/account", {"do": "token"}), ("/logout", {})):
        inputs = "".join(f'<input name="{name}" value="{value}">' for name, value in fields.items())
        for host in ("127.0.0.1", "localhost"):
            other.page = f'<form method="post" action="{site}{path}">{inputs}<button>go</button></form>'.encode()
            page.goto(f"http://{host}:{other.server_port}/")
            with page.expect_navigation() as answer:
                page.click("button")
            if answer.value.status not in (401, 403):
                faults.append(f"{path} from {host}: {answer.value.status}")
    page.goto(site + "/admin")
    if "eve" in page.content() or page.url != site + "/admin":
        faults.append("a form of another site was taken")
    other.shutdown()
    context.close()
    return tell("forms of another site", faults)


def axe(browser, site):
    key = json.load(urllib.request.urlopen(site + "/search.json?q=verdict:altered&limit=1"))["hits"][0]["quote"]["id"]
    pages = ["/login", "/account", "/review", f"/q/{key}", "/admin", "/admin/audit", "/following"]
    context = browser.new_context()
    page = context.new_page()
    log_in(page, site, "odo")
    page.goto(f"{site}/q/{key}")
    page.click("details.correct summary")
    page.fill("#why0", "heard it")
    page.click("button:has-text('Correct the speaker')")
    page.wait_for_selector("text=Speaker corrected")
    page.goto(site + "/account")
    page.fill("#label", "desk")
    page.click("button:has-text('Make a token')")
    page.wait_for_selector("text=Copy it now")
    context.close()

    def known(language):
        own = browser.new_context(locale=language)
        first = own.new_page()
        log_in(first, site, "odo")
        first.close()
        return own

    def opened(page, path):
        page.goto(site + path)
        for summary in page.query_selector_all("main summary"):
            summary.click()

    return look(known, pages, SHOTS, opened, "people_")


def keys(browser, site):
    """The review by keyboard alone: accept, correct, skip."""
    faults, context = [], browser.new_context()
    page = context.new_page()
    log_in(page, site, "ida")
    page.goto(site + "/review")
    before = page.locator(".review > li").count()
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.getAttribute('href')")
    page.keyboard.press("s")
    if page.evaluate("document.activeElement.getAttribute('href')") == first:
        faults.append("s does not skip")
    page.keyboard.press("k")
    with page.expect_navigation():
        page.keyboard.press("a")
    if page.locator(".review > li").count() >= before or first in page.content():
        faults.append("a does not accept")
    page.keyboard.press("c")
    if page.evaluate("document.activeElement.tagName") != "INPUT":
        faults.append("c does not correct")
    page.keyboard.press("Control+a")
    page.keyboard.type("Odo Berg")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    if page.locator(".review > li").count() != before - 2:
        faults.append("the correction was not taken")
    context.close()
    return tell("review by keyboard", faults)


main()
