/// The JSON-LD of a page (schema.org), as a flat list of its objects.
struct StructuredData: Sendable {
    /// The objects that have a type, the outer before the inner.
    private(set) var objects: [JSONValue] = []
    /// The types of each object; see ``types(of:)``.
    private(set) var types: [Set<String>] = []
    /// How deep each object stands in its script.
    private var depths: [Int] = []
    /// Where the scripts stand that are no valid JSON.
    private(set) var damaged: [TextRange] = []
    /// The article that the page is; see ``choose(title:address:)``.
    private(set) var article: JSONValue?

    /// The JSON values that are still read of the page.
    private var valuesLeft = JSONParser.valueLimit

    /// Adds the objects of one script; one that is no JSON is kept as ``damaged``.
    /// - Complexity: O(*n*) in the bytes.
    mutating func add(_ bytes: [UInt8], _ range: TextRange) {
        let first = objects.count
        if let (value, _) = try? JSONParser.value(of: bytes, in: unwrapped(bytes, range), left: &valuesLeft) {
            collect(value, depth: 0)
        } else {
            damaged.append(range)
        }
        article = article ?? objects.indices[first...].first { isOf(Self.articleTypes, $0) }.map { objects[$0] }
    }

    /// Chooses the article that the page is among those that its JSON-LD describes: the one whose headline has the words
    /// of the page's title, or whose address is the page's; else the outermost, else the first.
    /// - Complexity: O(*n*) in the number of objects, of which 50 are compared.
    mutating func choose(title: String, address: String?) {
        let words = Set(WordHashes.of(title))
        var best: (index: Int, score: Double)?
        let articles = objects.indices.lazy.filter { [types] in !types[$0].isDisjoint(with: Self.articleTypes) }
        for i in articles.prefix(50) {
            let score = likeness(objects[i], words, address) - 0.2 * Double(min(depths[i], 5))
            if score > best?.score ?? -.infinity { best = (i, score) }
        }
        article = best.map { objects[$0.index] }
    }

    private func likeness(_ object: JSONValue, _ title: Set<UInt64>, _ address: String?) -> Double {
        var score = object["datePublished"] == nil ? 0 : 0.3
        let headline = Set(WordHashes.of(object["headline"]?.string ?? object["name"]?.string ?? ""))
        if !headline.isEmpty { score += 2 * Double(headline.intersection(title).count) / Double(headline.count) }
        if let address {
            let page = object["mainEntityOfPage"]
            let places = [object["url"]?.string, page?.string, page?["@id"]?.string, object["@id"]?.string]
            if places.contains(address) { score += 1 }
        }
        return score
    }

    /// The first object of one of `types`.
    func object(ofType types: Set<String>) -> JSONValue? {
        objects.indices.first { isOf(types, $0) }.map { objects[$0] }
    }

    /// The objects of any of `types`, of which no more than `limit`.
    func objects(ofTypes types: Set<String>, limit: Int) -> [JSONValue] {
        objects.indices.lazy.filter { isOf(types, $0) }.prefix(limit).map { objects[$0] }
    }

    /// Whether object `i` is of one of `types`.
    func isOf(_ types: Set<String>, _ i: Int) -> Bool { !self.types[i].isDisjoint(with: types) }

    /// The object that another one refers to by its `@id`.
    func resolved(_ value: JSONValue) -> JSONValue {
        guard case .object(let members) = value, members.count == 1, let id = value["@id"]?.string else { return value }
        return objects.first { $0["@id"]?.string == id } ?? value
    }

    /// The types of an object, such as `NewsArticle`, without the vocabulary's address.
    static func types(of value: JSONValue) -> Set<String> {
        Set((value["@type"]?.elements ?? []).compactMap { $0.string?.split(separator: "/").last.map(String.init) })
    }

    static let articleTypes: Set<String> = [
        "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
        "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "TechArticle", "ScholarlyArticle", "Report",
        "SocialMediaPosting", "DiscussionForumPosting", "AdvertiserContentArticle", "SatiricalArticle",
        "MedicalScholarlyArticle", "Recipe", "Review", "HowTo", "PressRelease",
    ]

    private mutating func collect(_ value: JSONValue, depth: Int) {
        guard depth < 12, objects.count < 2000 else { return }
        switch value {
        case .array(let values): for value in values { collect(value, depth: depth + 1) }
        case .object(let members):
            if value["@type"] != nil {
                objects.append(value)
                types.append(Self.types(of: value))
                depths.append(depth)
            }
            for member in members { collect(member.value, depth: depth + 1) }
        default: break
        }
    }

    /// Without the comment or CDATA marks that old pages put around a script, and the semicolon behind it.
    private func unwrapped(_ bytes: [UInt8], _ range: TextRange) -> TextRange {
        var range = trimmed(range, in: bytes)
        guard let first = bytes[range.start..<range.end].firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else {
            return range
        }
        if bytes[range.start] == UInt8(ascii: "<") || bytes[range.start] == UInt8(ascii: "/") {
            let isCDATA = bytes[range.start..<range.end].starts(with: "<![CDATA[".utf8)
            range.start = isCDATA ? range.start + 9 : first
        }
        while range.count > 1, bytes[range.end - 1] != 0x7D, bytes[range.end - 1] != 0x5D { range.end -= 1 }
        return range
    }
}
