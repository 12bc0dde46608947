/// Finds the sources that may hold the words of a copy and lays the copy beside each.
struct FitFinder {
    let sources: [QuotedDocument]
    let index: SeedIndex
    let shelf: ScriptShelf

    /// At most so many passages are looked up, and so many documents aligned.
    private static let passageLimit = 48, documentLimit = 8
    /// A larger alignment than this, in cells, is cut down to the surroundings of the passages that were looked up.
    private static let cellLimit = 6_000_000

    /// The fits for `copy`, one a document and one over all of them where the words come from several.
    ///
    /// - Parameter excluded: Ranges whose words prove nothing, such as a nested quotation.
    func fits(for copy: JudgedWords, excluded: [TextRange] = []) -> [Fit] {
        let weight = weights(of: copy, excluded: excluded)
        let chains = index.nearest(to: FoldedText(copy.text, in: copy.parts), limit: Self.passageLimit)
        var documents: [Int] = []
        for chain in chains where !documents.contains(chain.document) && !isCopy(chain.document, copy) {
            documents.append(chain.document)
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

    private func isCopy(_ document: Int, _ copy: JudgedWords) -> Bool {
        let source = sources[document].document
        let draft = copy.document.document
        return source.id == draft.id && source.origin == draft.origin && source.text == draft.text
    }

    private func script(_ document: Int, chains: [Chain], copy: JudgedWords) -> Script {
        let script = shelf.script(document)
        guard script.units.count * copy.units.count > Self.cellLimit, let first = chains.first else { return script }
        let margin = max(64, Self.cellLimit / (2 * max(1, copy.units.count)))
        let middle = Script.firstUnit(in: script.units, from: first.source.start)
        return script.slice(max(0, middle - margin)..<min(script.units.count, middle + margin))
    }
}
