/// The elements of a page that are marked as dates or authors, found in one pass over its start tags.
struct PageMarks: Sendable {
    /// The marked elements, in the page's order; at most ``limit``.
    private(set) var all: [PageMark] = []

    private static let limit = 600

    /// Looks at every start tag of a page.
    /// - Complexity: O(*n*) in the bytes of the start tags.
    init(_ tree: HTMLTree) {
        for (i, node) in tree.nodes.enumerated() where node.attributes > 0 && node.tag != .meta && node.tag != .link {
            guard let mark = Self.mark(i, node, tree), all.count < Self.limit else { continue }
            all.append(mark)
        }
    }

    private static func mark(_ i: Int, _ node: HTMLNode, _ tree: HTMLTree) -> PageMark? {
        var kind: PageMark.Kind = node.tag == .time ? .time : []
        var value: Range<Int>?
        var rank = 0
        func offer(_ range: Range<Int>, _ itsRank: Int) {
            if itsRank > rank, !range.isEmpty { (value, rank) = (range, itsRank) }
        }
        var cursor = HTMLAttributes(start: Int(node.attributes), end: Int(node.end))
        while let attribute = cursor.next(tree.bytes.span) {
            switch attribute.name.count {
            case 3 where tree.isName(attribute.name, "rel"):
                if tree.words(attribute.value).contains("author") { kind.formUnion([.author, .property]) }
            case 5 where tree.isName(attribute.name, "class"):
                if node.tag != .body, node.tag != .html {
                    kind.formUnion(DateClassWords.kind(tree.bytes, attribute.value))
                }
            case 5 where tree.isName(attribute.name, "title"): offer(attribute.value, 1)
            case 7 where tree.isName(attribute.name, "pubdate"): kind.formUnion([.published, .property])
            case 7 where tree.isName(attribute.name, "content"): offer(attribute.value, 3)
            case 8 where tree.isName(attribute.name, "itemprop"): kind.formUnion(property(tree.words(attribute.value)))
            case 8 where tree.isName(attribute.name, "datetime"):
                kind.insert(.time)
                offer(attribute.value, 4)
            case 9...24 where Self.isTimeName(tree.bytes, attribute.name): offer(attribute.value, 2)
            default: break
            }
        }
        guard !kind.isEmpty, node.tag != .time || kind != [.date] else { return nil }
        return PageMark(node: i, kind: kind, value: value)
    }

    /// Whether an attribute's name is that of a time for a script: `data-date`, `data-timestamp`, `published-date` …
    private static func isTimeName(_ bytes: [UInt8], _ name: Range<Int>) -> Bool {
        // Few attributes end with one of these letters.
        guard "edp".utf8.contains(bytes[name.upperBound - 1]) else { return false }
        return timeEndings.contains { bytes[name].suffix($0.count).elementsEqual($0) }
    }

    private static let timeEndings = ["-date", "-time", "-timestamp", "-published", "data-datetime"].map {
        Array($0.utf8)
    }

    private static func property(_ words: [String]) -> PageMark.Kind {
        var kind: PageMark.Kind = []
        for word in words {
            switch word {
            case "datepublished": kind.formUnion([.published, .property])
            case "datecreated": kind.formUnion([.published, .property, .created])
            case "datemodified": kind.formUnion([.modified, .property])
            case "author", "creator": kind.formUnion([.author, .property])
            default: break
            }
        }
        return kind
    }
}

extension HTMLTree {
    /// Whether the bytes in `range` are `name`, in any case.
    func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { wanted in
            for i in 0..<wanted.count where bytes[range.lowerBound + i] | 0x20 != wanted[i] { return false }
            return true
        }
    }

    /// The words in lower case of an attribute that is a list of them.
    func words(_ range: Range<Int>) -> [String] {
        bytes[range].prefix(200).split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self).lowercased() }
    }
}
