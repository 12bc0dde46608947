/// A linear-chain conditional random field over the words of a paragraph: which are reported speech, which its cue and
/// its source.
///
/// Lafferty, McCallum and Pereira 2001; for the task Pareti et al., “Automatically detecting and attributing indirect
/// quotations”, EMNLP 2013. The score of a labelling is the sum of the weights of its words' features and of its
/// transitions.
final class ReportModel: Sendable {
    /// Open addressing with linear probing: the upper half of a key and the number of its row, 0 in a free slot.
    private let slots: [UInt64]
    /// The weights; the first row is of a feature that isn't in the table.
    private let rows: [LabelScores]
    private let mask: Int
    /// A bit for each key, found by its top 18 bits: most features that aren't in the table are told apart without it.
    private let filter: [UInt64]
    /// From a label to the next, by their numbers: 5 × 5.
    let transitions: [Float]
    /// How often a word is a cue, in tenths, by the hash of the word.
    private let strengths: HashLookup<UInt8>

    /// The model whose weights the package ships.
    static let shared = ReportModel(table: reportWeights)

    /// Reads a table (``ReportTable``) with a feature and its weights in hundredths, by label, a line.
    /// - Complexity: O(*n*) in the bytes.
    convenience init(table: StaticString) { self.init(ReportTable(table)) }

    private init(_ table: ReportTable) {
        transitions = table.transitions
        strengths = HashLookup(table.strengths)
        var size = 1024
        while size < table.rows.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        var filter = [UInt64](repeating: 0, count: 4096)
        mask = size - 1
        rows = [LabelScores()] + table.rows.map(\.weights)
        for (i, row) in table.rows.enumerated() {
            var slot = Self.slot(row.key) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = row.key & 0xFFFF_FFFF_0000_0000 | UInt64(i + 1)
            filter[Self.place(row.key)] |= Self.bit(row.key)
        }
        (self.slots, self.filter) = (slots, filter)
    }

    /// A model without weights, whose cues are known: what training starts from.
    init(strengths: [String: UInt8]) {
        (slots, rows, mask) = ([0], [LabelScores()], 0)
        filter = Array(repeating: 0, count: 4096)
        transitions = Array(repeating: 0, count: ReportLabel.allCases.count * ReportLabel.allCases.count)
        self.strengths = HashLookup(strengths.map { (Lexicon.hash($0.key.utf8), $0.value) })
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

    @inline(__always)
    private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 1) }

    @inline(__always)
    private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 52) }

    @inline(__always)
    private static func bit(_ key: UInt64) -> UInt64 { 1 << (key >> 46 & 63) }

    /// The number of the row of the feature `key`; 0 if the table doesn't have it.
    @inline(__always)
    func row(of key: UInt64) -> Int {
        guard filter[Self.place(key)] & Self.bit(key) != 0 else { return 0 }
        var slot = Self.slot(key) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == key >> 32 { return Int(slots[slot] & 0xFFFF_FFFF) }
            slot = (slot &+ 1) & mask
        }
        return 0
    }

    /// Adds the weights of a row.
    @inline(__always)
    func add(row: Int, to sum: inout LabelScores) { sum += rows[row] }

    /// Adds the weights of the feature `key`, if the table has it.
    @inline(__always)
    func add(_ key: UInt64, to sum: inout LabelScores) {
        let row = row(of: key)
        if row != 0 { sum += rows[row] }
    }

    /// How often the word with `hash` is a cue, in tenths; `nil` if it is none.
    func strength(_ hash: UInt64) -> UInt8? { strengths[hash] }
}
