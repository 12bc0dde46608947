/// Splits a page into tags and characters (HTML standard, 13.2.5), comments and doctypes left out.
struct HTMLTokenizer {
    /// A piece of a page.
    enum Token {
        /// Characters, entities not yet decoded.
        case characters(Range<Int>)
        /// A start tag from `<` to `>`; `attributes` is the byte after its name.
        case start(HTMLTag, name: Range<Int>, whole: Range<Int>, attributes: Int, isSelfClosing: Bool)
        /// An end tag.
        case end(HTMLTag, name: Range<Int>)
    }

    private let bytes: [UInt8]
    private var i = 0
    /// The element whose content is characters up to its end tag.
    private var raw: (tag: HTMLTag, name: Range<Int>)?
    /// Whether an `svg` or `math` element is open.
    private var isForeign = false

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next token, or `nil` at the end. Every byte is looked at a bounded number of times.
    mutating func next() -> Token? {
        if let raw { return rawCharacters(raw.tag, raw.name) ?? next() }
        let start = i
        while i < bytes.count {
            guard bytes[i] == UInt8(ascii: "<"), opensMarkup(i + 1) else {
                i += 1
                continue
            }
            if i > start { return .characters(start..<i) }
            if let token = markup() { return token }
            return afterComment()
        }
        return start < i ? .characters(start..<i) : nil
    }

    /// What follows a comment; a loop, so that a page of comments doesn't nest calls.
    private mutating func afterComment() -> Token? {
        while i < bytes.count, bytes[i] == UInt8(ascii: "<"), opensMarkup(i + 1) {
            if let token = markup() { return token }
        }
        return i < bytes.count ? next() : nil
    }

    private func opensMarkup(_ k: Int) -> Bool {
        guard k < bytes.count else { return false }
        switch bytes[k] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "!"),
            UInt8(ascii: "?"):
            return true
        case UInt8(ascii: "/"): return k + 1 < bytes.count
        default: return false
        }
    }

    /// The tag at `<`; `nil` for a comment, a doctype, or a tag that the page's end cuts off.
    private mutating func markup() -> Token? {
        let start = i
        switch bytes[start + 1] {
        case UInt8(ascii: "!"): return skipDeclaration()
        case UInt8(ascii: "?"): return skipTo(UInt8(ascii: ">"))
        case UInt8(ascii: "/"):
            guard isLetter(bytes[start + 2]) else { return skipTo(UInt8(ascii: ">")) }
            let name = tagName(start + 2)
            guard skipAttributes(name.upperBound) else { return nil }
            let tag = HTMLTag(bytes, name)
            if tag == .svg || tag == .math { isForeign = false }
            return .end(tag, name: name)
        default:
            let name = tagName(start + 1)
            guard skipAttributes(name.upperBound) else { return nil }
            let tag = HTMLTag(bytes, name)
            let isSelfClosing = bytes[i - 2] == UInt8(ascii: "/")
            enter(tag, name, isSelfClosing: isSelfClosing)
            return .start(tag, name: name, whole: start..<i, attributes: name.upperBound, isSelfClosing: isSelfClosing)
        }
    }

    /// In SVG and MathML no element's content is raw; any block ends them.
    private mutating func enter(_ tag: HTMLTag, _ name: Range<Int>, isSelfClosing: Bool) {
        if tag == .svg || tag == .math {
            isForeign = !isSelfClosing
        } else if isForeign {
            isForeign = !HTMLTagSet.block.contains(tag)
        } else if HTMLTagSet.raw.contains(tag) {
            raw = (tag, name)
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    private func tagName(_ start: Int) -> Range<Int> {
        var k = start
        while k < bytes.count, !isSpace(bytes[k]), bytes[k] != UInt8(ascii: ">"), bytes[k] != UInt8(ascii: "/") {
            k += 1
        }
        return start..<k
    }

    /// Moves behind the `>` that ends a tag, over the values of its attributes; `false` if the page ends before.
    private mutating func skipAttributes(_ start: Int) -> Bool {
        var k = start
        var isValue = false  // right behind an `=`
        while k < bytes.count {
            let byte = bytes[k]
            k += 1
            if byte == UInt8(ascii: ">") {
                i = k
                return true
            }
            if isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                while k < bytes.count, bytes[k] != byte { k += 1 }
                k += 1
                isValue = false
            } else if !isSpace(byte) {
                isValue = byte == UInt8(ascii: "=")
            }
        }
        i = bytes.count
        return false
    }

    private mutating func skipTo(_ byte: UInt8) -> Token? {
        while i < bytes.count, bytes[i] != byte { i += 1 }
        i = min(i + 1, bytes.count)
        return nil
    }

    /// Passes over a comment, a doctype, or a CDATA section, whose characters are kept.
    private mutating func skipDeclaration() -> Token? {
        if matches("<![CDATA[", at: i) {
            let start = i + 9
            i = find("]]>", from: start) ?? bytes.count
            defer { i = min(i + 3, bytes.count) }
            return start < i ? .characters(start..<i) : nil
        }
        guard matches("<!--", at: i) else { return skipTo(UInt8(ascii: ">")) }
        if matches(">", at: i + 4) || matches("->", at: i + 4) { return skipTo(UInt8(ascii: ">")) }
        var k = i + 4
        while k < bytes.count {
            if bytes[k] == UInt8(ascii: "-"), matches("-->", at: k) || matches("--!>", at: k) {
                i = k
                return skipTo(UInt8(ascii: ">"))
            }
            k += 1
        }
        i = bytes.count
        return nil
    }

    /// The content of a raw-text element up to its end tag, which the next call finds; `nil` if it is empty.
    private mutating func rawCharacters(_ tag: HTMLTag, _ name: Range<Int>) -> Token? {
        raw = nil
        let start = i
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "<"), closes(name, at: i) { break }
            if tag == .script, matches("<!--", at: i) { skipEscapedScript(name) } else { i += 1 }
        }
        return start < i ? .characters(start..<i) : nil
    }

    /// Passes over `<!-- <script> … </script> -->` inside a script, where the inner end tag ends nothing.
    private mutating func skipEscapedScript(_ name: Range<Int>) {
        var isDouble = false
        i += 4
        while i < bytes.count, !matches("-->", at: i) {
            if bytes[i] == UInt8(ascii: "<") {
                if closes(name, at: i) {
                    if !isDouble { return }
                    isDouble = false
                } else if opensScript(at: i) {
                    isDouble = true
                }
            }
            i += 1
        }
    }

    private func opensScript(at k: Int) -> Bool {
        matches("<script", at: k) && k + 7 < bytes.count
            && (isSpace(bytes[k + 7]) || bytes[k + 7] == UInt8(ascii: ">") || bytes[k + 7] == UInt8(ascii: "/"))
    }

    /// Whether the end tag of the element called `name` begins at `k`.
    private func closes(_ name: Range<Int>, at k: Int) -> Bool {
        guard k + 2 + name.count <= bytes.count, bytes[k + 1] == UInt8(ascii: "/") else { return false }
        for offset in 0..<name.count where bytes[k + 2 + offset] | 0x20 != bytes[name.lowerBound + offset] | 0x20 {
            return false
        }
        let after = k + 2 + name.count
        return after >= bytes.count || isSpace(bytes[after]) || bytes[after] == UInt8(ascii: ">")
            || bytes[after] == UInt8(ascii: "/")
    }

    private func find(_ text: StaticString, from start: Int) -> Int? {
        var k = start
        while k < bytes.count {
            if matches(text, at: k) { return k }
            k += 1
        }
        return nil
    }

    /// Whether `text`, in lower case, stands at `k`, in any case.
    private func matches(_ text: StaticString, at k: Int) -> Bool {
        guard k + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { wanted in
            for offset in 0..<wanted.count {
                let byte = bytes[k + offset]
                let isUpper = byte >= 0x41 && byte <= 0x5A && wanted[offset] >= 0x61
                guard (isUpper ? byte | 0x20 : byte) == wanted[offset] else { return false }
            }
            return true
        }
    }
}
