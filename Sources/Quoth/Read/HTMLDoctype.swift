/// What a doctype says (HTML standard, 13.2.5.53 to 68).
struct HTMLDoctype: Equatable {
    /// The name, in lower case; `nil` if there is none.
    private(set) var name: [UInt8]?
    /// The public identifier.
    private(set) var publicID: [UInt8]?
    /// The system identifier.
    private(set) var systemID: [UInt8]?
    /// Whether it is so broken that the page is shown as in the nineties.
    private(set) var forcesQuirks = false

    /// Whether a paragraph may hold a table, as in the nineties; the rarer of the old identifiers are not looked for.
    var isQuirky: Bool {
        if forcesQuirks || name != Array("html".utf8) { return true }
        guard let publicID else { return false }
        let lower = publicID.map(\.lowercased)
        return Self.quirky.contains { lower.starts(with: $0.utf8) }
            || systemID == nil && Self.quirkyAlone.contains { lower.starts(with: $0.utf8) }
    }

    private static let quirky = [
        "-//ietf//dtd html", "-//w3c//dtd html 3", "-//w3c//dtd html 4.0 ", "-//w3o//dtd", "-//netscape",
        "-//microsoft",
        "html",
    ]
    private static let quirkyAlone = [
        "-//w3c//dtd html 4.01 transitional//", "-//w3c//dtd html 4.01 frameset//",
    ]

    private let page: [UInt8]
    private var i: Int
    private let end: Int

    /// Reads the doctype whose name stands in `range`, behind `<!doctype`.
    /// - Complexity: O(*n*) in the bytes of the range.
    init(_ page: [UInt8], _ range: Range<Int>) {
        self.page = page
        (i, end) = (range.lowerBound, range.upperBound)
        readName()
        guard name != nil, i < end else {
            // Only a `>` ends it well.
            forcesQuirks = forcesQuirks || name == nil || end == page.count
            return
        }
        forcesQuirks = !readIdentifiers() || forcesQuirks
    }

    static func == (a: HTMLDoctype, b: HTMLDoctype) -> Bool {
        (a.name, a.publicID) == (b.name, b.publicID) && (a.systemID, a.forcesQuirks) == (b.systemID, b.forcesQuirks)
    }

    private mutating func skipSpace() {
        while i < end, page[i].isHTMLSpace { i += 1 }
    }

    private mutating func readName() {
        skipSpace()
        let start = i
        while i < end, !page[i].isHTMLSpace { i += 1 }
        if start < i { name = characters(start..<i).map(\.lowercased) }
        skipSpace()
    }

    /// - Returns: Whether they are as they should be.
    private mutating func readIdentifiers() -> Bool {
        let isPublic = page.span.matches("public", at: i)
        guard isPublic || page.span.matches("system", at: i), i + 6 <= end else { return false }
        i += 6
        skipSpace()
        guard let first = identifier() else { return false }
        if isPublic { publicID = first.text } else { systemID = first.text }
        guard first.isClosed else { return false }
        skipSpace()
        guard isPublic, i < end else { return i < end || end < page.count }
        guard let second = identifier() else { return false }
        systemID = second.text
        guard second.isClosed else { return false }
        skipSpace()
        // What follows is passed over; only the page's end is a fault, and only right here.
        return i < end || end < page.count
    }

    /// The identifier in quotation marks here, if there is one.
    private mutating func identifier() -> (text: [UInt8], isClosed: Bool)? {
        guard i < end, page[i] == UInt8(ascii: "\"") || page[i] == UInt8(ascii: "'") else { return nil }
        let start = i + 1
        let close = page.span.firstIndex(of: page[i], in: start..<end)
        i = min(close + 1, end)
        return (characters(start..<close), close < end)
    }

    private func characters(_ range: Range<Int>) -> [UInt8] {
        var out: [UInt8] = []
        HTMLText.append(page, range, to: &out, as: .literal)
        return out
    }
}
