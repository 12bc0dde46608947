/// A document of the record in an address of the site, and perhaps one of its versions.
///
/// `https://` is left away, a path of a file begins with `~`, and `/` is written `!`, as programs in between change
/// encoded slashes: `courier.example!2025!ferry@5a5a5a5a5a5a`. What follows the `@` is the number of a version, or the
/// first digits of its digest.
struct DocumentReference: Hashable {
    /// What tells a version.
    enum Version: Hashable {
        case number(Int)
        case digest(String)
    }

    private static let scheme = "https://"
    /// The digits of a digest that an address has.
    static let shown = 16

    let key: String
    let version: Version?

    /// The document with `key`, or its version with `digest`.
    init(key: String, version digest: String? = nil) {
        self.key = key
        version = digest.map { .digest(String($0.prefix(Self.shown))) }
    }

    private init(key: String, at version: Version) { (self.key, self.version) = (key, version) }

    /// Reads a part of a path; `nil` for one that names nothing.
    init?(_ part: Substring) {
        guard let (name, version) = Self.split(part), !name.isEmpty else { return nil }
        self.version = version
        let isFile = name.hasPrefix("~")
        let parts = (isFile ? name.dropFirst() : name).split(separator: "!", omittingEmptySubsequences: false)
        let plain = parts.map { PercentCoding.decoded($0) }.joined(separator: "/")
        guard !plain.isEmpty else { return nil }
        key = isFile ? plain : Self.scheme + plain
    }

    /// Reads what stands behind `..` of a difference, where the document's name can be left away.
    init?(_ part: Substring, of other: DocumentReference) {
        guard part.hasPrefix("@") else {
            self.init(part)
            return
        }
        guard let version = Self.version(part.dropFirst()) else { return nil }
        self.init(key: other.key, at: version)
    }

    private static func split(_ part: Substring) -> (Substring, Version?)? {
        guard let at = part.lastIndex(of: "@") else { return (part, nil) }
        return version(part[part.index(after: at)...]).map { (part[..<at], $0) }
    }

    private static func version(_ text: Substring) -> Version? {
        if text.utf8.count < 6 { return Int(text).map(Version.number) }
        let isDigest =
            text.utf8.count <= 64 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x66 }
        return isDigest ? .digest(String(text)) : nil
    }

    /// The part of a path.
    var text: String {
        let isWeb = key.hasPrefix(Self.scheme)
        let parts = (isWeb ? key.dropFirst(Self.scheme.count)[...] : key[...])
            .split(separator: "/", omittingEmptySubsequences: false)
        let name = parts.map { PercentCoding.encoded(String($0), keeping: ":,=&+;$") }.joined(separator: "!")
        let version =
            switch version {
            case nil: ""
            case .number(let number): "@\(number)"
            case .digest(let digest): "@" + digest
            }
        // Two dots separate versions, and a dot at the end could start the name of a form.
        return (isWeb ? "" : "~") + SiteTwin.guarded(name.replacing("..", with: "%2E%2E")) + version
    }
}
