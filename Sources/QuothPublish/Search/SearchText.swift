internal import Quoth
public import QuothRecord

/// The terminal view of what a query has found.
public struct SearchText {
    private let page: SearchPage
    private let style: TextStyle

    /// The view of `page`.
    public init(_ page: SearchPage, style: TextStyle) {
        self.page = page
        self.style = style
    }

    /// The view, each line with its line break.
    public var string: String {
        var lines = [head]
        for hit in page.hits { lines += [""] + self.lines(of: hit) }
        if let facets = page.facets { lines += [""] + self.lines(of: facets) }
        lines += notes
        return lines.map { $0 + "\n" }.joined()
    }

    private var head: String {
        let what = page.isOfQuotations ? "quotation" : "document"
        if page.hits.isEmpty { return "No \(what) was found." }
        let total = page.isMore ? "more than \(page.total) \(what)s" : Wording.count(page.total, what)
        return Ink.bold.paint(total, style)
    }

    private var notes: [String] {
        var notes: [String] = []
        if let count = page.rankedAmong { notes.append("Ranked are the newest \(count) matches; others are left out.") }
        if page.isTruncated { notes.append("Time ran out: there may be more. --timeout gives it longer.") }
        if let next = page.next { notes.append("More: the same with --after \(next)") }
        return notes.isEmpty ? [] : [""] + notes.map { Ink.dim.paint($0, style) }
    }

    // MARK: Hits

    private func lines(of hit: SearchHit) -> [String] {
        let date = hit.published.flatMap { Day(iso: $0) }?.words ?? "no date"
        let facts = [hit.site.map(Visible.line) ?? "", date].filter { !$0.isEmpty }.joined(separator: ", ")
        let old = (hit.isOld ? " · an older version" : "") + (ChangeNames.words(hit.changes).map { " · " + $0 } ?? "")
        let title = hit.title.text.count > 0 ? hit.title : Snippet(hit.name)
        guard let quote = hit.quote else {
            return InkRun.lines(
                runs(title, ink: .bold) + [InkRun(text: " · " + facts + old, ink: .dim)], indent: 0, style)
                + [Ink.dim.paint(Visible.line(hit.url ?? hit.key), style)].map { "   " + $0 }
                + (hit.snippet.map { InkRun.lines(runs($0), indent: 3, style) } ?? [])
        }
        let speaker = quote.speaker.map(Visible.line) ?? "no speaker named"
        let titles = [quote.role, quote.organisation].compactMap { $0.map(Visible.line) }.joined(separator: ", ")
        var line = [InkRun(text: speaker, ink: .bold)]
        if !titles.isEmpty { line.append(InkRun(text: " (\(titles))")) }
        if let verdict = quote.verdict.flatMap({ Verdict(rawValue: $0) }) {
            line.append(InkRun(text: " · \(Wording.symbol(verdict)) \(Wording.name(verdict))", ink: .word))
        }
        let isOwn = quote.kind != Quotation.Kind.indirect.rawValue
        let words = (isOwn ? [InkRun(text: "“")] : []) + runs(quote.words) + (isOwn ? [InkRun(text: "”")] : [])
        return InkRun.lines(line, indent: 0, style) + InkRun.lines(words, indent: 3, style)
            + InkRun.lines(
                runs(title, plain: .dim) + [InkRun(text: " · " + facts + old, ink: .dim)], indent: 3, style)
    }

    /// The words with what was found in another ink; without colour it stands between asterisks.
    private func runs(_ snippet: Snippet, ink: Ink = .word, plain: Ink = .plain) -> [InkRun] {
        var runs: [InkRun] = []
        var at = 0
        func add(_ range: TextRange, _ ink: Ink) {
            let text = Visible.line(snippet.text[range])
            if !text.isEmpty { runs.append(InkRun(text: text, ink: ink)) }
        }
        if snippet.isCutBefore { runs.append(InkRun(text: "… ", ink: .dim)) }
        for mark in snippet.highlights {
            add(TextRange(at, mark.start), plain == .plain && ink == .bold ? .bold : plain)
            if !style.isColoured { runs.append(InkRun(text: "*")) }
            add(mark, .word)
            if !style.isColoured { runs.append(InkRun(text: "*")) }
            at = mark.end
        }
        add(TextRange(at, snippet.text.count), plain == .plain && ink == .bold ? .bold : plain)
        if snippet.isCutAfter { runs.append(InkRun(text: " …", ink: .dim)) }
        return runs
    }

    // MARK: Facets

    private func lines(of facets: SearchPage.Facets) -> [String] {
        let groups = [
            ("speaker", facets.speaker), ("site", facets.site), ("month", facets.month), ("verdict", facets.verdict),
        ]
        let all = page.isMore || facets.counted > page.total ? "the newest " : ""
        return ["Of \(all)\(facets.counted):"]
            + groups.filter { !$0.1.isEmpty }.flatMap { name, counts in
                InkRun.lines(
                    [
                        InkRun(text: name + ": ", ink: .bold),
                        InkRun(
                            text: counts.prefix(12).map { "\(Visible.line($0.value)) \($0.count)" }.joined(
                                separator: " · ")),
                    ], indent: 3, style)
            }
    }
}
