internal import Quoth

/// The terminal view of `trace`.
public struct TraceText {
    private let run: TraceRun
    private let style: TextStyle

    /// The view of `run`.
    public init(_ run: TraceRun, style: TextStyle) {
        self.run = run
        self.style = style
    }

    /// The view, each line with its line break.
    public var string: String {
        let atlas = Atlas(run.sources, for: run.copies.flatMap(\.pairs).flatMap(\.findings))
        // Of a collection, the documents that took nothing over would only hide the others.
        let shown =
            run.copies.count == 1
            ? run.copies
            : run.copies.filter { !$0.pairs.isEmpty || (run.listsBoilerplate && !$0.boilerplate.isEmpty) }
        if shown.isEmpty { return "Nothing was taken over in \(Wording.count(run.copies.count, "document")).\n" }
        return shown.map { copy in
            let locator = Locator(copy.quoted.document)
            let passages = copy.pairs.reduce(0) { $0 + $1.findings.count }
            var summary = passages == 0 ? "nothing taken over" : Wording.count(passages, "passage") + " taken over"
            if !copy.boilerplate.isEmpty { summary += ", \(copy.boilerplate.count) left out as boilerplate" }
            var lines = [Heading.line(copy.quoted.document, summary, style)]
            for pair in copy.pairs { lines += self.lines(of: pair, locator, atlas) }
            if run.listsBoilerplate { lines += boilerplate(copy.boilerplate, locator) }
            return lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    /// The passages of a document that are no reuse, with the reason; what several sources have is shown once.
    private func boilerplate(_ matches: [Match], _ copy: Locator) -> [String] {
        var sources: [TextRange: [Match]] = [:]
        for match in matches { sources[match.copy, default: []].append(match) }
        return sources.sorted { $0.key < $1.key }.flatMap { range, matches -> [String] in
            let most = matches.max { ($0.discount?.documents ?? 0) < ($1.discount?.documents ?? 0) }
            guard let first = matches.first, let discount = most?.discount else { return [] }
            let names = matches.count > 1 ? Wording.count(matches.count, "source") : name(of: first)
            let head = " – L\(copy.lines(range).lowerBound) and \(names): \(Wording.reason(discount))"
            let words = InkRun(text: "“\(Visible.line(copy.document.text[range]))”", ink: .dim)
            return [head] + InkRun.lines([words], indent: 4, style)
        }
    }

    private func name(of match: Match) -> String {
        let source = run.sources[match.source.document].document
        return Visible.line(source.origin.split(separator: "/").last.map(String.init) ?? source.id)
    }

    private func lines(of pair: PairTrace, _ copy: Locator, _ atlas: Atlas) -> [String] {
        let source = run.sources[pair.source].document
        let name = Visible.line(source.origin.isEmpty ? source.id : source.origin)
        let shares =
            "\(Share.words(pair.takenOver, in: pair.copyWords)) of it, "
            + "\(Share.words(pair.used, in: pair.sourceWords)) of the source"
        let unmarked =
            pair.unmarked > 0
            ? "; \(Share.words(pair.unmarked, in: pair.copyWords)) outside quotation marks"
            : "; all inside quotation marks"
        let head = "← \(name)   \(Wording.count(pair.findings.count, "passage")), \(shares)\(unmarked)"
        return [head]
            + pair.findings.flatMap { FindingText(finding: $0, copy: copy, atlas: atlas, style: style).lines }
    }
}
