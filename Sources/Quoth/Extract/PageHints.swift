/// What a page's head and its JSON-LD say of the text: title, description, the article's body.
struct PageHints: Sendable {
    private let title: Set<UInt64>
    private let description: Set<UInt64>
    private let body: Set<UInt64>
    /// The words of the body that the page declares.
    let bodyWords: Int
    /// Whether the page declares itself an article, in JSON-LD or `og:type`.
    let isArticle: Bool
    /// Whether the page declares itself a list of things, such as the products of a shop.
    var isList = false
    /// Whether the page declares itself the page of a site, and no article.
    var isSite = false

    /// The hints of a page whose head says `title`, `description` and `body`.
    /// - Complexity: O(*n*) in the bytes of the texts.
    init(title: String, description: String, body: String, isArticle: Bool) {
        self.title = Set(WordHashes.of(title))
        self.description = Set(Self.triples(WordHashes.of(description)))
        let words = WordHashes.of(body)
        self.body = Set(Self.triples(words))
        bodyWords = words.count
        self.isArticle = isArticle
    }

    /// Whether the page declares the whole text of its article.
    var hasBody: Bool { body.count > 50 }

    /// The share of the title's words that are among `words`; 0 for a block much longer than the title.
    func titleShare(_ words: [UInt64]) -> Float {
        guard !title.isEmpty, words.count <= 3 * title.count + 5 else { return 0 }
        return Float(Set(words).intersection(title).count) / Float(title.count)
    }

    /// The share of the words' triples that stand in the description.
    func descriptionShare(_ words: [UInt64]) -> Float { share(Self.triples(words), description) }

    /// The share of the words' triples that stand in the declared body.
    func bodyShare(_ words: [UInt64]) -> Float { hasBody ? share(Self.triples(words), body) : 0 }

    private func share(_ triples: [UInt64], _ set: Set<UInt64>) -> Float {
        guard !triples.isEmpty, !set.isEmpty else { return 0 }
        return Float(triples.count { set.contains($0) }) / Float(triples.count)
    }

    private static func triples(_ words: [UInt64]) -> [UInt64] {
        guard words.count >= 3 else { return [] }
        return (2..<words.count).map { i in
            ((words[i - 2] &* 31 ^ words[i - 1]) &* 0x100_0000_01b3 ^ words[i]) &* 0x9E37_79B9_7F4A_7C15
        }
    }
}
