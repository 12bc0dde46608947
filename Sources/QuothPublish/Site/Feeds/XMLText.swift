/// Writes XML. Names are ours; every other string is escaped, and loses what XML 1.0 cannot hold.
struct XMLText {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        tag(name, attributes)
        raw(">\n")
    }

    mutating func close(_ name: StaticString) { raw("</\(name)>\n") }

    mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        tag(name, attributes)
        raw("/>\n")
    }

    mutating func element(_ name: StaticString, _ text: String, _ attributes: [(StaticString, String)] = []) {
        tag(name, attributes)
        raw(">")
        escape(text)
        raw("</\(name)>\n")
    }

    private mutating func tag(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        raw("<\(name)")
        for (key, value) in attributes {
            raw(" \(key)=\"")
            escape(value)
            raw("\"")
        }
    }

    /// - Complexity: O(*n*) in the bytes.
    private mutating func escape(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": raw("&amp;")
            case "<": raw("&lt;")
            case ">": raw("&gt;")
            case "\"": raw("&quot;")
            case "\u{9}", "\u{A}", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
                raw(Visible.substitute(for: scalar) ?? String(scalar))
            default: break
            }
        }
    }

    private mutating func raw(_ ours: String) { bytes += ours.utf8 }
}
