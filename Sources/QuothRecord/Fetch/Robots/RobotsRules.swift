internal import Quoth

/// What a `robots.txt` says to one crawler (RFC 9309).
struct RobotsRules: Hashable, Sendable {
    /// Whether a path may be fetched that a pattern fits.
    struct Rule: Hashable, Sendable {
        var isAllowed: Bool
        /// `*` stands for anything, a `$` at the end for the end; all other bytes are escaped as in a request.
        var pattern: [UInt8]
    }

    /// The bytes that are read (section 2.5).
    static let byteLimit = 512 << 10
    /// The rules that are kept; real files have some dozens, a few some thousands.
    static let ruleLimit = 20_000

    /// The rules of all groups that name the crawler, or else of those for any.
    private(set) var rules: [Rule] = []

    /// Reads what `text` says to the crawler called `product`.
    /// - Complexity: O(*n*) in the bytes, of which those behind ``byteLimit`` are not read.
    init(_ text: [UInt8], product: String) {
        var own = Group(names: [product.lowercased()])
        var any = Group(names: ["*"])
        let isMarked = text.starts(with: [0xEF, 0xBB, 0xBF])
        let readable = text.prefix(Self.byteLimit).dropFirst(isMarked ? 3 : 0)
        for line in readable.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            guard let (key, value) = Self.field(line) else { continue }
            own.take(key, value)
            any.take(key, value)
        }
        rules = own.wasNamed ? own.rules : any.rules
    }

    /// Whether `target`, a path with its query, may be fetched: the longest pattern that fits decides, and of two as long
    /// the one that allows (section 2.2.2).
    /// - Complexity: O(*r* × *n*) in the number of rules and the bytes of the target, and O(*m*) in those of all patterns.
    func allows(_ target: String) -> Bool {
        let path = RobotsPattern.path(target)
        var (best, isAllowed) = (-1, true)
        for rule in rules where rule.pattern.count > best || rule.pattern.count == best && rule.isAllowed {
            if RobotsPattern.fits(rule.pattern, path) { (best, isAllowed) = (rule.pattern.count, rule.isAllowed) }
        }
        return isAllowed
    }

    /// A line `key: value` without its comment; the key in lower case.
    private static func field(_ line: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>)? {
        let text = line.prefix { $0 != UInt8(ascii: "#") }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = String(decoding: trimmed(text[..<colon]), as: UTF8.self).lowercased()
        return (key, trimmed(text[(colon + 1)...]))
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        var rest = bytes.drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest
    }

    /// The groups that name one crawler, taken together.
    private struct Group {
        let names: Set<String>
        private(set) var wasNamed = false
        private(set) var rules: [Rule] = []
        private var isNamed = false
        private var hasRules = false

        init(names: Set<String>) {
            self.names = names
        }

        mutating func take(_ key: String, _ value: ArraySlice<UInt8>) {
            switch key {
            case "user-agent":
                // A name behind a rule begins another group.
                if hasRules { (isNamed, hasRules) = (false, false) }
                if names.contains(Self.product(value)) { (isNamed, wasNamed) = (true, true) }
            case "allow", "disallow":
                hasRules = true
                guard isNamed, !value.isEmpty, rules.count < RobotsRules.ruleLimit else { return }
                rules.append(Rule(isAllowed: key == "allow", pattern: RobotsPattern.pattern(Array(value))))
            default: break  // Sitemap, Crawl-delay and the like belong to no group
            }
        }

        /// A product's name in lower case, without a version behind it.
        private static func product(_ value: ArraySlice<UInt8>) -> String {
            if value.first == UInt8(ascii: "*") { return "*" }
            let name = value.prefix {
                (0x61...0x7A).contains($0 | 0x20) && $0 >= 0x41 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            }
            return String(decoding: name, as: UTF8.self).lowercased()
        }
    }
}
