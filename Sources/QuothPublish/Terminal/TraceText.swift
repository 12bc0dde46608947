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
        let shown = run.copies.count == 1 ? run.copies : run.copies.filter { !$0.pairs.isEmpty }
        if shown.isEmpty { return "Nothing was taken over in \(Wording.count(run.copies.count, "document")).\n" }
        return shown.map { copy in
            let locator = Locator(copy.quoted.document)
            let passages = copy.pairs.reduce(0) { $0 + $1.findings.count }
            let summary = passages == 0 ? "nothing taken over" : Wording.count(passages, "passage") + " taken over"
            var lines = [Heading.line(copy.quoted.document, summary, style)]
            for pair in copy.pairs { lines += self.lines(of: pair, locator, atlas) }
            return lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    private func lines(of pair: PairTrace, _ copy: Locator, _ atlas: Atlas) -> [String] {
        let source = run.sources[pair.source].document
        let name = Visible.line(source.origin.isEmpty ? source.id : source.origin)
        let shares =
            "\(Share.percent(pair.takenOver, in: pair.copyWords)) of it, "
            + "\(Share.percent(pair.used, in: pair.sourceWords)) of the source"
        let unmarked =
            pair.unmarked > 0
            ? "; \(Wording.count(pair.unmarked, "word")) (\(Share.percent(pair.unmarked, in: pair.copyWords))) "
                + "outside quotation marks" : "; all inside quotation marks"
        let head = "← \(name)   \(Wording.count(pair.findings.count, "passage")), \(shares)\(unmarked)"
        return [head]
            + pair.findings.flatMap { FindingText(finding: $0, copy: copy, atlas: atlas, style: style).lines }
    }
}
