/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0.
///
/// A feed that is not well-formed is mended where that can be done; where it can't, the entry at the fault ends there, and
/// each of those behind it is read for itself.
struct XMLFeedReader {
    /// The entries that are read for themselves behind a fault.
    private static let segmentLimit = 10_000
    /// The bytes of the feed's own tags that are put before each of them.
    private static let frameLimit = 2048
    private static let entryNames = ["item", "entry", "atom:entry"]

    private let address: String?
    private var feed = Feed()

    /// The feed in `text`, UTF-8, that was fetched from `address`.
    /// - Complexity: O(*n*) in the bytes.
    static func feed(_ text: [UInt8], address: String?) -> Feed {
        var reader = XMLFeedReader(address: address)
        let mended = XMLMending(text)
        let failure = reader.take(XMLTree(mended.bytes), isFirst: true)
        if mended.count > 0 { reader.feed.notes.append("its XML is broken in \(mended.count) places, and was mended") }
        if let failure, !reader.feed.isCut { reader.goOn(mended.bytes, behind: failure) }
        return reader.feed
    }

    private init(address: String?) {
        self.address = address
    }

    /// Takes the entries of `tree`, and the feed's own facts from the first.
    /// - Returns: Where the tree could not be read any further, if so.
    @discardableResult
    private mutating func take(_ tree: XMLTree, isFirst: Bool) -> Int? {
        guard let root = tree.root else { return tree.failureOffset }
        let base = tree.attribute("xml:base", of: root).flatMap { WebAddress.resolved($0, base: address) } ?? address
        let channel = tree.child("channel", of: root)
        if isFirst { describe(tree, channel ?? root, base) }
        let places = [channel, root].compactMap { $0 }
        for place in places {
            for i in tree.children(of: place) where Self.entryNames.contains(tree.name(of: i)) {
                var entry = XMLEntryReader(tree: tree, entry: i, base: base ?? feed.link).entry
                entry.isCut = tree.failureOffset != nil && tree.nodes[i].end == tree.nodes.count
                guard feed.add(entry) else { break }
            }
        }
        return tree.failureOffset
    }

    private mutating func describe(_ tree: XMLTree, _ place: Int, _ base: String?) {
        feed.title = tree.child("title", "atom:title", of: place).flatMap { XMLEntryReader.words($0, in: tree) }
        feed.link = XMLEntryReader(tree: tree, entry: place, base: base).link
        feed.language =
            tree.text(of: tree.child("language", "dc:language", of: place)) ?? tree.attribute("xml:lang", of: place)
        feed.authors = XMLEntryReader(tree: tree, entry: place, base: base).authors
    }

    /// Reads each entry behind a fault for itself, in the feed's own tags.
    private mutating func goOn(_ text: [UInt8], behind failure: Int) {
        let starts = entryStarts(text, from: failure)
        guard !starts.isEmpty, let first = entryStarts(text, from: 0).first else {
            feed.notes.append("its XML breaks off or is broken at byte \(failure) of \(text.count)")
            return
        }
        feed.notes.append("its XML is broken at byte \(failure); what stands behind is read entry by entry")
        let frame = Self.frame(text, upTo: first)
        for (k, start) in starts.enumerated() where !feed.isCut {
            let end = k + 1 < starts.count ? starts[k + 1] : text.count
            take(XMLTree(frame + text[start..<end]), isFirst: false)
        }
    }

    /// The tags that are open before the first entry.
    private static func frame(_ text: [UInt8], upTo end: Int) -> [UInt8] {
        var frame: [UInt8] = []
        var i = 0
        while let open = text[i..<end].firstIndex(of: UInt8(ascii: "<")),
            let close = text[open..<end].firstIndex(of: UInt8(ascii: ">"))
        {
            let tag = text[open...close]
            let isOuter = ["<rss", "<feed", "<rdf", "<RDF", "<channel", "<atom:feed"].contains {
                tag.starts(with: $0.utf8)
            }
            if isOuter, frame.count + tag.count < frameLimit { frame += tag }
            i = close + 1
        }
        // RSS 1.0 closes its channel before the entries.
        return frame
    }

    private func entryStarts(_ text: [UInt8], from start: Int) -> [Int] {
        var found: [Int] = []
        var i = start
        while found.count < Self.segmentLimit, let open = text[i...].firstIndex(of: UInt8(ascii: "<")) {
            for name in Self.entryNames where text[(open + 1)...].starts(with: name.utf8) {
                let behind = open + 1 + name.utf8.count
                if behind < text.count, isSpace(text[behind]) || text[behind] == UInt8(ascii: ">") {
                    found.append(open)
                }
            }
            i = open + 1
        }
        return found
    }
}
