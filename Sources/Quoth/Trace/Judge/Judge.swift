/// Judges the words of a copy against the sources.
package struct Judge {
    let sources: [QuotedDocument]
    let finder: FitFinder

    /// A judge over `sources`.
    init(sources: [QuotedDocument], index: SeedIndex) {
        self.init(sources: sources, index: index, shelf: ScriptShelf(sources))
    }

    /// A judge over `sources`, whose scripts stand in `scripts` under `keys`, in their order.
    /// - Complexity: O(*n*) in the bytes of all texts.
    package init(sources: [QuotedDocument], scripts: ScriptCache, keys: [Int]) {
        precondition(sources.count == keys.count, "Each source has a key.")
        let shelf = ScriptShelf(sources, cache: (scripts, keys))
        self.init(sources: sources, index: SeedIndex(sources.map(\.document)), shelf: shelf)
    }

    private init(sources: [QuotedDocument], index: SeedIndex, shelf: ScriptShelf) {
        self.sources = sources
        finder = FitFinder(sources: sources, index: index, shelf: shelf)
    }

    /// Under another speaker a match needs so many content words and bits: a stock phrase is no source.
    private static let strictWords = 4, strictBits = 30.0

    /// Where nobody can say whether it is the same speaker, it needs less.
    private static let looseWords = 3, looseBits = 24.0

    /// The finding for quotation number `index` of `draft`.
    package func finding(_ index: Int, of draft: QuotedDocument) -> Finding {
        let quotation = draft.quotations[index]
        let copy = JudgedWords(draft, parts: quotation.parts)
        let nested = draft.quotations.filter { $0.parent == index && $0.isUtterance }.map(\.range)
        let fits = finder.fits(for: copy, excluded: nested)
        var finding = Finding.unfound(index, of: draft)
        if finding.isIndirect {
            ParaphraseJudge(copy: copy, sources: sources).judge(&finding, fits: fits)
        } else {
            judge(&finding, copy: copy, quotation: quotation, fits: fits)
        }
        finding.verdict = finding.verdicts.min() ?? .unfound
        return finding
    }

    private func judge(_ finding: inout Finding, copy: JudgedWords, quotation: Quotation, fits: [Fit]) {
        let close = fits.filter(isClose)
        let found = close.map { (judgeWords(finding, copy, $0, quotation), $0) }.filter { isEvidence($0.0, $0.1) }
        guard let best = found.min(by: { isBetter($0, than: $1) }) else {
            unfound(&finding, copy: copy, fits: fits)
            return
        }
        finding = best.0
        finding.confidence = min(1, 0.5 + best.1.share / 2)
        tellEarliest(&finding, found, fits, copy: copy, quotation: quotation)
    }

    // MARK: Closeness

    /// Whether a fit is close enough to be the same utterance.
    private func isClose(_ fit: Fit) -> Bool {
        let count = fit.comparison.copy.filter { !$0.isBracketed }.count
        guard count > 0, !fit.comparison.anchors.isEmpty else { return false }
        if count <= 3 { return fit.share > 0.99 }
        return fit.share >= 0.5 && fit.cost <= 0.65 * Float(count)
    }

    /// A match under another speaker must be more than a stock phrase.
    private func isEvidence(_ finding: Finding, _ fit: Fit) -> Bool {
        switch finding.agreement {
        case .conflict: return fit.contentWords >= Self.strictWords && fit.sharedBits >= Self.strictBits
        case .unknown where finding.speaker != nil:
            return fit.contentWords >= Self.looseWords && fit.sharedBits >= Self.looseBits
        default: return true
        }
    }

    /// The closer one; of two as close, the earlier one, then the one under the same speaker.
    private func isBetter(_ a: (Finding, Fit), than b: (Finding, Fit)) -> Bool {
        if abs(a.1.cost - b.1.cost) > 0.3 { return a.1.cost < b.1.cost }
        if let x = time(a.0), let y = time(b.0), x.isBefore(y) || y.isBefore(x) { return x.isBefore(y) }
        let (p, q) = (a.0.agreement == .conflict ? 1 : 0, b.0.agreement == .conflict ? 1 : 0)
        return p == q ? a.1.cost < b.1.cost : p < q
    }

    private func time(_ finding: Finding) -> TimeSpan? {
        finding.matches.first.map { TimeSpan(publicationOf: sources[$0.source.document].document) }
    }

    /// Names the earliest passage, also where more documents have the words than were looked at.
    private func tellEarliest(
        _ finding: inout Finding, _ found: [(Finding, Fit)], _ fits: [Fit], copy: JudgedWords,
        quotation: Quotation
    ) {
        guard let document = finding.matches.first?.source.document else { return }
        let earliest = EarliestFinder(sources: sources, finder: finder)
        var empty = Finding(quotation: finding.quotation, copy: finding.copy, verdict: .unfound)
        (empty.speaker, empty.day) = (finding.speaker, finding.day)
        let more = earliest.more(copy, than: document, seen: Set(fits.flatMap(\.documents)))
            .filter(isClose).map { (judgeWords(empty, copy, $0, quotation), $0) }.filter { isEvidence($0.0, $0.1) }
        earliest.tell(&finding, (found + more).map(\.0), best: document)
    }

    // MARK: Words and speaker

    private func judgeWords(
        _ empty: Finding, _ copy: JudgedWords, _ fit: Fit, _ quotation: Quotation
    ) -> Finding {
        var finding = empty
        WordingJudge(copy: copy, fit: fit, sources: sources).judge(&finding)
        for i in finding.matches.indices {
            finding.matches[i].edits = finding.edits.filter { finding.matches[i].copy.overlaps($0.copy) }
        }
        AttributionJudge(sources: sources).judge(&finding, quotation: quotation)
        return finding
    }

    /// Whether a passage that is not close enough says anything: a few function words don't.
    private func isWorthShowing(_ fit: Fit) -> Bool { fit.contentWords >= 1 && fit.sharedBits >= 12 }

    private func unfound(_ finding: inout Finding, copy: JudgedWords, fits: [Fit]) {
        if fits.contains(where: { CrossLanguage.agreesAcrossLanguages(copy, $0.comparison) }) || isInOtherLanguage(copy)
        {
            finding.flags.append(.otherLanguage)
        }
        guard let nearest = fits.max(by: { $0.sharedBits < $1.sharedBits }) else { return }
        finding.confidence = 1 - nearest.share
        if isWorthShowing(nearest) { show(nearest, in: &finding, copy: copy) }
    }

    /// So many sources are looked through for the numbers of a quotation in another language.
    private static let languageLimit = 200

    private func isInOtherLanguage(_ copy: JudgedWords) -> Bool {
        guard let language = CrossLanguage.languageOfNumbers(copy) else { return false }
        return sources.indices.prefix(Self.languageLimit).contains { i in
            guard let other = LanguageGuess.language(of: sources[i].document.text)?.tag, other != language else {
                return false
            }
            return CrossLanguage.hasNumbers(of: copy, finder.shelf.script(i))
        }
    }

    private func show(_ nearest: Fit, in finding: inout Finding, copy: JudgedWords) {
        guard let segment = nearest.comparison.segments.max(by: { $0.copy.count < $1.copy.count }) else { return }
        var scratch = finding
        WordingJudge(copy: copy, fit: nearest, sources: sources).judge(&scratch)
        finding.nearest = scratch.matches.first { $0.copy.start == copy.units[segment.copy.lowerBound].range.start }
        finding.nearest?.edits = scratch.edits
    }
}
