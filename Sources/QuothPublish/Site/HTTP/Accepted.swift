/// What a client wishes, in the form that the `Accept` fields share: values with weights (RFC 9110, section 12.4.2).
struct Accepted {
    /// A value, in small letters, with its weight in thousandths; 0 is a refusal.
    struct Wish: Hashable {
        let value: String
        let weight: Int
    }

    /// The wishes, in the order they were sent.
    let wishes: [Wish]

    /// More than this is not read of a field.
    private static let longest = 2_000, most = 40

    /// Reads a field; a value with a weight that is none is passed over.
    /// - Complexity: O(*n*) in the bytes, which are bounded.
    init(_ field: String) {
        wishes = field.prefix(Self.longest).split(separator: ",").prefix(Self.most).compactMap(Self.wish)
    }

    private static func wish(_ part: Substring) -> Wish? {
        let parts = part.split(separator: ";", omittingEmptySubsequences: false)
        let value = trimmed(parts[0]).lowercased()
        guard !value.isEmpty else { return nil }
        for parameter in parts.dropFirst() {
            let sides = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(trimmed)
            guard sides[0].lowercased() == "q" else { continue }
            guard sides.count == 2, let weight = weight(sides[1]) else { return nil }
            return Wish(value: value, weight: weight)
        }
        return Wish(value: value, weight: 1000)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }

    /// `0.7` in thousandths: a 0 or a 1 with up to three digits behind the point.
    private static func weight(_ text: Substring) -> Int? {
        let digits = Array(text.utf8)
        guard let first = digits.first, first == 0x30 || first == 0x31, digits.count <= 5 else { return nil }
        var value = Int(first - 0x30) * 1000
        if digits.count > 1 {
            guard digits[1] == 0x2E else { return nil }
            var scale = 100
            for digit in digits.dropFirst(2) {
                guard (0x30...0x39).contains(digit) else { return nil }
                value += Int(digit - 0x30) * scale
                scale /= 10
            }
        }
        return value <= 1000 ? value : nil
    }

    /// The weight of a value that is named as such; `nil` where none is.
    private func weight(of value: String) -> Int? { wishes.first { $0.value == value }?.weight }

    // MARK: Media types

    /// The feed that is wished more than a page (RFC 9110, section 12.5.1); of two that are wished alike JSON Feed, `nil` for a
    /// page.
    func feed() -> SiteTwin? {
        let page = weight(ofType: "text/html")
        let feeds: [(twin: SiteTwin, weight: Int)] = [
            (.feed, weight(ofType: "application/feed+json")), (.atom, weight(ofType: "application/atom+xml")),
        ]
        guard let best = feeds.max(by: { $0.weight < $1.weight }), best.weight > page else { return nil }
        return feeds[0].weight == best.weight ? .feed : best.twin
    }

    /// The weight of a media type: what names it says more than what names its kind, and that more than `*/*`.
    private func weight(ofType type: String) -> Int {
        let kind = type.prefix { $0 != "/" } + "/*"
        return weight(of: type) ?? weight(of: String(kind)) ?? weight(of: "*/*") ?? 0
    }

    // MARK: Languages

    /// The language that is wished most, by lookup (RFC 4647, section 3.4): `fr-CA` is answered with French. Of two that are
    /// wished alike it is the one that was named first; `*` is English, unless that is refused.
    func language() -> SiteLanguage? {
        var best: (language: SiteLanguage, weight: Int)?
        for wish in wishes where wish.weight > (best?.weight ?? 0) {
            guard let language = wish.value == "*" ? any : Self.lookup(wish.value), !isRefused(language) else {
                continue
            }
            best = (language, wish.weight)
        }
        return best?.language
    }

    /// The language of a range: the range itself, or what is left of it when its ends are cut off one by one.
    private static func lookup(_ range: String) -> SiteLanguage? {
        var tags = range.split(separator: "-")
        while !tags.isEmpty {
            if let language = SiteLanguage(rawValue: tags.joined(separator: "-")) { return language }
            tags.removeLast()
        }
        return nil
    }

    private func isRefused(_ language: SiteLanguage) -> Bool { weight(of: language.rawValue) == 0 }

    /// What `*` stands for: the first that is not named itself.
    private var any: SiteLanguage? { SiteLanguage.allCases.first { weight(of: $0.rawValue) == nil } }
}
