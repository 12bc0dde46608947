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
        spread(of: parts, in: draft, among: likelyCopies(of: parts, in: draft))
    }

    /// The sources that may have the words in `parts` of `draft`. Only these are looked at closely, so that only they
    /// need quotations.
    public func likelyCopies(of parts: [TextRange], in draft: QuotedDocument) -> [LikelyCopy] {
        SpreadSearch(sources: sources, index: index).likely(JudgedWords(draft, parts: parts))
    }

    /// How the words in `parts` of `draft` spread through the sources of `likely`; `nil` if none of them has them.
    public func spread(of parts: [TextRange], in draft: QuotedDocument, among likely: [LikelyCopy]) -> Spread? {
        let query = JudgedWords(draft, parts: parts)
        let found = SpreadSearch(sources: sources, index: index).find(query, among: likely)
        guard !found.isEmpty else { return nil }
        let judge = SpreadJudge(sources: sources, index: index, shelf: ScriptShelf(sources))
        let words = parts.map { draft.document.text[$0] }.joined(separator: " … ")
        return SpreadBuilder(found, judge).spread(of: words)
    }
}
