/// A source as the aligner reads it: its units in order, with whose words they are.
struct Script: Sendable {
    /// The index of the source.
    var document: Int
    /// All units of its blocks.
    var units: [Unit]
    /// For each unit the index of the innermost quotation of an utterance that holds it, or -1.
    var quotation: [Int32]
    /// For each unit the index of the unit before it in the same voice: a cue between two parts is passed over.
    var previous: [Int32]

    /// At most so many units of narration between two quotations of one speaker are taken for a cue.
    private static let cueLimit = 16

    /// The script of source number `document`.
    /// - Complexity: O(*n* + *q*) in the units and quotations.
    init(_ source: QuotedDocument, document: Int) {
        self.document = document
        let units = UnitReader.units(
            of: source.document.text, in: source.document.blocks.map(\.range), joined: false)
        self.units = units
        let quotation = Script.owners(of: units, in: source.quotations)
        self.quotation = quotation
        previous = Script.bridges(units: units, quotation: quotation, source: source)
    }

    private static func owners(of units: [Unit], in quotations: [Quotation]) -> [Int32] {
        var owner = [Int32](repeating: -1, count: units.count)
        for (index, quotation) in quotations.enumerated() where quotation.isUtterance && quotation.kind != .indirect {
            for part in quotation.parts {
                var i = firstUnit(in: units, from: part.start)
                while i < units.count, units[i].range.start < part.end {
                    owner[i] = Int32(index)
                    i += 1
                }
            }
        }
        return owner
    }

    /// The index of the first unit that starts at or after byte `offset`.
    static func firstUnit(in units: [Unit], from offset: Int) -> Int {
        bisect(units.count) { units[$0].range.start >= offset }
    }

    private static func bridges(units: [Unit], quotation: [Int32], source: QuotedDocument) -> [Int32] {
        var previous = units.indices.map { Int32($0) - 1 }
        var last = -1
        for i in units.indices where quotation[i] >= 0 {
            if last >= 0, last < i - 1, i - last <= cueLimit + 1,
                isOneVoice(Int(quotation[last]), Int(quotation[i]), in: source.quotations)
            {
                previous[i] = Int32(last)
            }
            last = i
        }
        return previous
    }

    private static func isOneVoice(_ a: Int, _ b: Int, in quotations: [Quotation]) -> Bool {
        if a == b { return true }
        guard let x = quotations[a].attribution?.speaker.name, let y = quotations[b].attribution?.speaker.name else {
            return false
        }
        return x == y
    }
}

extension Script {
    /// A script of `units` alone, which stand in no quotation.
    init(units: [Unit]) {
        document = 0
        self.units = units
        quotation = units.map { _ in -1 }
        previous = units.indices.map { Int32($0) - 1 }
    }

    /// The units in `range` as a script of their own.
    func slice(_ range: Range<Int>) -> Script {
        var result = self
        result.units = Array(units[range])
        result.quotation = Array(quotation[range])
        result.previous = previous[range].map { max(-1, $0 - Int32(range.lowerBound)) }
        return result
    }
}
