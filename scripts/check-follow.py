"""Reads what `quoth serve` delivers with the programs of others. usage: check-follow.py BINARY"""
import email, email.policy, http.server, json, os, pathlib, socket, ssl, subprocess, sys, tempfile, threading, time, urllib.parse, urllib.request

import feedparser
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from standardwebhooks.webhooks import Webhook

BINARY = sys.argv[1]
EXAMPLES = pathlib.Path(__file__).parent.parent / "Examples/harbour"
faults = []


def expect(what, holds):
    if not holds:
        faults.append(what)
        print("  not so: " + what)


class Box:
    def __init__(self):
        self.mails = []

    async def handle_DATA(self, server, session, envelope):
        self.mails.append((session.ssl is not None, session.authenticated, envelope))
        return "250 fine"


class Hook(http.server.BaseHTTPRequestHandler):
    taken, pings = [], []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        if self.path == "/hub":
            Hook.pings.append(urllib.parse.parse_qs(body.decode()))
        else:
            Hook.taken.append(({name.lower(): value for name, value in self.headers.items()}, body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="check-follow"))
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                    "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
                   check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    box = Box()

    def login(server, session, envelope, mechanism, data):
        return AuthResult(success=data.login == b"desk" and data.password == b"a secret")

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    mail = Controller(box, hostname="127.0.0.1", port=port, tls_context=context, require_starttls=True, authenticator=login, auth_required=True)
    mail.start()
    hooks = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    threading.Thread(target=hooks.serve_forever, daemon=True).start()
    (folder / "mail.conf").write_text(
        f"server = 127.0.0.1:{port}\nuser = desk\npassword = a secret\nfrom = quoth@x.example\nname = Quoth, für Ida\n")
    record = folder / "record"
    run = lambda *words: subprocess.run([BINARY, *map(str, words)], capture_output=True, text=True)
    run("add", "--record", record, "-q", EXAMPLES / "sources")
    note = "über “alles”\r\nBcc: evil@x.example"
    run("follow", "add", "--record", record, "--everything", "--only", "altered", "--mail", "ida@desk.example", "--confirmed", "--note", note)
    secret = json.loads(run("follow", "add", "--record", record, "--everything", "--json", "--webhook",
                            f"http://127.0.0.1:{hooks.server_port}/hook").stdout)["secret"]
    token = json.loads(run("follow", "list", "--record", record, "--json").stdout.splitlines()[0])["feed"]
    run("follow", "add", "--record", record, "--everything", "--mail", "odo@desk.example")
    server = subprocess.Popen(
        [BINARY, "serve", "--record", record, "--port", "0", "-q", "--mail-settings", folder / "mail.conf", "--allow-hook",
         f"127.0.0.1:{hooks.server_port}", "--hub", f"http://127.0.0.1:{hooks.server_port}/hub"],
        stdout=subprocess.PIPE, text=True, env=os.environ | {"SSL_CERT_FILE": str(folder / "cert.pem")})
    try:
        site = server.stdout.readline().strip().rstrip("/")
        run("add", "--record", record, "-q", EXAMPLES / "draft.md")
        count = len(run("follow", "events", "1", "--record", record, "--json", "--limit", 1000).stdout.splitlines())
        for _ in range(200):
            if len(box.mails) > count and len(Hook.taken) >= count and Hook.pings:
                break
            time.sleep(0.1)
        mails(box, count, site)
        webhooks(secret, count)
        feeds(site, token)
        unsubscribe(site, box, record, run)
    finally:
        server.terminate()
        server.wait()
        mail.stop()
    print(f"check-follow: {len(faults)} faults")
    return 1 if faults else 0


def parsed(envelope):
    return email.message_from_bytes(envelope.content, policy=email.policy.default)


def mails(box, count, site):
    own = [parsed(envelope) for _, _, envelope in box.mails if envelope.rcpt_tos == ["ida@desk.example"]]
    asked = [parsed(envelope) for _, _, envelope in box.mails if envelope.rcpt_tos == ["odo@desk.example"]]
    expect(f"one mail for each of {count} events, not {len(own)}", len(own) == count > 0)
    expect("mails come over TLS, with a password", all(tls and known for tls, known, _ in box.mails))
    expect("another's address is asked, and told nothing", [m["Subject"][:23] for m in asked] == ["[Quoth] Please confirm:"])
    expect("each has an id of its own", len({m["Message-ID"] for m in own}) == len(own))
    for message in own:
        expect("no defects: " + str(message.defects), not message.defects and not any(p.defects for p in message.walk()))
        expect("multipart/alternative", message.get_content_type() == "multipart/alternative")
        text, html = [part.get_content() for part in message.iter_parts()]
        expect("its reason comes first", text.startswith("You follow: everything in this record · altered copies"))
        expect("the differences stand in it", "[-" in text or "{+" in text or "speaker:" in text or "…" in text)
        expect("the same in HTML", "<del>" in html or "<ins>" in html or "“" in html)
        expect("no header came out of the note", message["Bcc"] is None and "Bcc: evil" in text)
        expect("the sender's name", message["From"].addresses[0].display_name == "Quoth, für Ida")
        expect("headers of a list", message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click" and message["List-Id"]
               and message["Auto-Submitted"] == "auto-generated" and message["List-Unsubscribe"].startswith(f"<{site}/following/end/"))
        expect("the subject", message["Subject"].startswith("[Quoth] ") and "“" in message["Subject"])
        lines = [line for line in message.as_bytes().split(b"\n")]
        expect("lines of SMTP", all(len(line) < 998 for line in lines))
    print(f"mails: {len(own)} parsed, {len(asked)} asked")


def webhooks(secret, count):
    for headers, body in Hook.taken:
        Webhook(secret).verify(body.decode(), headers)
        data = json.loads(body)
        expect("its form", set(data) == {"type", "timestamp", "data"} and len(body) < 20_000 and data["data"]["events"])
    expect("as many web hooks as events or more", len(Hook.taken) >= count)
    expect("the hub was told", all(p["hub.mode"] == ["publish"] and "/following/" in p["hub.url"][0] for p in Hook.pings) and Hook.pings)
    print(f"web hooks: {len(Hook.taken)} verified by standardwebhooks; hub: {len(Hook.pings)} pings")


def feeds(site, token):
    own = feedparser.parse(site + token)
    expect("feedparser finds no fault", not own.bozo and own.entries)
    expect("a hub and itself", {"hub", "self"} <= {link.rel for link in own.feed.links})
    expect("differences in entries", any("<del>" in entry.content[0].value for entry in own.entries))
    for path in ("/search.atom?q=in:quotation", "/search.atom?q=pier"):
        expect("feedparser finds no fault in " + path, not feedparser.parse(site + path).bozo)
    with urllib.request.urlopen(site + token.replace(".atom", ".json")) as answer:
        expect("its type", answer.headers["content-type"] == "application/feed+json")
        expect("links in its head", 'rel="hub"' in answer.headers["link"] and 'rel="self"' in answer.headers["link"])
        feed, tag = json.load(answer), answer.headers["etag"]
    expect("JSON Feed 1.1", feed["version"] == "https://jsonfeed.org/version/1.1" and feed["hubs"][0]["type"] == "WebSub"
           and all(isinstance(item["id"], str) and "content_html" in item for item in feed["items"]))
    try:
        urllib.request.urlopen(urllib.request.Request(site + token.replace(".atom", ".json"), headers={"If-None-Match": tag}))
        expect("304", False)
    except urllib.error.HTTPError as error:
        expect("304", error.code == 304)
    print(f"feeds: {len(own.entries)} entries")


def unsubscribe(site, box, record, run):
    address = next(parsed(e)["List-Unsubscribe"] for _, _, e in box.mails if e.rcpt_tos == ["ida@desk.example"]).strip("<>")
    with urllib.request.urlopen(address) as answer:
        expect("a reader is asked first", b"Stop them" in answer.read())
    state = lambda: json.loads(run("follow", "list", "--record", record, "--json").stdout.splitlines()[0])["state"]
    expect("asking ends nothing", state() == "on")
    with urllib.request.urlopen(urllib.request.Request(address, data=b"List-Unsubscribe=One-Click")) as answer:
        expect("one click ends it", answer.status == 200 and state() == "off")
    print("one click: ended")


sys.exit(main())
