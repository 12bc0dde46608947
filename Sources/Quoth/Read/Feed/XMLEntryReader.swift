/// Reads an entry of an XML feed, of whatever kind the feed is: the names of RSS, Atom and Dublin Core are told apart by
/// their namespaces.
struct XMLEntryReader {
    private let tree: XMLTree
    private let place: Int
    private let base: String?
    private let children: [Int]

    /// A reader of the entry at node `entry`, or of what a feed says of itself there.
    /// - Parameter base: The address that relative links start from.
    init(tree: XMLTree, entry: Int, base: String?) {
        self.tree = tree
        place = entry
        self.base = tree.attribute("xml:base", of: entry).flatMap { WebAddress.resolved($0, base: base) } ?? base
        children = tree.children(of: entry)
    }

    /// The entry.
    /// - Complexity: O(*n*) in its bytes.
    var entry: FeedEntry {
        var result = FeedEntry()
        result.title = first("title", "atom:title", "dc:title").flatMap { Self.words($0, in: tree) }
        result.link = link
        result.authors = authors
        result.published = text(
            "pubDate", "atom:published", "published", "dc:date", "atom:issued", "issued", "dcterms:issued",
            "dcterms:created", "pubdate", "date")
        result.modified = text("atom:updated", "updated", "atom:modified", "modified", "dcterms:modified")
        result.language = tree.attribute("xml:lang", of: place) ?? text("dc:language", "language")
        if let i = first("content:encoded", "atom:content", "content", "xhtml:body", "body"), let body = body(i) {
            result.body = body
        } else if let i = first("description", "atom:summary", "summary", "dc:description") {
            result.body = body(i)
            result.isSummary = tree.name(of: i).hasSuffix("summary")
            result.isDescription = !result.isSummary
        }
        return result
    }

    /// The address of the page: a link to an alternate, the link of RSS, an id that is an address.
    var link: String? {
        let links = children.filter { tree.name(of: $0) == "atom:link" || tree.name(of: $0) == "link" }
        let addressed = links.filter { tree.attribute("href", of: $0) != nil }
        let alternates = addressed.filter { ["alternate", nil].contains(tree.attribute("rel", of: $0)) }
        let page = alternates.first {
            ["text/html", "application/xhtml+xml", nil].contains(tree.attribute("type", of: $0))
        }
        let written = links.first { tree.attribute("href", of: $0) == nil }.flatMap { tree.text(of: $0) }
        if let found = (page ?? alternates.first).flatMap({ tree.attribute("href", of: $0) }) ?? written,
            let address = WebAddress.resolved(found, base: base)
        {
            return address
        }
        guard let id = first("guid", "atom:id"), tree.attribute("isPermaLink", of: id) != "false" else { return nil }
        return tree.text(of: id).flatMap { WebAddress.resolved($0, base: nil) }
    }

    /// The people who are named as authors.
    var authors: [String] {
        var names: [String] = []
        for i in children {
            let name: String?
            switch tree.name(of: i) {
            case "dc:creator": name = tree.text(of: i)
            case "author", "atom:author":
                name =
                    tree.child("atom:name", "name", of: i).map { tree.text(of: $0) }
                    ?? tree.text(of: i).flatMap(Self.person)
            default: continue
            }
            if let name = name.map(HTMLText.decoded), !name.isEmpty, !names.contains(name), names.count < 32 {
                names.append(name)
            }
        }
        return names
    }

    private func first(_ names: String...) -> Int? { firstOf(names) }

    private func firstOf(_ names: [String]) -> Int? {
        for name in names {
            if let found = children.first(where: { tree.name(of: $0) == name }) { return found }
        }
        return nil
    }

    private func text(_ names: String...) -> String? { firstOf(names).flatMap { tree.text(of: $0) } }

    /// `mail@example.org (Name)`, as RSS writes an author: the name. A mere address is none.
    private static func person(_ text: String) -> String? {
        if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
            return String(text[text.index(after: open)..<close])
        }
        return text.contains("@") ? nil : text
    }

    /// What stands in element `i`, without markup.
    static func words(_ i: Int, in tree: XMLTree) -> String? {
        let isPlain = tree.attribute("type", of: i) == "text"
        let hasElements = tree.children(of: i).isEmpty == false
        let bytes = hasElements ? XMLMarkup.inside(i, of: tree) : tree.content(of: i, limit: XMLTree.factLimit)
        let text = isPlain ? HTMLText.collapsed(bytes) : HTMLFragment.words(bytes)
        return text.isEmpty ? nil : text
    }

    /// The text of an entry. In RSS it is HTML; Atom says what it is, and may keep it elsewhere or in a form of its own.
    private func body(_ i: Int) -> FeedEntry.Body? {
        let type = tree.attribute("type", of: i)?.lowercased()
        if tree.attribute("src", of: i) != nil { return nil }
        let isAtom = tree.name(of: i).hasPrefix("atom:")
        let body: FeedEntry.Body
        if !tree.children(of: i).isEmpty {
            body = .html(XMLMarkup.inside(i, of: tree))
        } else if isAtom, type == nil || type == "text" || type == "text/plain" {
            body = .plain(String(decoding: tree.content(of: i), as: UTF8.self))
        } else if isAtom, let type, !["html", "xhtml", "text/html", "application/xhtml+xml"].contains(type) {
            return nil
        } else {
            body = .html(tree.content(of: i))
        }
        switch body {
        case .html(let bytes): return bytes.contains { !isSpace($0) } ? body : nil
        case .plain(let text): return text.utf8.contains { !isSpace($0) } ? body : nil
        }
    }
}
