/// The lines of `key: value` between two `---` (YAML) or two `+++` (TOML) at the start of a Markdown file.
struct FrontMatter {
    /// The byte after the closing line.
    let end: Int
    private let fields: [(key: String, value: String)]

    /// The front matter of `text`, or `nil` if it has none or never closes it.
    init?(_ text: Text) {
        let bytes = text.utf8
        guard bytes.starts(with: "---".utf8) || bytes.starts(with: "+++".utf8) else { return nil }
        let fence = Array(bytes[0..<3])
        var fields: [(String, String)] = []
        var start = 0
        var isOpen = false
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let line = trimmed(TextRange(start, end), in: bytes)
            if line.count == 3, bytes[line.start..<line.end].elementsEqual(fence) {
                if isOpen {
                    self.end = min(end + 1, bytes.count)
                    self.fields = fields
                    return
                }
                isOpen = true
            } else if !isOpen {
                return nil
            } else if let field = Self.field(text[line], separator: fence[0] == UInt8(ascii: "-") ? ":" : "=") {
                fields.append(field)
            }
            start = end + 1
        }
        return nil
    }

    private static func field(_ line: String, separator: Character) -> (String, String)? {
        guard let mark = line.firstIndex(of: separator) else { return nil }
        func trim(_ text: Substring) -> Substring {
            var text = text
            while let first = text.first, " \"'[".contains(first) { text.removeFirst() }
            while let last = text.last, " \"']".contains(last) { text.removeLast() }
            return text
        }
        let value = trim(line[line.index(after: mark)...])
        return value.isEmpty ? nil : (trim(line[..<mark]).lowercased(), String(value))
    }

    /// Sets what the fields say of a document.
    func describe(_ document: inout Document) {
        for (key, value) in fields {
            let text = Evidence(value, from: "front matter", confidence: 0.95)
            switch key {
            case "title": document.title = text
            case "author", "authors", "speaker", "by": document.authors = [text]
            case "role": document.role = value
            case "publisher", "source": document.publisher = text
            case "url", "canonical", "link": document.url = text
            case "lang", "language": document.language = text
            case "series": document.series = value
            case "date", "published":
                document.published = (Day(iso: value) ?? Day(written: value))
                    .map { Evidence($0, from: "front matter", confidence: 0.95) }
            default: break
            }
        }
    }
}
