/// A linear-chain conditional random field over the words of a paragraph: which are reported speech, which its cue and
/// its source.
///
/// Lafferty, McCallum and Pereira 2001; for the task Pareti et al., “Automatically detecting and attributing indirect
/// quotations”, EMNLP 2013. The score of a labelling is the sum of the weights of its words' features and of its
/// transitions.
final class ReportModel: Sendable {
    private let keys: [UInt64]
    private let scores: [LabelScores]
    private let mask: Int
    /// From a label to the next, by their numbers: 5 × 5.
    let transitions: [Float]
    /// How often a word is a cue, in tenths, by the hash of the word.
    private let strengths: HashLookup<UInt8>

    /// The model whose weights the package ships.
    static let shared = ReportModel(table: reportWeights)

    /// Reads a table with a feature and its weights in hundredths, by label, a line: `word said C312O-40`.
    ///
    /// A line `from O` holds the transitions from a label; a line `strength said 9` how strong a cue is.
    /// - Complexity: O(*n*) in the bytes.
    init(table: StaticString) {
        var rows: [(UInt64, LabelScores)] = []
        var transitions = [Float](repeating: 0, count: ReportLabel.allCases.count * ReportLabel.allCases.count)
        var strengths: [(key: UInt64, value: UInt8)] = []
        let templates = Dictionary(
            uniqueKeysWithValues: ReportTemplate.allCases.map { (Lexicon.hash($0.name.utf8), $0) })
        let from = Lexicon.hash("from".utf8)
        table.withUTF8Buffer { buffer in
            for line in buffer.split(separator: 0x0A) {
                let parts = line.split(separator: 0x20)
                guard parts.count > 1, let last = parts.last else { continue }
                let name = Lexicon.hash(parts[0])
                if name == from {
                    let label = ReportLabel.allCases.first { $0.letter == parts[1].first }
                    Self.read(last, into: &transitions, from: (label ?? .outside).rawValue)
                } else if let template = templates[name] {
                    let arguments = parts[1..<(parts.count - 1)].map { Lexicon.hash($0) }
                    if template == .strength, let word = arguments.first, let digit = last.first {
                        strengths.append((word, digit &- 0x30))
                    } else {
                        var row = [Float](repeating: 0, count: ReportLabel.allCases.count)
                        Self.read(last, into: &row, from: 0)
                        rows.append((Self.key(template, arguments), LabelScores(row)))
                    }
                }
            }
        }
        self.transitions = transitions
        self.strengths = HashLookup(strengths)
        var size = 1024
        while size < rows.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var scores = [LabelScores](repeating: LabelScores(), count: size)
        mask = size - 1
        for (key, row) in rows {
            var slot = Int(truncatingIfNeeded: key >> 1) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            scores[slot] = row
        }
        self.keys = keys
        self.scores = scores
    }

    /// A model without weights, whose cues are known: what training starts from.
    init(strengths: [String: UInt8]) {
        (keys, scores, mask) = ([0], [LabelScores()], 0)
        transitions = Array(repeating: 0, count: ReportLabel.allCases.count * ReportLabel.allCases.count)
        self.strengths = HashLookup(strengths.map { (Lexicon.hash($0.key.utf8), $0.value) })
    }

    /// Reads `B12I-30` into the row of a label.
    private static func read(_ text: Slice<UnsafeBufferPointer<UInt8>>, into row: inout [Float], from label: Int) {
        var place = 0, sign: Float = 1, value: Float = 0
        func write(_ row: inout [Float]) { row[place] = sign * value / 100 }
        var isFirst = true
        for byte in text {
            if byte == UInt8(ascii: "-") {
                sign = -1
            } else if byte >= 0x30, byte <= 0x39 {
                value = value * 10 + Float(byte - 0x30)
            } else if let next = ReportLabel.allCases.first(where: { $0.letter == byte }) {
                if !isFirst { write(&row) }
                (place, sign, value, isFirst) = (label * ReportLabel.allCases.count + next.rawValue, 1, 0, false)
            }
        }
        if !isFirst { write(&row) }
    }

    /// The key of a feature: a template and the hashes of the names of what it found.
    @inline(__always)
    static func key(_ template: ReportTemplate, _ parts: some Sequence<UInt64>) -> UInt64 {
        parts.reduce(start(template), mix)
    }

    @inline(__always)
    static func start(_ template: ReportTemplate) -> UInt64 {
        (UInt64(template.rawValue) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always)
    static func mix(_ key: UInt64, _ part: UInt64) -> UInt64 {
        let product = (key ^ part) &* 0xFF51_AFD7_ED55_8CCD
        return (product ^ (product >> 32)) | 1
    }

    /// Adds the weights of the feature `key`, if the table has it.
    @inline(__always)
    func add(_ key: UInt64, to sum: inout LabelScores) {
        var slot = Int(truncatingIfNeeded: key >> 1) & mask
        while keys[slot] != 0 {
            if keys[slot] == key {
                sum += scores[slot]
                return
            }
            slot = (slot + 1) & mask
        }
    }

    /// How often the word with `hash` is a cue, in tenths; `nil` if it is none.
    func strength(_ hash: UInt64) -> UInt8? { strengths[hash] }
}
