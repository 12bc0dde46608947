/// The JSON-LD of a page (schema.org), as a flat list of its objects.
struct StructuredData: Sendable {
    /// The objects that have a type, the outer before the inner.
    private(set) var objects: [JSONValue] = []

    /// Adds the objects of one script; one that is no JSON is passed over.
    /// - Complexity: O(*n*) in the bytes.
    mutating func add(_ bytes: [UInt8], _ range: TextRange) {
        guard let value = try? JSONParser.value(of: bytes, in: unwrapped(bytes, range)) else { return }
        collect(value, depth: 0)
    }

    /// The article that the page is; of several the first.
    var article: JSONValue? {
        objects.first { !Self.types(of: $0).isDisjoint(with: Self.articleTypes) }
    }

    /// The first object of one of `types`.
    func object(ofType types: Set<String>) -> JSONValue? {
        objects.first { !Self.types(of: $0).isDisjoint(with: types) }
    }

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
            if value["@type"] != nil { objects.append(value) }
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
