/// Finds what pages carry beside the text: running heads and feet, and page numbers.
struct PDFFurniture {
    /// The part of a page's height, at its top and at its bottom, in which such lines stand.
    private static let margin = 0.12

    /// Which lines belong to the text.
    /// - Complexity: O(*n*) in the bytes.
    static func text(_ pages: PDFPages) -> [Bool] {
        var places: [String: Set<Int>] = [:]
        let keys = pages.lines.map { key(of: $0, pages) }
        for (line, key) in zip(pages.lines, keys) {
            if let key { places[key, default: []].insert(line.page) }
        }
        let wanted = pages.pages.count < 4 ? 2 : 3
        return zip(pages.lines, keys).map { line, key in
            guard let key else { return true }
            return !isPageNumber(line.text) && places[key, default: []].count < wanted
        }
    }

    /// What is the same of a running head on all pages: its words without figures, and about where it stands. `nil` for a line
    /// that stands in the middle of its page.
    private static func key(of line: PDFLine, _ pages: PDFPages) -> String? {
        let height = pages.pages[line.page].height
        guard height > 0 else { return nil }
        let isTop = line.yMax < height * margin
        guard isTop || line.yMin > height * (1 - margin), line.text.count <= 200 else { return nil }
        let words = line.text.filter { !isDigit($0) && !isSpace($0) }
        return "\(isTop ? "top" : "end") \(String(decoding: words, as: UTF8.self).lowercased())"
    }

    /// `3`, `- 3 -`, `3/12`, `Page 3 of 12`, `iv`.
    private static func isPageNumber(_ text: [UInt8]) -> Bool {
        guard text.count <= 40 else { return false }
        let words = String(decoding: text, as: UTF8.self).lowercased()
            .split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard (1...4).contains(words.count) else { return false }
        let names: Set<String> = [
            "page", "pg", "p", "seite", "side", "sida", "pagina", "página", "of", "von", "av", "af", "de", "di", "van",
        ]
        let figures = words.filter { !names.contains($0) }
        return (1...2).contains(figures.count)
            && figures.allSatisfy {
                $0.count <= 5 && ($0.allSatisfy(\.isNumber) || $0.allSatisfy { "ivxlc".contains($0) })
            }
    }
}
