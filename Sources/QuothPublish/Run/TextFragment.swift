internal import Quoth

/// Links into pages by their words: URL Fragment Text Directives, <https://wicg.github.io/scroll-to-text-fragment/>.
enum TextFragment {
    /// Up to this many bytes of a passage are named whole; a longer one by its first and last words.
    private static let limit = 200
    private static let words = 5

    /// A link to the passage at `range`, or `nil` where the document has no http or https URL.
    static func link(to range: TextRange, in document: Document) -> String? {
        guard let url = document.url?.value ?? httpURL(document.origin), let page = httpURL(url) else { return nil }
        let base = page.prefix { $0 != "#" }
        return base + "#:~:text=" + directive(for: range, in: document)
    }

    /// A link to `words` on the page at `url`, or to the page alone where there are none; `nil` if it is no http or https URL.
    static func link(toWords words: String, on url: String) -> String? {
        guard let page = httpURL(url) else { return nil }
        let words = words.split(whereSeparator: \.isWhitespace).map(String.init)
        let whole = words.joined(separator: " ")
        if whole.isEmpty { return page }
        let base = page.prefix { $0 != "#" } + "#:~:text="
        if whole.utf8.count <= limit && !whole.hasSuffix("…") { return base + encoded(whole) }
        return base + encoded(words.prefix(Self.words).joined(separator: " "))
    }

    /// `text` if it is an absolute http or https URL without white space or controls.
    static func httpURL(_ text: String) -> String? {
        let lower = text.prefix(8).lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
        let isClean = text.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
        }
        return isClean ? text : nil
    }

    /// The words that name the passage, with those around it where they stand in the document more than once.
    private static func directive(for range: TextRange, in document: Document) -> String {
        let text = document.text
        let page = FragmentPage(document)
        let inOneBlock = document.blocks.contains { $0.range.contains(range) } || document.blocks.isEmpty
        if inOneBlock, range.count <= limit { return named(range, nil, in: text, page) }
        let tokens = tokens(of: text, in: range).filter { $0.kind != .mark }
        guard tokens.count > 2 * words else { return named(range, nil, in: text, page) }
        // A browser takes the first place where the first words stand, whatever the last ones are.
        let starts = (words...min(3 * words, tokens.count - words)).map {
            TextRange(range.start, Int(tokens[$0 - 1].end))
        }
        let first = starts.first { !page.isBroken($0) && page.count($0) < 2 } ?? starts[0]
        let last = TextRange(Int(tokens[tokens.count - words].start), range.end)
        return named(first, last, in: text, page)
    }

    /// A passage by its words, or its first and last ones, and as many words before it, or else behind it, as it takes to
    /// tell it from other places.
    private static func named(
        _ first: TextRange, _ last: TextRange?, in text: Text, _ page: FragmentPage
    ) -> String {
        let core = encoded(text[first]) + (last.map { "," + encoded(text[$0]) } ?? "")
        guard page.count(first) > 1 else { return core }
        for prefix in page.before(first) where page.count(TextRange(prefix.start, first.end)) < 2 {
            return encoded(text[prefix]) + "-," + core
        }
        if last == nil {
            for suffix in page.behind(first) where page.count(TextRange(first.start, suffix.end)) < 2 {
                return core + ",-" + encoded(text[suffix])
            }
        }
        return core
    }

    /// Percent-encodes UTF-8: all but letters, digits and a few marks; `-`, `,` and `&` mean something in a directive.
    private static func encoded(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x7E: result.append(byte)
            case 0x09, 0x0A, 0x0D: result += Array("%20".utf8)
            default: result += [0x25, hex(byte >> 4), hex(byte & 0x0F)]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x37 + digit }
}
