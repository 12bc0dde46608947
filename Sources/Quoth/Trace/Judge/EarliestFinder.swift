/// Finds the earliest passage of a record that has the words of a quotation, among however many.
///
/// Dates are spans of time, so the answer is in two parts: the passage that is surely older than the closest one, and
/// those that can be as old as it, which the dates leave open.
struct EarliestFinder {
    let sources: [QuotedDocument]
    let finder: FitFinder

    /// At most so many documents are looked up beside those that were judged, and so many of them aligned.
    private static let placeLimit = 512, documentLimit = 8
    /// So much of what the words tell must stand together in one of these.
    private static let share = 0.7

    /// When document number `document` was published.
    func time(_ document: Int) -> TimeSpan { TimeSpan(publicationOf: sources[document].document) }

    /// How `copy` fits other documents that have almost all of its words and can be earlier than number `best`, those that
    /// surely are before the others.
    ///
    /// - Parameter seen: The documents that were looked at already.
    func more(_ copy: JudgedWords, than best: Int, seen: Set<Int>) -> [Fit] {
        // All documents that are near were looked at, unless there are more of them than a judge looks at.
        guard seen.count >= FitFinder.documentLimit else { return [] }
        let words = FoldedText(copy.text, in: copy.parts)
        let all = finder.index.bits(of: words)
        let chains = finder.index.nearest(to: words, limit: Self.placeLimit, leastBits: Self.share * all)
        let latest = time(best)
        var times: [Int: TimeSpan] = [:]
        for chain in chains where chain.bits >= Self.share / 2 * all && !seen.contains(chain.document) {
            let time = times[chain.document] ?? time(chain.document)
            if time.canPrecede(latest), !finder.isCopy(chain.document, copy) { times[chain.document] = time }
        }
        func rank(_ document: Int) -> (Int, Int, Int) {
            (times[document]?.end ?? .max, times[document]?.start ?? .min, document)
        }
        let weight = finder.weights(of: copy, excluded: [])
        return times.keys.sorted { rank($0) < rank($1) }.prefix(Self.documentLimit).map { document in
            let script = finder.script(document, chains: chains.filter { $0.document == document }, copy: copy)
            return Fit(copy: copy, scripts: [script], weight: weight)
        }
    }

    /// Tells in `finding`, whose closest passage stands in document number `best`, which of the passages `found` are
    /// earlier, or can be.
    func tell(_ finding: inout Finding, _ found: [Finding], best: Int) {
        var first: (time: TimeSpan, finding: Finding?) = (time(best), nil)
        for other in found {
            guard let match = other.matches.first, match.source.document != best else { continue }
            let time = time(match.source.document)
            if time.isBefore(self.time(best)), time.end ?? .max < first.time.end ?? .max { first = (time, other) }
        }
        finding.earliest = first.finding?.matches.first
        finding.earliest?.edits = first.finding?.edits ?? []
        let named = finding.earliest?.source.document ?? best
        var seen: Set<Int> = [best, named]
        for other in found {
            guard let passage = other.matches.first?.source, seen.insert(passage.document).inserted else { continue }
            if !first.time.isBefore(time(passage.document)) { finding.rivals.append(passage) }
        }
    }
}
