/// Writes HTML. Tags, attribute names and classes are our own constants; every other string is escaped.
struct HTMLWriter {
    private(set) var bytes: [UInt8]
    /// The language of what is ours.
    let language: SiteLanguage

    /// A page; a fragment, such as what a feed holds, has no type declared.
    init(isFragment: Bool = false, in language: SiteLanguage = .english) {
        bytes = isFragment ? [] : Array("<!DOCTYPE html>\n".utf8)
        self.language = language
    }

    /// An element with what `content` writes.
    mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], _ content: (inout HTMLWriter) -> Void) {
        open(tag, attributes)
        content(&self)
        raw("</\(tag.rawValue)>")
        if tag.isBlock { raw("\n") }
    }

    /// An element that holds only text.
    mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
        element(tag, attributes) { $0.text(text) }
    }

    /// An element that can hold nothing.
    mutating func void(_ tag: Tag, _ attributes: [Attribute]) {
        precondition(tag.isVoid, "<\(tag.rawValue)> has an end tag.")
        open(tag, attributes)
        if tag.isBlock { raw("\n") }
    }

    /// Text from anywhere: escaped, with controls made visible.
    /// - Complexity: O(*n*) in the bytes.
    mutating func text(_ text: String) {
        escape(text, isText: true)
    }

    /// A `meta` element.
    mutating func meta(_ name: StaticString, _ key: StaticString, _ content: String) {
        raw("<meta \(name)=\"\(key)\" content=\"")
        escape(content, isText: false)
        raw("\">\n")
    }

    /// The charset declaration, which belongs into the first kilobyte.
    mutating func charset() {
        raw("<meta charset=\"utf-8\">\n")
    }

    /// A style sheet of ours.
    mutating func style(_ css: String) {
        raw("<style>\(css)</style>\n")
    }

    /// Data for machines. A browser runs nothing of it, and nothing in it can end the element.
    mutating func data(_ id: Anchor, _ json: [UInt8]) {
        data([.type("application/json"), .id(id)], json)
    }

    /// What the page says, in JSON-LD. A browser runs nothing of it, and nothing in it can end the element.
    mutating func linkedData(_ json: [UInt8]) {
        data([.type("application/ld+json")], json)
    }

    private mutating func data(_ attributes: [Attribute], _ json: [UInt8]) {
        open(.script, attributes)
        for byte in json {
            if byte == 0x3C { raw("\\u003C") } else { bytes.append(byte) }
        }
        raw("</script>\n")
    }

    private mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
        raw("<")
        raw(tag.rawValue)
        for attribute in attributes {
            raw(" ")
            attribute.name.withUTF8Buffer { bytes += $0 }
            raw("=\"")
            escape(attribute.value, isText: false)
            raw("\"")
        }
        raw(">")
    }

    // MARK: Escaping

    /// Writes `text` with what means something in HTML as references; in running text also with ``Visible`` instead of
    /// what would act on the reader's screen.
    private mutating func escape(_ text: String, isText: Bool) {
        var text = text
        text.withUTF8 { source in
            var (plain, i) = (0, 0)
            while i < source.count {
                let byte = source[i]
                if let reference = Self.reference(byte) {
                    bytes += source[plain..<i]
                    raw(reference)
                    plain = i + 1
                } else if isText, Self.mayAct(byte) {
                    let (scalar, length) = Self.scalar(source, at: i)
                    if let shown = Visible.substitute(for: scalar) {
                        bytes += source[plain..<i]
                        raw(shown)
                        plain = i + length
                    }
                    i += length - 1
                }
                i += 1
            }
            bytes += source[plain...]
        }
    }

    private static func reference(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }

    /// Whether a scalar that starts with `byte` may be one that ``Visible`` has something for.
    private static func mayAct(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
        default: false
        }
    }

    /// The scalar at `offset` of well-formed UTF-8, and its length in bytes.
    private static func scalar(_ source: UnsafeBufferPointer<UInt8>, at offset: Int) -> (Unicode.Scalar, Int) {
        let lead = source[offset]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
        for i in 1..<max(1, length) { value = value << 6 | UInt32(source[offset + i] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    private mutating func raw(_ ours: String) {
        bytes += ours.utf8
    }
}
