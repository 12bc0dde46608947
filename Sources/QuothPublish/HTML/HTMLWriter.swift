/// Writes HTML. Tags, attribute names and classes are our own constants; every other string is escaped.
struct HTMLWriter {
    private(set) var bytes = Array("<!DOCTYPE html>\n".utf8)

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

    /// Text from anywhere: escaped, with controls made visible.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            if let shown = Visible.substitute(for: scalar) { raw(shown) } else { escape(scalar) }
        }
    }

    /// A `meta` element.
    mutating func meta(_ name: StaticString, _ key: StaticString, _ content: String) {
        raw("<meta \(name)=\"\(key)\" content=\"")
        content.unicodeScalars.forEach { escape($0) }
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
        open(.script, [.type("application/json"), .id(id)])
        for byte in json {
            if byte == 0x3C { raw("\\u003C") } else { bytes.append(byte) }
        }
        raw("</script>\n")
    }

    private mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
        raw("<\(tag.rawValue)")
        for attribute in attributes {
            raw(" \(attribute.name)=\"")
            attribute.value.unicodeScalars.forEach { escape($0) }
            raw("\"")
        }
        raw(">")
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "&": raw("&amp;")
        case "<": raw("&lt;")
        case ">": raw("&gt;")
        case "\"": raw("&quot;")
        case "'": raw("&#39;")
        default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
        }
    }

    private mutating func raw(_ ours: String) {
        bytes += Array(ours.utf8)
    }
}

extension Tag {
    /// Whether a line break after the element changes nothing that is seen.
    fileprivate var isBlock: Bool {
        switch self {
        case .span, .a, .ins, .del, .text: false
        default: true
        }
    }
}
