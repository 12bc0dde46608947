/// What a page's head and its JSON-LD say of the text: title, description, the article's body.
struct PageHints: Sendable {
    private let title: HashSet
    private let description: HashSet
    private let body: HashSet
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
        self.title = HashSet(WordHashes.of(title))
        self.description = HashSet(Self.triples(WordHashes.of(description)))
        let words = WordHashes.of(body)
        self.body = HashSet(Self.triples(words))
        bodyWords = words.count
        self.isArticle = isArticle
    }

    /// Whether the page declares the whole text of its article.
    var hasBody: Bool { body.count > 50 }

    /// The share of the title's words that are among `words`; 0 for a block much longer than the title.
    func titleShare(_ words: [UInt64]) -> Float {
        guard title.count > 0, words.count <= 3 * title.count + 5 else { return 0 }
        var found: [UInt64] = []
        for word in words where title.contains(word) && !found.contains(word) { found.append(word) }
        return Float(found.count) / Float(title.count)
    }

    /// The share of the words' triples that stand in the description.
    func descriptionShare(_ words: [UInt64]) -> Float { share(words, description) }

    /// The share of the words' triples that stand in the declared body.
    func bodyShare(_ words: [UInt64]) -> Float { hasBody ? share(words, body) : 0 }

    /// The share of the words' triples that are in `set`.
    private func share(_ words: [UInt64], _ set: HashSet) -> Float {
        guard words.count >= 3, set.count > 0 else { return 0 }
        var found = 0
        for i in 2..<words.count where set.contains(Self.triple(words, i)) { found += 1 }
        return Float(found) / Float(words.count - 2)
    }

    private static func triples(_ words: [UInt64]) -> [UInt64] {
        words.count >= 3 ? (2..<words.count).map { triple(words, $0) } : []
    }

    /// The hash of the three words that end at `i`.
    private static func triple(_ words: [UInt64], _ i: Int) -> UInt64 {
        ((words[i - 2] &* 31 ^ words[i - 1]) &* 0x100_0000_01b3 ^ words[i]) &* 0x9E37_79B9_7F4A_7C15
    }
}
