/// A linear-chain conditional random field over the words of a paragraph: which are reported speech, which its cue and
/// its source.
///
/// Lafferty, McCallum and Pereira 2001; for the task Pareti et al., “Automatically detecting and attributing indirect
/// quotations”, EMNLP 2013. The score of a labelling is the sum of the weights of its words' features and of its
/// transitions.
final class ReportModel: Sendable {
    /// The upper half of a key, never 0, and the weights: side by side, so that a feature is one look into memory.
    private struct Slot {
        var check: UInt32 = 0
        var weights = LabelScores()
    }

    /// Open addressing with linear probing; a free slot's check is 0.
    private let slots: [Slot]
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
        var slots = [Slot](repeating: Slot(), count: size)
        var filter = [UInt64](repeating: 0, count: 4096)
        mask = size - 1
        for (key, weights) in table.rows {
            var slot = Self.slot(key) & mask
            while slots[slot].check != 0 { slot = (slot + 1) & mask }
            slots[slot] = Slot(check: Self.check(key), weights: weights)
            filter[Self.place(key)] |= Self.bit(key)
        }
        (self.slots, self.filter) = (slots, filter)
    }

    /// A model without weights, whose cues are known: what training starts from.
    init(strengths: [String: UInt8]) {
        (slots, mask) = ([Slot()], 0)
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
    private static func check(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 32) | 1 }

    @inline(__always)
    private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 52) }

    @inline(__always)
    private static func bit(_ key: UInt64) -> UInt64 { 1 << (key >> 46 & 63) }

    /// The weights of the feature `key`; `nil` if the table doesn't have it.
    @inline(__always)
    func weights(of key: UInt64) -> LabelScores? {
        guard filter[Self.place(key)] & Self.bit(key) != 0 else { return nil }
        let check = Self.check(key)
        var slot = Self.slot(key) & mask
        while slots[slot].check != 0 {
            if slots[slot].check == check { return slots[slot].weights }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Adds the weights of the feature `key`, if the table has it.
    @inline(__always)
    func add(_ key: UInt64, to sum: inout LabelScores) {
        if let weights = weights(of: key) { sum += weights }
    }

    /// How often the word with `hash` is a cue, in tenths; `nil` if it is none.
    func strength(_ hash: UInt64) -> UInt8? { strengths[hash] }
}
