/// Some words in one ink.
struct InkRun: Equatable {
    var text: String
    var ink: Ink = .plain

    /// Sets runs as lines of at most `style.width` columns, each after `indent` spaces.
    ///
    /// Columns are counted as Unicode scalars; a word longer than a line stands alone on one.
    /// - Complexity: O(*n*) in the scalars.
    static func lines(_ runs: [InkRun], indent: Int, _ style: TextStyle) -> [String] {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = margin
        var column = indent
        for word in words(of: runs) {
            let width = word.reduce(0) { $0 + $1.text.unicodeScalars.count }
            if column > indent {
                if column + 1 + width > style.width {
                    lines.append(line)
                    (line, column) = (margin, indent)
                } else {
                    line += " "
                    column += 1
                }
            }
            line += word.map { $0.ink.paint($0.text, style) }.joined()
            column += width
        }
        if column > indent { lines.append(line) }
        return lines
    }

    /// The runs cut at their spaces: a word is a list of pieces, as an ink may change within it.
    private static func words(of runs: [InkRun]) -> [[InkRun]] {
        var words: [[InkRun]] = []
        var word: [InkRun] = []
        for run in runs {
            for (i, piece) in run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
                if i > 0, !word.isEmpty {
                    words.append(word)
                    word = []
                }
                if !piece.isEmpty { word.append(InkRun(text: String(piece), ink: run.ink)) }
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
