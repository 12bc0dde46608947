import Quoth
import QuothPublish

/// A small draft with findings made by hand, so that the faces are tested and not the engine. `spice` is added to
/// every string that comes from outside.
struct Example {
    let spice: String

    init(spice: String = "") {
        self.spice = spice
    }

    private static let statementText = """
        Ida Brekke, head of the Lantern Trust, said:

        “We do not expect that all 40 shelters will open. If the council pays its share, we will finish in May.

        “The roof of the old mill may be unsafe. Nobody has been inside since 2019.”
        """

    private static let letterText = "The trust wrote: “The mill is a danger to its neighbours,” and left it there."

    private static let draftText = """
        “We expect that all 14 shelters will open,” said Ida Brekke of the Lantern Trust.

        Brekke said “we will finish in May”. The Roof of the old mill … unsafe, she added.

        “The mill is a danger to its neighbours,” said Olav Rust. “Nobody asked us,” he said.
        """

    var statement: QuotedDocument {
        var document = Document(
            id: "statement\(spice)", origin: "sources/statement\(spice).html", text: Text(Self.statementText + spice))
        document.title = Evidence("Shelters: what we know 😀\(spice)", from: "h1\(spice)", confidence: 0.9)
        document.authors = [Evidence("Ida Brekke\(spice)", from: "byline", confidence: 0.8)]
        document.publisher = Evidence("Lantern Trust\(spice)", from: "meta", confidence: 0.8)
        document.published = Evidence(Day(year: 2025, month: 3, day: 2), from: "json-ld", confidence: 1)
        document.url = Evidence("https://lantern.example/shelters?a=1&b=2\(spice)", from: "canonical", confidence: 1)
        return QuotedDocument(document: document, quotations: [])
    }

    var letter: QuotedDocument {
        let document = Document(id: "letter", origin: "sources/letter.txt", text: Text(Self.letterText))
        return QuotedDocument(document: document, quotations: [])
    }

    var draft: QuotedDocument {
        let document = Document(
            id: "draft", origin: "draft\(spice).md", text: Text(Self.draftText + spice),
            title: Evidence("Shelters late again\(spice)", from: "heading", confidence: 1))
        let kinds: [(String, Quotation.Kind, Speaker)] = [
            ("We expect that all 14 shelters will open,", .direct, brekke),
            ("we will finish in May", .mixed, brekke),
            ("The Roof of the old mill … unsafe", .direct, brekke),
            ("The mill is a danger to its neighbours,", .direct, rust),
            ("Nobody asked us,", .direct, rust),
        ]
        let quotations = kinds.map { words, kind, speaker in
            let range = find(words, in: document.text)
            let attribution = Attribution(
                mention: nil, cue: nil, speaker: speaker, rule: "test\(spice)", confidence: 0.87654)
            return Quotation(kind: kind, parts: [range], range: range, attribution: attribution)
        }
        return QuotedDocument(document: document, quotations: quotations)
    }

    var brekke: Speaker {
        Speaker(
            name: "Ida Brekke\(spice)", role: "head\(spice)", organisation: "Lantern Trust\(spice)",
            aliases: ["Brekke\(spice)"])
    }

    private var rust: Speaker { Speaker(name: "Olav Rust\(spice)") }

    /// One finding of most verdicts.
    var check: CheckRun {
        let draft = draft
        let checked = CheckedDraft(quoted: draft, findings: [altered, cut, marked, moved, unfound].map { $0(draft) })
        let leftOut = [LeftOut(input: "sources/logo\(spice).png", message: "sources/logo\(spice).png is a picture.")]
        return CheckRun(drafts: [checked], sources: [statement, letter], leftOut: leftOut)
    }

    /// The same passages as taken over from two sources, one of them outside quotation marks.
    var trace: TraceRun {
        let draft = draft
        var pair = PairTrace(source: 0, findings: [altered(draft), cut(draft)], copyWords: 48, sourceWords: 43)
        pair.passages = pair.findings.flatMap(\.matches)
        pair.findings[1].quotation = nil
        (pair.takenOver, pair.unmarked, pair.used) = (12, 5, 13)
        var other = PairTrace(source: 1, findings: [moved(draft)], copyWords: 48, sourceWords: 15)
        other.passages = other.findings.flatMap(\.matches)
        (other.takenOver, other.used) = (8, 8)
        let copy = TracedCopy(quoted: draft, pairs: [pair, other])
        return TraceRun(copies: [copy], sources: [statement, letter], leftOut: check.leftOut)
    }

    private func altered(_ draft: QuotedDocument) -> Finding {
        let copy = draft.quotations[0].parts[0]
        let (ours, theirs) = (draft.document.text, statement.document.text)
        let place = find("We expect", in: ours)
        var finding = Finding(quotation: 0, copy: [copy], verdict: .wording)
        finding.edits = [
            Edit(
                kind: .negation, source: find("do not", in: theirs), copy: TextRange(place.start + 3, place.start + 3),
                from: "do not", to: ""),
            Edit(
                kind: .number, source: find("40", in: theirs), copy: find("14", in: ours), from: "40\(spice)",
                to: "14\(spice)"),
        ]
        finding.risks = [.negation, .number]
        finding.speaker = brekke
        finding.agreement = .same
        finding.matches = [match(copy, "We do not expect that all 40 shelters will open", edits: finding.edits)]
        return finding
    }

    private func cut(_ draft: QuotedDocument) -> Finding {
        let copy = draft.quotations[1].parts[0]
        var finding = Finding(quotation: 1, copy: [copy], verdict: .truncated)
        finding.flags = [.cutCondition, .fragment]
        finding.speaker = brekke
        finding.agreement = .unconfirmed
        finding.matches = [match(copy, "we will finish in May")]
        finding.cutBefore = find("If the council pays its share,", in: statement.document.text)
        return finding
    }

    private func marked(_ draft: QuotedDocument) -> Finding {
        let copy = draft.quotations[2].parts[0]
        let (ours, theirs) = (draft.document.text, statement.document.text)
        var finding = Finding(quotation: 2, copy: [copy], verdict: .form)
        let edit = Edit(
            kind: .case, source: find("roof", in: theirs), copy: find("Roof", in: ours), from: "roof", to: "Roof")
        finding.edits = [edit]
        finding.marked = [
            MarkedEdit(
                kind: .ellipsis, source: find("may be", in: theirs), copy: find("…", in: ours), from: "may be", to: "…")
        ]
        finding.matches = [match(copy, "The roof of the old mill may be unsafe", edits: [edit])]
        return finding
    }

    private func moved(_ draft: QuotedDocument) -> Finding {
        let copy = draft.quotations[3].parts[0]
        var finding = Finding(quotation: 3, copy: [copy], verdict: .attribution)
        finding.verdicts = [.attribution, .verbatim]
        finding.flags = [.role]
        finding.speaker = rust
        finding.agreement = .conflict
        let range = find("The mill is a danger to its neighbours", in: letter.document.text)
        let speaker = Speaker(name: "the trust\(spice)", kind: .organisation)
        finding.matches = [
            Match(copy: copy, source: Passage(document: 1, range: range), speaker: speaker, sharedWords: 8)
        ]
        finding.earliest = match(copy, "The roof of the old mill may be unsafe")
        finding.rivals = [Passage(document: 1, range: range)]
        return finding
    }

    private func unfound(_ draft: QuotedDocument) -> Finding {
        let copy = draft.quotations[4].parts[0]
        var finding = Finding(quotation: 4, copy: [copy], verdict: .unfound)
        finding.speaker = rust
        finding.nearest = match(copy, "Nobody has been inside since 2019.")
        finding.confidence = 0.71239
        return finding
    }

    private func match(_ copy: TextRange, _ words: String, edits: [Edit] = []) -> Match {
        Match(
            copy: copy, source: Passage(document: 0, range: find(words, in: statement.document.text)), speaker: brekke,
            day: Day(year: 2025, month: 3, day: 2), edits: edits, sharedWords: 5)
    }
}

/// The range of the first `words` in `text`; the start of the text where they don't stand, so that a test fails.
func find(_ words: String, in text: Text) -> TextRange {
    let needle = Array(words.utf8)
    for start in 0...max(0, text.count - needle.count)
    where text.utf8[start..<min(text.count, start + needle.count)].elementsEqual(needle) {
        return TextRange(start, start + needle.count)
    }
    return TextRange(0, 0)
}
