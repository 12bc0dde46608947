#!/usr/bin/env python3
"""Delivers events by mail through a server that fails, while the deliverer is killed again and again.

usage: mails.py BINARY [EVENTS] [SEED]

Every event has to arrive at least once, with the same Message-ID and the same words each time, and first arrivals in the order
of their subscription. The server greets with 421, refuses recipients and texts for the moment, hangs up in the middle of a
text, or takes a text and hangs up without an answer.
"""
import collections, email, email.policy, random, socketserver, sys, threading, time

from delivering import add_notices, killed_again_and_again, runner, seeded_record

BINARY = sys.argv[1]
quoth = runner(BINARY)
EVENTS = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 1
READERS = 20
chance = random.Random(SEED)
answers, received, lock = collections.Counter(), collections.defaultdict(list), threading.Lock()


def act(choices):
    with lock:
        chosen = chance.choices([name for name, _ in choices], [weight for _, weight in choices])[0]
        answers[chosen] += 1
        return chosen


class Session(socketserver.StreamRequestHandler):
    def say(self, line):
        self.wfile.write(line.encode() + b"\r\n")

    def handle(self):
        try:
            if act([("welcome", 97), ("busy", 3)]) == "busy":
                return self.say("421 busy, later")
            self.say("220 flaky.example")
            while line := self.rfile.readline():
                word = line[:4].upper()
                if word in (b"EHLO", b"HELO"):
                    self.say("250 flaky.example")
                elif word == b"MAIL":
                    self.reader = None
                    self.say("250 fine")
                elif word == b"RCPT":
                    if act([("recipient", 95), ("greylisted", 5)]) == "greylisted":
                        self.say("451 later")
                    else:
                        self.reader = line.decode().split("<")[1].split("@")[0]
                        self.say("250 fine")
                elif word == b"DATA":
                    if not self.data():
                        return
                elif word == b"QUIT":
                    return self.say("221 bye")
                else:
                    self.say("250 fine")
        except OSError:
            pass

    def data(self):
        """Takes a text; whether the session goes on."""
        chosen = act([("taken", 85), ("refused", 5), ("cut", 3), ("dropped", 7)])
        self.say("354 go on")
        text = b""
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            text += line[1:] if line.startswith(b".") else line
            if chosen == "cut":
                return False
        if not line:
            return False
        if chosen == "refused":
            self.say("452 no room now")
            return True
        mail = email.message_from_bytes(text, policy=email.policy.default)
        with lock:
            received[self.reader].append((mail["Message-ID"], mail.get_body(("plain",)).get_content()))
        if chosen == "taken":
            self.say("250 taken")
        return chosen == "taken"


class Server(socketserver.ThreadingTCPServer):
    daemon_threads, allow_reuse_address = True, True

    def handle_error(self, *_):
        pass


def main():
    server = Server(("127.0.0.1", 0), Session)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    record = seeded_record(quoth, "mails")
    settings = record.parent / "mail.conf"
    settings.write_text(f"server = 127.0.0.1:{server.server_address[1]}\nfrom = quoth@x.example\ntls = none\n")
    for number in range(READERS):
        made = quoth("follow", "add", "--record", record, "--everything", "--only", "new", "--confirmed", "--mail",
                     f"reader{number}@desk.example")
        if made.returncode:
            sys.exit(made.stderr)
    add_notices(quoth, record, EVENTS // READERS)
    start = time.time()
    totals, kills = killed_again_and_again(
        [BINARY, "follow", "deliver", "--record", str(record), "--mail-settings", str(settings), "--until-empty", "--pace", "0.002"],
        chance)
    lasted = time.time() - start
    lost = changed = copies = expected = disordered = 0
    for number in range(READERS):
        wanted = len(quoth("follow", "events", number + 1, "--record", record, "--json", "--limit", 10_000).stdout.splitlines())
        bodies = {}
        for name, body in received[f"reader{number}"]:
            changed += bodies.setdefault(name, body) != body
        notices = [next(word for word in body.split() if word.isdigit()) for body in bodies.values()]
        disordered += notices != sorted(notices, key=int)
        copies += len(received[f"reader{number}"]) - len(bodies)
        expected += wanted
        lost += wanted - len(set(notices))
    print(f"events\t{expected}\nkilled\t{kills}\nanswers\t{dict(answers)}\nlost\t{lost}\nout of order\t{disordered}\n"
          f"again, with the same id and words\t{copies}\nagain, with others\t{changed}\nprinted\t{' '.join(totals)}\n"
          f"seconds\t{lasted:.0f}")
    return 1 if lost or changed or disordered or expected < EVENTS // READERS * READERS else 0


sys.exit(main())
