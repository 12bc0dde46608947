/// What the table of the report model's weights holds, read in one pass over its bytes.
///
/// A line is a feature and its weights in hundredths, by label: `word said C312O-40`. A line `from O` holds the
/// transitions from a label; a line `strength said 9` how strong a cue is, in tenths.
struct ReportTable {
    /// The features' keys and weights.
    private(set) var rows: [(key: UInt64, weights: LabelScores)] = []
    /// From a label to the next, by their numbers: 5 × 5.
    private(set) var transitions = [Float](
        repeating: 0, count: ReportLabel.allCases.count * ReportLabel.allCases.count)
    /// How strong a cue a word is, by the hash of the word.
    private(set) var strengths: [(key: UInt64, value: UInt8)] = []

    private typealias Bytes = UnsafeBufferPointer<UInt8>
    private static let from = Lexicon.hash("from".utf8)
    private let templates = HashLookup(
        ReportTemplate.allCases.map { (key: Lexicon.hash($0.name.utf8), value: $0) })
    /// The name that the line before started with, and its template: most lines share both.
    private var name: UInt64 = 0
    private var template: ReportTemplate?

    /// Reads `text`; a line that is none of the three is passed over.
    /// - Complexity: O(*n*) in the bytes.
    init(_ text: StaticString) {
        text.withUTF8Buffer { bytes in
            rows.reserveCapacity(bytes.count / 20)
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != 0x0A { end += 1 }
                read(bytes, start..<end)
                start = end + 1
            }
        }
    }

    private mutating func read(_ bytes: Bytes, _ line: Range<Int>) {
        guard let names = Self.fieldEnd(bytes, line), let last = Self.lastField(bytes, line) else { return }
        let first = Lexicon.hash(bytes[line.lowerBound..<names])
        if first == Self.from {
            let label = ReportLabel(letter: bytes[names + 1]) ?? .outside
            Self.forEachWeight(bytes, last) {
                transitions[label.rawValue * ReportLabel.allCases.count + $0.rawValue] = Float($1) / 100
            }
            return
        }
        if first != name { (name, template) = (first, templates[first]) }
        guard let template else { return }
        var key = ReportModel.start(template), word: UInt64?
        var start = names + 1
        while start < last.lowerBound, let end = Self.fieldEnd(bytes, start..<line.upperBound) {
            let part = Lexicon.hash(bytes[start..<end])
            key = ReportModel.mix(key, part)
            word = word ?? part
            start = end + 1
        }
        if template == .strength, let word {
            strengths.append((word, bytes[last.lowerBound] &- 0x30))
        } else {
            rows.append((key, Self.row(bytes, last)))
        }
    }

    /// The first space of `line`.
    private static func fieldEnd(_ bytes: Bytes, _ line: Range<Int>) -> Int? {
        var i = line.lowerBound
        while i < line.upperBound, bytes[i] != 0x20 { i += 1 }
        return i < line.upperBound ? i : nil
    }

    /// What stands after the last space of `line`; `nil` if it is nothing.
    private static func lastField(_ bytes: Bytes, _ line: Range<Int>) -> Range<Int>? {
        var i = line.upperBound
        while i > line.lowerBound, bytes[i - 1] != 0x20 { i -= 1 }
        return i < line.upperBound ? i..<line.upperBound : nil
    }

    private static func row(_ bytes: Bytes, _ field: Range<Int>) -> LabelScores {
        var row = LabelScores()
        forEachWeight(bytes, field) { row[$0] = Float($1) / 100 }
        return row
    }

    /// Calls `body` with the labels and the hundredths of `B12I-30`.
    @inline(__always)
    private static func forEachWeight(_ bytes: Bytes, _ field: Range<Int>, _ body: (ReportLabel, Int) -> Void) {
        var label: ReportLabel?, value = 0, isNegative = false
        for byte in bytes[field] {
            if byte == UInt8(ascii: "-") {
                isNegative = true
            } else if byte >= 0x30, byte <= 0x39 {
                value = min(value, 100_000) * 10 + Int(byte - 0x30)
            } else if let next = ReportLabel(letter: byte) {
                if let label { body(label, isNegative ? -value : value) }
                (label, value, isNegative) = (next, 0, false)
            }
        }
        if let label { body(label, isNegative ? -value : value) }
    }
}
