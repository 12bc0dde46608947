/// Elements whose content is characters up to their own end tag (HTML standard, 13.2.5.2 to 5, 13.2.5.9 to 31).
extension HTMLTokenizer {
    /// The characters up to the end tag, which is the next token; `nil` if there are none.
    mutating func contentRange(_ bytes: Span<UInt8>) -> (range: Range<Int>, isLiteral: Bool)? {
        let (start, content) = (i, self.content)
        self.content = .data
        switch content {
        case .data: return nil
        case .plaintext: i = bytes.count
        case .script: i = scriptEnd(bytes)
        case .characters, .literal: i = endTag(bytes, from: start)
        }
        return start < i ? (start..<i, content != .characters) : nil
    }

    /// The first end tag of ``contentTag`` from `start` on, or the page's end.
    private func endTag(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var k = start
        while k < bytes.count {
            k = bytes.firstIndex(of: UInt8(ascii: "<"), in: k..<bytes.count)
            if closes(bytes, at: k) { break }
            k += 1
        }
        return min(k, bytes.count)
    }

    /// The script's end tag, or the page's end.
    private func scriptEnd(_ bytes: Span<UInt8>) -> Int {
        var k = i
        while k < bytes.count {
            k = bytes.firstIndex(of: UInt8(ascii: "<"), in: k..<bytes.count)
            if closes(bytes, at: k) { return k }
            if bytes.matches("<!--", at: k) {
                let (end, isScript) = escapedEnd(bytes, from: k + 2)
                if !isScript { return end }
                k = end
            } else {
                k += 1
            }
        }
        return bytes.count
    }

    /// Where the comment in a script whose dashes begin at `start` ends, and whether the script goes on behind it.
    ///
    /// Inside, a second `<script>` hides one end tag (“script data double escaped”).
    private func escapedEnd(_ bytes: Span<UInt8>, from start: Int) -> (end: Int, isScript: Bool) {
        var isDouble = false
        var k = start
        while k < bytes.count {
            if bytes[k] == UInt8(ascii: "-"), bytes.matches("-->", at: k) { return (k + 3, true) }
            if bytes[k] == UInt8(ascii: "<") {
                if isDouble {
                    isDouble = !isName(bytes, .script, at: k + 2) || bytes[k + 1] != UInt8(ascii: "/")
                } else if closes(bytes, at: k) {
                    return (k, false)
                } else {
                    isDouble = isName(bytes, .script, at: k + 1)
                }
            }
            k += 1
        }
        return (bytes.count, false)
    }

    /// Whether the end tag that ends the content begins at `k`.
    private func closes(_ bytes: Span<UInt8>, at k: Int) -> Bool {
        guard let contentTag, k + 2 < bytes.count, bytes[k + 1] == UInt8(ascii: "/") else { return false }
        return isName(bytes, contentTag, at: k + 2)
    }

    /// Whether a tag's whole name stands at `start`: one that the page's end cuts off is none.
    private func isName(_ bytes: Span<UInt8>, _ tag: HTMLTag, at start: Int) -> Bool {
        var hash = HTMLTag.emptyHash
        var k = start
        while k < bytes.count, bytes[k].isHTMLLetter {
            hash = HTMLTag.hash(hash, adding: bytes[k])
            k &+= 1
        }
        guard k > start, k < bytes.count else { return false }
        let after = bytes[k]
        return (after.isHTMLSpace || after == UInt8(ascii: ">") || after == UInt8(ascii: "/"))
            && HTMLTag(hash: hash) == tag
    }
}
