/// A first argument that is no command, with the command that it may have been meant as.
struct CommandTypo: CustomStringConvertible {
    let word: String
    let nearest: String?
    private let commands: [String]

    /// The typo in `arguments`, or `nil` where the first of them is a command, an option or nothing.
    init?(_ arguments: [String], commands: [String]) {
        guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !commands.contains(word) else {
            return nil
        }
        self.word = word
        self.commands = commands
        let near = commands.map { ($0, Self.distance(Array(word.utf8), Array($0.utf8))) }.min { $0.1 < $1.1 }
        nearest = near.flatMap { $0.1 <= max(1, $0.0.utf8.count / 3) ? $0.0 : nil }
    }

    var description: String {
        let hint =
            nearest.map { "Did you mean `quoth \($0)`?" } ?? "The commands are: \(commands.joined(separator: ", "))."
        return "There is no command “\(word)”. \(hint)"
    }

    /// The edits between two words: Levenshtein's distance, in which two letters swapped count as one.
    /// - Complexity: O(*n* × *m*); the first 64 bytes of `a` count.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        let a = a.prefix(64)
        var rows = [Array(0...b.count)]
        for (i, byte) in a.enumerated() {
            var row = [i + 1]
            for (j, other) in b.enumerated() {
                var best = min(rows[i][j] + (byte == other ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, byte == b[j - 1], a[i - 1] == other { best = min(best, rows[i - 1][j - 1] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
