/// A line of a site profile that says something: `key: value`; `#` begins a comment.
struct ProfileLine {
    enum Content {
        case hosts([String])
        case rule(ProfileField, SiteProfile.Rule)
    }

    let content: Content

    /// Reads a line; `nil` for one that is blank or a comment.
    init?(_ line: Substring, number: Int, file: String) throws(ProfileError) {
        let bytes = Array(line.utf8)
        let range = trimmed(TextRange(0, bytes.count), in: bytes)
        guard !range.isEmpty, bytes[range.start] != UInt8(ascii: "#") else { return nil }
        func column(_ byte: Int) -> Int { String(decoding: bytes[..<byte], as: UTF8.self).unicodeScalars.count + 1 }
        guard let colon = bytes[range.start..<range.end].firstIndex(of: UInt8(ascii: ":")) else {
            throw .badLine(file: file, line: number, column: column(range.start), reason: "there is no colon")
        }
        let name = trimmed(TextRange(range.start, colon), in: bytes)
        let key = String(decoding: bytes[name.start..<name.end], as: UTF8.self)
        let value = trimmed(TextRange(colon + 1, range.end), in: bytes)
        let text = String(decoding: bytes[value.start..<value.end], as: UTF8.self)
        if text.isEmpty {
            throw .badLine(
                file: file, line: number, column: column(colon) + 1, reason: "there is nothing behind the colon")
        }
        if key == "host" {
            content = .hosts(text.split { $0 == "," || $0.isWhitespace }.map { $0.lowercased() })
            return
        }
        guard let field = ProfileField(rawValue: key) else {
            throw .unknownKey(file: file, line: number, column: column(name.start), key: key)
        }
        let (selector, attribute) = Self.parts(text)
        do throws(SelectorParser.Fault) {
            content = .rule(
                field,
                SiteProfile.Rule(selector: try SelectorParser.selector(selector), attribute: attribute, line: number))
        } catch {
            throw .badSelector(
                file: file, line: number, column: column(value.start + error.offset), reason: error.reason)
        }
    }

    /// `time @datetime` as the selector and the attribute.
    private static func parts(_ text: String) -> (selector: String, attribute: String?) {
        guard let at = text.lastIndex(of: "@"), at > text.startIndex,
            text[text.index(after: at)...].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" }),
            text[..<at].last?.isWhitespace ?? false
        else { return (text, nil) }
        return (
            String(text[..<at].reversed().drop { $0.isWhitespace }.reversed()),
            text[text.index(after: at)...].lowercased()
        )
    }
}
