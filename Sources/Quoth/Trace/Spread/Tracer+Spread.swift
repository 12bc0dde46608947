extension Tracer {
    /// How quotation number `quotation` of `draft` spread through the sources; `nil` if none of them has it.
    public func spread(of quotation: Int, in draft: QuotedDocument) -> Spread? {
        spread(of: draft.quotations[quotation].parts, in: draft)
    }

    /// How the words in `parts` of `draft` spread through the sources; `nil` if none of them has them.
    ///
    /// The draft itself is no copy, unless it is one of the sources too.
    ///
    /// - Complexity: O(*c* × *m*² + *f*³) for *c* documents that have words in common with the *m* words asked for, in
    ///   *f* forms.
    public func spread(of parts: [TextRange], in draft: QuotedDocument) -> Spread? {
        let query = JudgedWords(draft, parts: parts)
        let found = SpreadSearch(sources: sources, index: index).find(query)
        guard !found.isEmpty else { return nil }
        let judge = SpreadJudge(sources: sources, index: index, shelf: ScriptShelf(sources))
        let words = parts.map { draft.document.text[$0] }.joined(separator: " … ")
        return SpreadBuilder(found, judge).spread(of: words)
    }

    /// The sources, by their index, that may have the words in `parts` of `draft`: only these are looked at closely by
    /// ``spread(of:in:)-(_,QuotedDocument)``, so that only they need quotations.
    public func likelyCopies(of parts: [TextRange], in draft: QuotedDocument) -> [Int] {
        SpreadSearch(sources: sources, index: index).places(of: JudgedWords(draft, parts: parts)).map(\.document)
    }
}
