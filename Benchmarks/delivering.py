"""What deliveries.py and mails.py have in common: a record with news, and a deliverer that is killed."""
import json, pathlib, signal, subprocess, tempfile


def runner(binary):
    """Runs the program with some words, to its end."""
    return lambda *words: subprocess.run([binary, *map(str, words)], capture_output=True, text=True)


def seeded_record(quoth, prefix):
    """A record of one text in a folder of its own."""
    record = pathlib.Path(tempfile.mkdtemp(prefix=prefix)) / "record"
    add(quoth, record, [{"id": "seed", "url": "https://s.example/seed", "text": "Nothing yet."}])
    return record


def add_notices(quoth, record, count):
    """Adds so many texts: each is an event for a subscription to everything."""
    add(quoth, record, [
        {"id": f"d{n}", "url": f"https://s.example/{n}", "title": f"Notice {n}", "date": "2025-03-02",
         "text": f"Notice {n} of the harbour master: pier {n * 7919} is closed until further notice."} for n in range(count)])


def add(quoth, record, lines):
    news = record.parent / "news.jsonl"
    news.write_text("".join(json.dumps(line) + "\n" for line in lines))
    quoth("add", "--record", record, "-q", news)


def killed_again_and_again(command, chance, kills=60):
    """Kills what `command` starts so many times, then lets it end; the words that it printed at last, and how often it was killed."""
    killed = 0
    while True:
        run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            out, _ = run.communicate(timeout=chance.uniform(0.3, 3) if killed < kills else 600)
            return out.split(), killed
        except subprocess.TimeoutExpired:
            run.send_signal(signal.SIGKILL)
            run.wait()
            killed += 1
