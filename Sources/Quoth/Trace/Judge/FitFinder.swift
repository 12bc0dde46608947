/// Finds the sources that may hold the words of a copy and lays the copy beside each.
struct FitFinder {
    let sources: [QuotedDocument]
    let index: SeedIndex
    let shelf: ScriptShelf

    /// At most so many passages are looked up, and so many documents aligned.
    static let passageLimit = 48, documentLimit = 8
    /// A document whose nearest passage has less than this share of the best one's evidence is not looked at.
    private static let leastShare = 0.15
    /// A source of more units than this is not aligned as a whole.
    private static let shortSource = 1_500
    /// Of a long source, the stretch from the first to the last of so many nearest passages is aligned, with a margin of
    /// so many units and twice the copy.
    private static let nearest = 3, margin = 150
    /// No alignment has more cells than this.
    private static let cellLimit = 6_000_000

    /// The fits for `copy`, one a document and one over all of them where the words come from several.
    ///
    /// - Parameter excluded: Ranges whose words prove nothing, such as a nested quotation.
    func fits(for copy: JudgedWords, excluded: [TextRange] = []) -> [Fit] {
        let weight = weights(of: copy, excluded: excluded)
        // One more: the draft itself may be among them.
        let chains = index.nearest(
            to: FoldedText(copy.text, in: copy.parts), limit: Self.passageLimit, leastShare: Self.leastShare,
            documentLimit: Self.documentLimit + 1)
        var documents: [Int] = []
        let leastBits = Self.leastShare * (chains.first?.bits ?? 0)
        for chain in chains where !documents.contains(chain.document) && !isCopy(chain.document, copy) {
            if chain.bits >= leastBits { documents.append(chain.document) }
        }
        let scripts = documents.prefix(Self.documentLimit).map { document in
            script(document, chains: chains.filter { $0.document == document }, copy: copy)
        }
        var result = scripts.map { Fit(copy: copy, scripts: [$0], weight: weight) }
        if scripts.count > 1, !result.contains(where: { $0.share > 0.97 }) {
            let joint = Fit(copy: copy, scripts: Array(scripts.prefix(4)), weight: weight)
            if joint.documents.count > 1 { result.append(joint) }
        }
        return result
    }

    /// The bits of each unit of the copy.
    func weights(of copy: JudgedWords, excluded: [TextRange]) -> [Double] {
        copy.units.map { unit in
            if unit.isBracketed || excluded.contains(where: { $0.contains(unit.range) }) { return 0 }
            return max(1, index.bits(ofWord: copy.text[unit.range]))
        }
    }

    /// Whether document number `document` is the one that is judged.
    func isCopy(_ document: Int, _ copy: JudgedWords) -> Bool {
        let source = sources[document].document
        let draft = copy.document.document
        return source.id == draft.id && source.origin == draft.origin && source.text == draft.text
    }

    /// The whole script of a short source; of a long one the stretch around its nearest passages.
    func script(_ document: Int, chains: [Chain], copy: JudgedWords) -> Script {
        let script = shelf.script(document)
        guard script.units.count > Self.shortSource else { return script }
        let nearest = chains.prefix(Self.nearest).map(\.source)
        guard let start = nearest.map(\.start).min(), let end = nearest.map(\.end).max() else { return script }
        let margin = 2 * copy.units.count + Self.margin
        let first = max(0, Script.firstUnit(in: script.units, from: start) - margin)
        let last = min(script.units.count, Script.firstUnit(in: script.units, from: end) + margin)
        let widest = max(4 * margin, Self.cellLimit / max(1, copy.units.count))
        return script.slice(first..<min(last, first + widest))
    }
}
