/// What a query may ask for by name.
public enum QueryField: String, CaseIterable, Sendable {
    case speaker, org, site, verdict, change, kind, lang, cue, date, title
    case `in`

    /// Whether an answer to it is a quotation rather than a document, whatever the value.
    var isOfQuotations: Bool { [.speaker, .org, .cue, .verdict].contains(self) }

    /// The field called `name`, in any case.
    init?(named name: String) { self.init(rawValue: name.lowercased()) }

    /// The one of `names` that `word` may be a slip of the pen for.
    static func nearest(to word: String, in names: [String]) -> String? {
        let distances = names.map { (name: $0, edits: edits(Array(word.lowercased().utf8), Array($0.utf8))) }
        guard let best = distances.min(by: { $0.edits < $1.edits }) else { return nil }
        return best.edits <= max(1, best.name.utf8.count / 3) ? best.name : nil
    }

    /// Levenshtein's distance of two words of at most 24 bytes; of longer ones, their beginnings'.
    private static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
        let (a, b) = (a.prefix(24), Array(b.prefix(24)))
        var row = Array(0...b.count)
        for (i, byte) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                (diagonal, row[j + 1]) = (
                    row[j + 1], min(diagonal + (byte == other ? 0 : 1), row[j] + 1, row[j + 1] + 1)
                )
            }
        }
        return row[b.count]
    }
}
