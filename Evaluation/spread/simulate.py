#!/usr/bin/env python3
"""Passages that spread along trees that are known: who copied whom, what was changed on the way, what was lost since.

usage: simulate.py FOLDER [--seed N] [--passages N]     writes a folder a passage: asked.jsonl, copies.jsonl

Every sentence is made here, of invented people and places. Each passage is said once and copied from text to text; on
the way words are changed, cut, moved and written in another form. A fifth of the copies is lost, and dates are as
coarse as dates are: a minute, a day, a month, none.
"""
import argparse
import dataclasses
import datetime
import json
import pathlib
import random

PLACES = "Vellport Ravensby Korsund Mirelle Tandt Osterhamn Brekke Lundvik Harrowgate Selmer Aldermoor Quillan".split()
NAMES = ["Ida Brandvik", "Olav Tessen", "Mara Quist", "Henrik Dufray", "Nora Ellwand", "Piet Harrow", "Dagny Solberg",
         "Jonas Wick", "Lena Corvane", "Tomas Irgens"]
OFFICES = "council county ministry board trust union committee agency".split()
THINGS = ("tunnel dam orphanage brewery chapel granary laundry mill nursery observatory pier sawmill tannery tower "
          "vineyard warehouse windmill zoo barracks cinema ferry harbour school library bridge clinic theatre railway market orchard lighthouse museum archive station "
          "reservoir quarry stadium bakery shelter observatory").split()
KINDS = ("narrow leaking haunted famous rented rusty painted borrowed forgotten frozen green hollow noisy private round "
         "old northern public small historic crowded temporary flooded unfinished wooden municipal remote").split()
PEOPLE = ("carpenters dancers gardeners judges lawyers miners painters pilots porters singers tailors weavers bakers clerks "
          "families workers residents pupils passengers nurses farmers visitors drivers tenants fishermen volunteers").split()
VERBS = ("count paint rent insure measure describe forgive admire lift polish postpone question remember replace search weigh "
         "decorate divide drain empty follow guard heat hide close open sell repair move finance replace inspect rebuild protect expand abandon").split()
TIMES = ["before the winter", "in the spring", "by the end of the year", "within two months", "after the election",
         "next summer", "before the holidays"]
SYNONYMS = [("begin", "start"), ("large", "big"), ("help", "support"), ("answer", "reply"), ("people", "persons"),
            ("costs", "expenses"), ("money", "funding"), ("talks", "negotiations"), ("safe", "secure"), ("paid", "spent"),
            ("arrives", "comes"), ("decides", "rules"), ("letter", "note"), ("neighbours", "locals"), ("old", "ancient"),
            ("small", "little"), ("crowded", "packed"), ("repair", "mend"), ("remote", "distant"), ("public", "civic"),
            ("workers", "employees"), ("residents", "inhabitants"), ("visitors", "guests"), ("summer", "season"),
            ("families", "households"), ("months", "weeks"), ("doubled", "tripled"), ("close", "shut"), ("told", "informed"),
            ("year", "decade"), ("believe", "think"), ("promised", "pledged"), ("asked", "urged")]
SPELLINGS = [("organise", "organize"), ("centre", "center"), ("neighbours", "neighbors"), ("harbour", "harbor"),
             ("theatre", "theater"), ("programme", "program"), ("realise", "realize")]
MODALS, QUANTIFIERS = ["will", "may", "must", "could"], ["all", "most", "some", "many", "few"]
NUMBERS = {"5": "five", "7": "seven", "9": "nine", "12": "twelve", "20": "twenty", "40": "forty"}


# What clauses are made of. Their slots and their many parts leave no two passages more than a few words in common.
SUBJECTS = ["the {office} of {place}", "the {kind} {thing}", "{name}", "my own {office}", "{quantifier} {people}", "nobody in {place}",
            "at least {n} {people}", "we", "this {office}", "somebody from {place}", "the last owner of the {thing}", "{n} {people}",
            "your {kind} {people}", "every map of {place}", "a court in {place}", "the friends of {name}", "I", "no {office}"]
PREDICATES = ["{modal} {verb}", "{modal} not {verb}", "promised to {verb}", "refused to {verb}", "forgot to {verb}", "{modal} never {verb}",
              "tried to {verb}", "asked {name} to {verb}", "cannot {verb}", "{modal} {verb} or {verb}", "did not {verb}",
              "learned how to {verb}", "hoped to {verb}", "is not the one to {verb}"]
OBJECTS = ["the {kind} {thing}", "{n} letters to {name}", "a {thing} without {people}", "the plan of {name}", "every {thing} in {place}",
           "a debt of {n} crowns", "that {thing} and its {kind} tools", "{quantifier} {people}", "{n} {kind} boats", "what {name} left behind",
           "a programme for {n} {people}", "the costs of the {thing}", "the centre of {place}", "our {people}", "the roof over {n} {people}",
           "the talks about the {thing}", "the key to a {kind} {thing}"]
ADVERBIALS = ["", "", "{time}", "with good wishes", "behind closed doors", "for {n} years", "without a permit", "like an old coat",
              "on behalf of {name}", "as {place} did", "in spite of the {people}", "at the {thing}", "{time}", "from {place} to {place}",
              "in {n} small steps", "under a {kind} roof", "together with {quantifier} {people}"]
JOINTS = [", and ", ", but ", ", because ", ", although ", ", so ", "; ", ", while ", ", since ", ", unless ", ", if "]
# What else stands in an article.
OTHERS = [
    "Rain is expected in {place} until Thursday.", "The {people} of {place} won their match by {n} points.",
    "A lost dog was found near the {thing}.", "Bus number {n} stops at the {kind} {thing} again.",
    "{name} celebrates a birthday today.", "Tickets for the concert in {place} are sold out.",
    "The choir is looking for {n} new voices.", "Read more about the {office} on our next page.",
]


def filled(r, template):
    return template.format(
        n=r.choice([5, 7, 9, 12, 20, 40, 61, 140, 300, 450, 1200]), thing=r.choice(THINGS), kind=r.choice(KINDS),
        place=r.choice(PLACES), office=r.choice(OFFICES), people=r.choice(PEOPLE), name=r.choice(NAMES),
        verb=r.choice(VERBS), time=r.choice(TIMES), modal=r.choice(MODALS), quantifier=r.choice(QUANTIFIERS))


def clause(r):
    return " ".join(filled(r, r.choice(part)) for part in (SUBJECTS, PREDICATES, OBJECTS, ADVERBIALS)).strip()


def sentence(r):
    """One sentence as words, marks at their ends."""
    words = clause(r) + (r.choice(JOINTS) + clause(r) if r.random() < .8 else "") + "."
    return (words[0].upper() + words[1:]).split(" ")


def bare(word):
    return word.strip(".,…“”").lower()


def put(words, i, new):
    """`words` with word `i` as `new`, its capital and marks kept."""
    old = words[i]
    marks = old[len(old.rstrip(".,")):]
    new = new[0].upper() + new[1:] if old[0].isupper() else new
    return words[:i] + [new + marks] + words[i + 1:]


def swap(choices):
    """An edit that puts one of `choices` (lists of words that stand for each other) in the place of another."""
    def edit(r, words):
        places = [(i, group) for i, w in enumerate(words) for group in choices if bare(w) in group]
        if not places:
            return None
        i, group = r.choice(places)
        return put(words, i, r.choice([w for w in group if w != bare(words[i])]))
    return edit


def number(r, words):
    places = [i for i, w in enumerate(words) if bare(w).isdigit()]
    if not places:
        return None
    i = r.choice(places)
    return put(words, i, str(int(bare(words[i])) * r.choice([2, 3, 10]) + r.choice([0, 1, 5])))


def name(r, words):
    places = [i for i, w in enumerate(words) if w.strip(".,") in PLACES]
    if not places:
        return None
    i = r.choice(places)
    return put(words, i, r.choice([p for p in PLACES if p != words[i].strip(".,")]))


def negation(r, words):
    places = [i for i, w in enumerate(words) if w == "not"]
    if places:
        i = r.choice(places)
        return words[:i] + words[i + 1:]
    places = [i for i, w in enumerate(words) if w in MODALS]
    if not places:
        return None
    i = r.choice(places) + 1
    return words[:i] + ["not"] + words[i:]


def insertion(r, words):
    i = r.randrange(2, len(words) - 2)
    return words[:i] + [r.choice("now really clearly perhaps simply still surely hardly soon indeed".split())] + words[i:]


def deletion(r, words):
    places = [i for i, w in enumerate(words) if w in KINDS or w in ("every", "only", "that", "in", "of")]
    places = [i for i in places if 1 < i < len(words) - 2]
    if not places:
        return None
    i = r.choice(places)
    return words[:i] + words[i + 1:]


def move(r, words):
    """The first words of a clause behind the last."""
    ends = [i for i, w in enumerate(words[:-4]) if w.endswith(",")]
    if not ends:
        return None
    i = r.choice(ends)
    j = min(len(words) - 1, i + r.randrange(2, 4))
    return words[:i + 1] + words[i + 2:j + 1] + [words[i + 1]] + words[j + 1:] if j > i + 1 else None


def cut(r, words):
    """A sentence or a clause less, at an end or inside, with an ellipsis or without."""
    ends = [i + 1 for i, w in enumerate(words[:-1]) if w[-1] in ".,"]
    ends = [i for i in ends if 6 <= i <= len(words) - 4]
    if not ends:
        return None
    i = r.choice(ends)
    if r.random() < .6 or len(words) - i < 6:
        return words[:i - 1] + [words[i - 1].rstrip(",.") + "."]
    if r.random() < .5:
        return [words[i][0].upper() + words[i][1:]] + words[i + 1:]
    j = min(len(words) - 3, i + r.randrange(3, 7))
    return words[:i] + (["…"] if r.random() < .6 else []) + words[j:]


def form(r, words):
    """The same words in another form: capital, comma, spelling, figures."""
    def capital():
        i = r.randrange(1, len(words))
        return words[:i] + [words[i][0].swapcase() + words[i][1:]] + words[i + 1:] if words[i][0].isalpha() else None

    def comma():
        places = [i for i, w in enumerate(words[:-1]) if w.endswith(",")]
        i = r.choice(places) if places and r.random() < .7 else r.randrange(1, len(words) - 2)
        return words[:i] + [words[i][:-1] if words[i].endswith(",") else words[i] + ","] + words[i + 1:]

    def figure():
        group = [(i, w) for i, w in enumerate(words) if bare(w) in NUMBERS]
        return put(words, *(lambda i, w: (i, NUMBERS[bare(w)]))(*r.choice(group))) if group else None

    def spelling():
        return swap([list(pair) for pair in SPELLINGS])(r, words)

    return r.choice([capital, comma, figure, spelling])()


WORDING = [number, name, negation, insertion, deletion, move, swap([MODALS]), swap([QUANTIFIERS]),
           swap([list(pair) for pair in SYNONYMS]), swap([list(pair) for pair in SYNONYMS]), swap([THINGS]), swap([PEOPLE])]


@dataclasses.dataclass
class Copy:
    id: str
    parent: int | None
    words: list
    time: datetime.datetime
    date: str
    wording: int          # copies with the same number have the same words
    is_lost: bool = False
    is_cut: bool = False  # it, or one before it


def dated(r, time):
    draw = r.random()
    if draw < .25:
        return time.strftime("%Y-%m-%dT%H:%MZ")
    return time.strftime("%Y-%m-%d") if draw < .75 else time.strftime("%Y-%m") if draw < .85 else ""


def changed(r, parent):
    """The words of a new copy, and whether they are other ones, and cut."""
    words, is_other, is_cut = parent.words, False, False
    if r.random() < .5:
        for _ in range(1 + (r.random() < .35) + (r.random() < .15)):
            new = (cut if r.random() < .15 else r.choice(WORDING))(r, words)
            if new and new != words:
                is_cut = is_cut or len(new) < len(words) - 1
                words, is_other = new, True
    if r.random() < .2:
        words = form(r, words) or words
    return words, is_other, is_cut


def passage(r, number):
    """The copies of one passage, the first one first."""
    words = [w for _ in range(r.choice([1, 1, 2, 2, 3])) for w in sentence(r)]
    time = datetime.datetime(2025, r.randrange(1, 12), r.randrange(1, 28), r.randrange(6, 20), r.randrange(60))
    copies = [Copy(f"p{number}c0", None, words, time, dated(r, time), 0)]
    wordings = {}
    for i in range(1, r.randrange(4, 25)):
        # The first text is copied more often than any other.
        parent = r.choice([0, 0] + list(range(i)))
        words, is_other, is_cut = changed(r, copies[parent])
        wording = copies[parent].wording
        if is_other:
            wording = wordings.setdefault(tuple(map(bare, words)), len(wordings) + 1)
        time = copies[parent].time + datetime.timedelta(hours=r.expovariate(1 / 30) + .2)
        copies.append(Copy(f"p{number}c{i}", parent, words, time, dated(r, time), wording,
                           is_cut=is_cut or copies[parent].is_cut))
    for copy in copies:
        copy.is_lost = r.random() < .2
    if all(copy.is_lost for copy in copies):
        copies[0].is_lost = False
    return copies


def text(r, copy):
    """An article around a copy: most in quotation marks."""
    words = " ".join(copy.words)
    other = [filled(r, o) for o in r.sample(OTHERS, r.randrange(1, 5))]
    speaker = r.choice(NAMES)
    if r.random() < .7:
        left, right = r.choice(["“”", "\"\"", "«»"])
        words = f"{left}{words}{right}"
        words = r.choice([f"{speaker} said: {words}", f"{words[:-2]},{right} said {speaker}." if words[-2] == "." else words, words])
    at = r.randrange(len(other) + 1)
    return "\n\n".join(other[:at] + [words] + other[at:])


def passages(seed, count):
    """The passages, each its copies."""
    r = random.Random(seed)
    return [passage(r, number) for number in range(count)]


def asked(r, copies):
    """The words that somebody asks for: of the first copy, or of any other that is whole."""
    whole = [c for c in copies if not c.is_cut and not c.is_lost] or copies[:1]
    return " ".join((copies[0] if r.random() < .5 else r.choice(whole)).words)


def write(folder, seed, count):
    """Writes for each passage what is asked for and the copies that are left, in no order. Returns the files, two a passage,
    and how many copies there are, and their bytes."""
    r = random.Random(seed + 1)
    files, documents, size = [], 0, 0
    for number, copies in enumerate(passages(seed, count)):
        rows = []
        for copy in copies:
            row = {"id": copy.id, "text": text(r, copy), "publisher": f"The {r.choice(PLACES)} {r.randrange(99)}"}
            if copy.date:
                row["date"] = copy.date
            if not copy.is_lost:
                rows.append(row)
        r.shuffle(rows)
        own = folder / f"p{number}"
        own.mkdir(parents=True, exist_ok=True)
        question = [{"id": f"p{number}", "text": asked(r, copies)}]
        for name, lines in (("asked.jsonl", question), ("copies.jsonl", rows)):
            (own / name).write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
        files.append((own / "asked.jsonl", own / "copies.jsonl"))
        documents += len(rows)
        size += (own / "copies.jsonl").stat().st_size
    return files, documents, size


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--passages", type=int, default=100)
    given = parser.parse_args()
    print(*write(given.folder, given.seed, given.passages)[1:])
