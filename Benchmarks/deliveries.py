"""Delivers events through receivers that fail, while the deliverer is killed again and again.

usage: deliveries.py BINARY [EVENTS] [SEED]

Every event has to arrive at least once, with the same id each time, in the order of its subscription. Receivers answer
with errors, ask to wait, take too long, answer byte by byte, or take a message and hang up without an answer; one is gone
(410). Signatures are verified by PyPI's standardwebhooks where it is installed, and by hmac in any case.

Then the same messages to ten quick receivers, alone, and beside six that answer only after five seconds: how long until the
quick ones have all.
"""
import base64, collections, hashlib, hmac, http.server, json, random, subprocess, sys, threading, time

try:
    from standardwebhooks.webhooks import Webhook
except ImportError:
    Webhook = None

from delivering import add_notices, killed_again_and_again, runner, seeded_record

BINARY = sys.argv[1]
quoth = runner(BINARY)
EVENTS = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 1
HOOKS = 20
chance = random.Random(SEED)
received = collections.defaultdict(list)  # path: (id, body) in the order in which they came
answers = collections.Counter()
secrets, bad_signatures, lock = {}, [], threading.Lock()


class Receiver(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        with lock:
            number = int(self.path.rsplit("/", 1)[1])
            act = "410" if number == 0 and len(received[0]) >= 50 else chance.choices(
                ["204", "500", "503", "302", "late", "loris", "dropped"], [75, 7, 3, 2, 2, 1, 10])[0]
            answers[act] += 1
            if act in ("204", "dropped", "late", "loris"):
                self.verify(number, body)
                received[number].append((self.headers["webhook-id"], body))
        if act == "dropped":
            self.close_connection = True
            return
        if act == "late":
            time.sleep(0.4)
            self.close_connection = True
            return
        if act == "loris":
            for byte in b"HTTP/1.1 204 No Content\r\nX-Slow: " + b"x" * 40:
                try:
                    self.wfile.write(bytes([byte]))
                    self.wfile.flush()
                except OSError:
                    break
                time.sleep(0.05)
            self.close_connection = True
            return
        self.send_response(int(act))
        if act == "503":
            self.send_header("Retry-After", "20")
        if act == "302":
            self.send_header("Location", f"http://127.0.0.1:{self.server.server_port}/elsewhere/1")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def verify(self, number, body):
        key = base64.b64decode(secrets[number].removeprefix("whsec_"))
        signed = f"{self.headers['webhook-id']}.{self.headers['webhook-timestamp']}.".encode() + body
        own = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        if own != self.headers["webhook-signature"]:
            bad_signatures.append(number)
        if Webhook:
            try:
                Webhook(secrets[number]).verify(body.decode(), {name.lower(): value for name, value in self.headers.items()})
            except Exception as error:
                bad_signatures.append(str(error))

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass


class Timed(http.server.BaseHTTPRequestHandler):
    """A receiver that notes when it took a message, and answers after `wait` seconds."""
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        time.sleep(self.server.wait)
        self.server.taken.append(time.time())
        try:
            self.send_response(204)
            self.end_headers()
        except OSError:
            pass

    def log_message(self, *_):
        pass


def timed(wait):
    server = Server(("127.0.0.1", 0), Timed)
    server.wait, server.taken = wait, []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def quick_seconds(slow, messages):
    """How long it takes until ten quick receivers have their messages, beside so many slow ones."""
    record = seeded_record(quoth, "deliveries")
    # The slow ones come first.
    servers = [timed(5) for _ in range(slow)] + [timed(0) for _ in range(10)]
    for server in servers:
        quoth("follow", "add", "--record", record, "--everything", "--only", "new", "--webhook",
              f"http://127.0.0.1:{server.server_port}/")
    (record.parent / "news.jsonl").write_text("".join(
        json.dumps({"id": f"d{n}", "url": f"https://s.example/{n}", "text": f"Pier {n * 7919} is closed."}) + "\n"
        for n in range(messages)))
    quoth("add", "--record", record, "-q", record.parent / "news.jsonl")
    allowed = [word for server in servers for word in ("--allow-hook", f"127.0.0.1:{server.server_port}")]
    start = time.time()
    run = subprocess.Popen([BINARY, "follow", "deliver", "--record", str(record), *allowed], stdout=subprocess.DEVNULL)
    while run.poll() is None and any(len(server.taken) < messages for server in servers[slow:]):
        time.sleep(0.01)
    lasted = time.time() - start
    missing = sum(messages - len(server.taken) for server in servers[slow:])
    run.terminate()
    run.wait()
    return lasted if missing == 0 else float("inf")


def main():
    server = Server(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_port
    record = seeded_record(quoth, "deliveries")
    for number in range(HOOKS):
        made = json.loads(quoth("follow", "add", "--record", record, "--everything", "--only", "new", "--json", "--webhook",
                                f"http://127.0.0.1:{port}/hook/{number}").stdout)
        secrets[number] = made["secret"]
    add_notices(quoth, record, EVENTS // HOOKS)
    command = [BINARY, "follow", "deliver", "--record", str(record), "--until-empty", "--pace", "0.002", "--hook-timeout", "0.3",
               "--allow-hook", f"127.0.0.1:{port}"]
    start = time.time()
    totals, kills = killed_again_and_again(command, chance)
    lasted = time.time() - start
    lost = disordered = changed = copies = expected = 0
    for number in range(HOOKS):
        rows = quoth("follow", "events", number + 1, "--record", record, "--json", "--limit", 10_000).stdout.splitlines()
        wanted = [json.loads(row)["id"] for row in rows][::-1]
        bodies = {}
        for message, body in received[number]:
            event = json.loads(body)["data"]["events"][0]["id"]
            changed += bodies.setdefault(event, (message, body)) != (message, body)
        seen = list(dict.fromkeys(json.loads(body)["data"]["events"][0]["id"] for _, body in received[number]))
        copies += len(received[number]) - len(seen)
        if number == 0:
            state = [json.loads(row) for row in quoth("follow", "list", "--record", record, "--json").stdout.splitlines()][0]
            gone = state["state"] == "off" and "410" in state.get("reason", "")
            disordered += seen != wanted[:len(seen)]
            continue
        expected += len(wanted)
        lost += len(set(wanted) - set(seen))
        disordered += seen != wanted
    waiting = totals[3] if totals and len(totals) == 4 else "?"
    print(f"events\t{expected}\nkilled\t{kills}\nanswers\t{dict(answers)}\nlost\t{lost}\nout of order\t{disordered}\n"
          f"again, with the same id and body\t{copies}\nagain, with another\t{changed}\nbad signatures\t{len(bad_signatures)}"
          f"\t({'standardwebhooks and ' if Webhook else ''}hmac)\ngone turned off\t{gone}\nwaiting\t{waiting}\nseconds\t{lasted:.0f}")
    alone, beside = quick_seconds(0, 50), quick_seconds(6, 50)
    print(f"ten quick receivers have their 500 messages after\t{alone:.1f} s\n"
          f"beside six that answer after 5 s\t{beside:.1f} s")
    held_up = beside > alone + 4
    return 1 if lost or disordered or changed or bad_signatures or not gone or waiting != "0" or held_up else 0


sys.exit(main())
