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
            if run.listsBoilerplate { lines += copy.boilerplate.flatMap { boilerplate($0, locator) } }
            return lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    /// A passage that is no reuse, with the reason.
    private func boilerplate(_ match: Match, _ copy: Locator) -> [String] {
        guard let discount = match.discount else { return [] }
        let source = run.sources[match.source.document].document
        let name = Visible.line(source.origin.split(separator: "/").last.map(String.init) ?? source.id)
        let head = " – L\(copy.lines(match.copy).lowerBound) and \(name): \(Wording.reason(discount))"
        let words = InkRun(text: "“\(Visible.line(copy.document.text[match.copy]))”", ink: .dim)
        return [head] + InkRun.lines([words], indent: 4, style)
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
