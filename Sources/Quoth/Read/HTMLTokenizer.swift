/// Splits a page into tags, characters, comments and doctypes (HTML standard, 13.2.5).
///
/// The states of the standard are here where control stands in the code. Nothing is copied or decoded: tokens are ranges of
/// the page, and whoever takes them has to set ``content`` behind a start tag, and ``isForeign``, as 13.2.6 says.
struct HTMLTokenizer {
    /// What an element may hold.
    enum Content {
        /// Markup.
        case data
        /// Characters and references up to the end tag.
        case characters
        /// Characters up to the end tag.
        case literal
        /// The same, with the rules for comments in scripts.
        case script
        /// Characters up to the page's end.
        case plaintext
    }

    /// What comes next.
    var content = Content.data
    /// The element whose end tag ends ``content``; `nil` if none does.
    var contentTag: HTMLTag?
    /// Whether the innermost open element belongs to SVG or MathML, where CDATA sections are known.
    var isForeign = false

    /// The byte that is looked at next.
    var i = 0

    /// The next token of a page, always the same one, or `nil` at the page's end.
    /// - Complexity: O(*n*) in the token's bytes: none is looked at more than a few times.
    mutating func next(_ bytes: Span<UInt8>) -> HTMLToken? {
        if content != .data, let (range, isLiteral) = contentRange(bytes) {
            return isLiteral ? .literal(range) : .characters(range)
        }
        var start = i
        while i < bytes.count {
            i = bytes.firstIndex(of: UInt8(ascii: "<"), in: i..<bytes.count)
            guard opensMarkup(bytes) else {
                i = min(i + 1, bytes.count)
                continue
            }
            if i > start { return .characters(start..<i) }
            if let token = markup(bytes) { return token }
            start = i
        }
        return start < i ? .characters(start..<i) : nil
    }

    /// Whether the `<` here is more than a sign (13.2.5.6).
    private func opensMarkup(_ bytes: Span<UInt8>) -> Bool {
        guard i + 1 < bytes.count else { return false }
        let byte = bytes[i + 1]
        return byte.isHTMLLetter || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: "/") && i + 2 < bytes.count
    }

    /// The token at `<`; `nil` for `</>`, for an empty CDATA section, and for a tag that the page's end cuts off.
    private mutating func markup(_ bytes: Span<UInt8>) -> HTMLToken? {
        switch bytes[i + 1] {
        case UInt8(ascii: "!"): return declaration(bytes)
        case UInt8(ascii: "?"): return bogusComment(bytes, from: i + 1)
        case UInt8(ascii: "/"):
            if bytes[i + 2].isHTMLLetter { return tag(bytes, nameStart: i + 2).map { .end($0) } }
            if bytes[i + 2] != UInt8(ascii: ">") { return bogusComment(bytes, from: i + 2) }
            i += 3
            return nil
        default: return tag(bytes, nameStart: i + 1).map { .start($0) }
        }
    }

    // MARK: Comments, doctypes, CDATA sections (13.2.5.41 to 72)

    private mutating func declaration(_ bytes: Span<UInt8>) -> HTMLToken? {
        if bytes.matches("<!--", at: i) { return comment(bytes) }
        if bytes.matches("<!doctype", at: i) { return doctype(bytes) }
        // Only this one is told from lower case.
        if isForeign, bytes.matches("<![cdata[", at: i), bytes[i + 3] == UInt8(ascii: "C") { return section(bytes) }
        return bogusComment(bytes, from: i + 2)
    }

    private mutating func bogusComment(_ bytes: Span<UInt8>, from start: Int) -> HTMLToken {
        let end = bytes.firstIndex(of: UInt8(ascii: ">"), in: start..<bytes.count)
        i = min(end + 1, bytes.count)
        return .comment(start..<end)
    }

    private mutating func doctype(_ bytes: Span<UInt8>) -> HTMLToken {
        let start = i + 9
        let end = bytes.firstIndex(of: UInt8(ascii: ">"), in: start..<bytes.count)
        i = min(end + 1, bytes.count)
        return .doctype(start..<end)
    }

    private mutating func section(_ bytes: Span<UInt8>) -> HTMLToken? {
        let start = i + 9
        var end = start
        repeat {
            end = bytes.firstIndex(of: UInt8(ascii: "]"), in: end..<bytes.count)
            if bytes.matches("]]>", at: end) { break }
            end += 1
        } while end < bytes.count
        end = min(end, bytes.count)
        i = min(end + 3, bytes.count)
        return start < end ? .literal(start..<end) : nil
    }

    /// A comment ends at `-->` or `--!>`; right at its start `>` and `->` do, too.
    private mutating func comment(_ bytes: Span<UInt8>) -> HTMLToken {
        let start = i + 4
        for short in [">", "->"] as [StaticString] where bytes.matches(short, at: start) {
            i = start + short.utf8CodeUnitCount
            return .comment(start..<start)
        }
        var end = start
        while end < bytes.count {
            end = bytes.firstIndex(of: UInt8(ascii: "-"), in: end..<bytes.count)
            if bytes.matches("-->", at: end) || bytes.matches("--!>", at: end) {
                i = end + (bytes[end + 2] == UInt8(ascii: ">") ? 3 : 4)
                return .comment(start..<end)
            }
            end += 1
        }
        // The page ends inside: what could have been the beginning of the comment's end is no part of it.
        i = bytes.count
        end = i
        if end >= start + 3, bytes.matches("--!", at: end - 3) { return .comment(start..<end - 3) }
        if end >= start + 2, bytes.matches("--", at: end - 2) { return .comment(start..<end - 2) }
        return .comment(start..<(end > start && bytes[end - 1] == UInt8(ascii: "-") ? end - 1 : end))
    }
}
