/// The lines of all pages, as `pdftotext -bbox-layout` prints them: XHTML with a box for each page, line and word.
struct PDFPages: Sendable {
    /// How a page is measured.
    struct Page: Sendable {
        var width: Double
        var height: Double
        /// Its lines, a range of ``PDFPages/lines``.
        var lines: Range<Int>
    }

    /// The nodes and attributes that are read, some seven for each word: those of about 3,000 pages.
    private static let nodeLimit = 1 << 23

    /// Whether there were more, and the last pages are missing.
    private(set) var isCut = false
    private(set) var lines: [PDFLine] = []
    private(set) var pages: [Page] = []
    /// What the file says of itself: `title`, `Author`, `CreationDate` …
    private(set) var facts: [String: String] = [:]

    /// Reads what the tool printed.
    /// - Complexity: O(*n*) in the bytes.
    init(_ xhtml: [UInt8]) {
        let tree = XMLTree(XMLMending(xhtml).bytes, nodeLimit: Self.nodeLimit)
        isCut = tree.isTooLarge
        for i in tree.nodes.indices {
            switch tree.name(of: i) {
            case "xhtml:title": facts["title"] = tree.text(of: i)
            case "xhtml:meta":
                if let name = tree.attribute("name", of: i), let content = tree.attribute("content", of: i) {
                    facts[name] = HTMLText.collapsed(Array(content.utf8))
                }
            case "xhtml:page":
                let size = ["width", "height"].map { Self.number($0, of: i, in: tree) ?? 0 }
                pages.append(Page(width: size[0], height: size[1], lines: lines.count..<lines.count))
            case "xhtml:line": take(i, tree)
            default: break
            }
        }
    }

    private mutating func take(_ i: Int, _ tree: XMLTree) {
        let box = ["xMin", "xMax", "yMin", "yMax"].compactMap { Self.number($0, of: i, in: tree) }
        guard box.count == 4, !pages.isEmpty else { return }
        var text: [UInt8] = []
        for word in tree.children("xhtml:word", of: i) {
            if !text.isEmpty { text.append(0x20) }
            text += tree.content(of: word)
        }
        guard text.contains(where: { !isSpace($0) }) else { return }
        lines.append(PDFLine(page: pages.count - 1, xMin: box[0], xMax: box[1], yMin: box[2], yMax: box[3], text: text))
        pages[pages.count - 1].lines = pages[pages.count - 1].lines.lowerBound..<lines.count
    }

    /// A number of points, if it is one that a page can have.
    private static func number(_ name: String, of i: Int, in tree: XMLTree) -> Double? {
        guard let value = tree.attribute(name, of: i).flatMap(Double.init), abs(value) < 1e6 else { return nil }
        return value
    }

    /// The height of a line of the running text: the median over all letters.
    var bodyHeight: Double {
        let sorted = lines.sorted { $0.height < $1.height }
        let half = lines.reduce(0) { $0 + $1.text.count } / 2
        var seen = 0
        for line in sorted {
            seen += line.text.count
            if seen >= half { return line.height }
        }
        return 0
    }
}
