/// A sitemap: addresses of pages, or of further sitemaps (<https://www.sitemaps.org/protocol.html>).
public struct Sitemap: Hashable, Sendable {
    /// One address that a sitemap names.
    public struct Entry: Hashable, Sendable {
        /// The address as it is written, entities resolved.
        public var address: String
        /// When it was last changed, as it is written.
        public var modified: String?
        /// Whether it is a sitemap itself.
        public var isSitemap: Bool

        /// An entry.
        public init(address: String, modified: String? = nil, isSitemap: Bool = false) {
            self.address = address
            self.modified = modified
            self.isSitemap = isSitemap
        }
    }

    /// The entries that are read; the protocol allows 50,000 a file.
    public static let entryLimit = 50_000

    /// The entries in their order.
    public var entries: [Entry]
    /// Whether it had more entries than are read, or breaks off.
    public var isCut: Bool

    /// Reads `text`: XML, or one address a line.
    /// - Returns: `nil` if it is no sitemap.
    /// - Complexity: O(*n*) in the bytes.
    public init?(_ text: [UInt8]) {
        if let root = XMLRoot.name(in: text) {
            let local = root.split(separator: ":").last.map(String.init) ?? ""
            guard ["urlset", "sitemapindex"].contains(local) else { return nil }
            self.init(XMLTree(text))
        } else {
            self.init(lines: text)
        }
    }

    private init(_ tree: XMLTree) {
        (entries, isCut) = ([], tree.failureOffset != nil)
        guard let root = tree.root else { return }
        for place in tree.children(of: root) {
            let name = Self.local(tree.name(of: place))
            guard name == "url" || name == "sitemap" else { continue }
            guard entries.count < Self.entryLimit else {
                isCut = true
                return
            }
            func text(_ name: String) -> String? {
                tree.text(of: tree.children(of: place).first { Self.local(tree.name(of: $0)) == name })
            }
            guard let address = text("loc") else { continue }
            entries.append(Entry(address: address, modified: text("lastmod"), isSitemap: name == "sitemap"))
        }
    }

    /// A text sitemap: nothing but addresses, one a line.
    private init?(lines text: [UInt8]) {
        (entries, isCut) = ([], false)
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
        where line.contains(where: { !isSpace($0) }) {
            let address = HTMLText.collapsed(Array(line))
            let head = address.prefix(8).lowercased()
            guard head.hasPrefix("http://") || head == "https://", !address.contains(" ") else { return nil }
            guard entries.count < Self.entryLimit else {
                isCut = true
                return
            }
            entries.append(Entry(address: address))
        }
        if entries.isEmpty { return nil }
    }

    /// A name without the prefix of its namespace: the sitemap's own elements seldom have one.
    private static func local(_ name: String) -> String {
        name.split(separator: ":").last.map(String.init) ?? name
    }
}
