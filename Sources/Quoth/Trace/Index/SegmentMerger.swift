/// Merges segments into one, a stretch of the keys at a time: memory stays bounded however large they are.
public struct SegmentMerger {
    /// A segment that is merged.
    public struct Input: Sendable {
        /// The segment.
        public var segment: SeedSegment
        /// For each of its documents, where its entry stands in the new file of texts; `nil` if it was removed.
        public var textOffsets: [UInt64?]

        /// A segment with the new places of its documents' texts.
        public init(segment: SeedSegment, textOffsets: [UInt64?]) {
            self.segment = segment
            self.textOffsets = textOffsets
        }
    }

    private static let maximumStretchBits = 12

    private let inputs: [Input]
    private let documents: [SegmentDocument]
    private let moves: [WordMoves]
    private let quotationMoves: [WordMoves]
    private var writer = SegmentWriter()

    /// A merger of `inputs`, whose documents follow each other in this order.
    public init(_ inputs: [Input]) throws(IndexError) {
        self.inputs = inputs
        var documents: [SegmentDocument] = []
        var (moves, quotationMoves): ([WordMoves], [WordMoves]) = ([], [])
        var (words, quotations) = (0, 0)
        for input in inputs {
            var (own, quoted) = (WordMoves(), WordMoves())
            for (number, textOffset) in input.textOffsets.enumerated() {
                var document = try input.segment.document(number)
                own.add(from: Int(document.firstWord), to: textOffset == nil ? nil : words)
                if document.quotationCount > 0 {
                    quoted.add(from: Int(document.firstQuotation), to: textOffset == nil ? nil : quotations)
                }
                guard let textOffset else { continue }
                precondition(words < UInt32.max, "A segment has less than 2³² words.")
                document.textOffset = textOffset
                (document.firstWord, document.firstQuotation) = (UInt32(words), UInt32(quotations))
                words += Int(document.wordCount)
                quotations += Int(document.quotationCount)
                documents.append(document)
            }
            moves.append(own)
            quotationMoves.append(quoted)
        }
        (self.documents, self.moves, self.quotationMoves) = (documents, moves, quotationMoves)
    }

    /// Merges, and hands the bytes of the new segment on, piece by piece.
    ///
    /// - Parameter sink: Takes the bytes; `false` to end it here.
    /// - Complexity: O(*n*) in the bytes of all segments.
    public mutating func merge(into sink: ([UInt8]) -> Bool) throws(IndexError) {
        var seeds = writer.begin(
            expected: inputs.reduce(0) { $0 + $1.segment.seeds.count }, values: .fixed,
            largest: max(1, documents.last.map { Int($0.firstWord) + Int($0.wordCount) } ?? 0))
        var groups = SeedGroups(documents, hidden: try hidden())
        let moves = moves
        // Of one seed, the places in one input ascend already, and those in the next one come after them.
        let isWanted = try forEachEntry(of: inputs.map(\.segment.seeds), sink, &seeds) { number, place in
            moves[number].newPlace(of: Int(place)).map { UInt64($0) }
        } use: { key, place, table in
            groups.add(key, place, &table)
        }
        if !isWanted { return }
        groups.end(&seeds)
        writer.end(&seeds)
        var frequent = writer.begin(expected: groups.frequent.count, values: .counts)
        for entry in groups.frequent { frequent.add(entry.key, entry.count) }
        writer.end(&frequent)
        try mergeWords(into: sink)
        try mergeQuoted(into: sink)
        writer.finish(documents)
        _ = sink(writer.takeBytes())
    }

    private mutating func mergeQuoted(into sink: ([UInt8]) -> Bool) throws(IndexError) {
        let tables = inputs.map(\.segment.quoted)
        let last = documents.last.map { Int($0.firstQuotation) + Int($0.quotationCount) } ?? 0
        var quoted = writer.begin(
            expected: tables.reduce(0) { $0 + $1.count }, values: .fixed,
            largest: max(1, last << Int(QuotationSeeds.neededBits)))
        let mask: UInt64 = 1 << QuotationSeeds.neededBits - 1
        let quotationMoves = quotationMoves
        _ = try forEachEntry(of: tables, sink, &quoted) { number, value in
            quotationMoves[number].newPlace(of: Int(value >> QuotationSeeds.neededBits))
                .map { UInt64($0) << QuotationSeeds.neededBits | value & mask }
        } use: { key, value, table in
            table.add(key, value)
        }
        writer.end(&quoted)
    }

    /// Calls `use` with the entries of all `tables`, one of each input, by their keys, with the values that `value` makes
    /// of those in input number *n*, where it makes one; `false` if the sink wants no more.
    private mutating func forEachEntry(
        of tables: [KeyTable], _ sink: ([UInt8]) -> Bool, _ table: inout KeyTableWriter,
        value: (Int, UInt64) -> UInt64?, use: (UInt64, UInt64, inout KeyTableWriter) -> Void
    ) throws(IndexError) -> Bool {
        let bits = stretchBits(tables)
        let valueBits = UInt64(28 + bits)
        var sorter = RadixSort()
        for stretch in 0..<(1 << bits) {
            var entries = try entries(of: tables, in: UInt64(stretch), bits: bits, value)
            sorter.sort(&entries, from: 28 + bits, bits: 28 + KeyTable.keyBits)
            let base = UInt64(stretch) << UInt64(KeyTable.keyBits - bits)
            for entry in entries { use(base | entry >> valueBits, entry & (1 << valueBits - 1), &table) }
            writer.drain(&table)
            if stretch % 64 == 0 { for input in inputs { input.segment.file.release() } }
            if !sink(writer.takeBytes()) { return false }
        }
        return true
    }

    /// How many upper bits of the keys a stretch has.
    private func stretchBits(_ tables: [KeyTable]) -> Int {
        min(SegmentMerger.maximumStretchBits, tables.map(\.blockBits).max() ?? 0)
    }

    /// For each frequent seed how many of its places are in no input's table.
    private func hidden() throws(IndexError) -> [UInt64: UInt64] {
        var hidden: [UInt64: UInt64] = [:]
        for input in inputs {
            let (file, table) = (input.segment.file, input.segment.frequent)
            try file.withBytes { bytes throws(IndexError) in
                for block in 0..<table.blockCount {
                    try table.forEach(inBlock: block, bytes, file: file.name) { key, count in
                        hidden[key, default: 0] += count - min(count, UInt64(SeedSegment.cap))
                    }
                }
            }
        }
        return hidden
    }

    /// The entries of a stretch: the rest of the key in the upper bits, the new value in the lower 28 + `bits`.
    private func entries(
        of tables: [KeyTable], in stretch: UInt64, bits: Int, _ value: (Int, UInt64) -> UInt64?
    ) throws(IndexError) -> [UInt64] {
        var entries: [UInt64] = []
        for (number, table) in tables.enumerated() {
            let file = inputs[number].segment.file
            try file.withBytes { bytes throws(IndexError) in
                try forEach(in: table, stretch, bits: bits, bytes, file: file.name) { rest, old in
                    if let new = value(number, old) { entries.append(rest << UInt64(28 + bits) | new) }
                }
            }
        }
        return entries
    }

    /// Calls `body` with the entries of `table` whose keys are in a stretch: the rest of the key, and the value.
    private func forEach(
        in table: KeyTable, _ stretch: UInt64, bits: Int, _ bytes: RawSpan, file: String,
        _ body: (UInt64, UInt64) -> Void
    ) throws(IndexError) {
        let rest = UInt64(KeyTable.keyBits - bits)
        let blocks: Range<Int>
        if table.blockBits >= bits {
            let shift = table.blockBits - bits
            blocks = (Int(stretch) << shift)..<(Int(stretch + 1) << shift)
        } else {
            let block = Int(stretch) >> (bits - table.blockBits)
            blocks = block..<(block + 1)
        }
        for block in blocks {
            try table.forEach(inBlock: block, bytes, file: file) { key, value in
                if key >> rest == stretch { body(key & (1 << rest - 1), value) }
            }
        }
    }

    private mutating func mergeWords(into sink: ([UInt8]) -> Bool) throws(IndexError) {
        let tables = inputs.map(\.segment.words)
        var words = writer.begin(expected: tables.reduce(0) { $0 + $1.count }, values: .counts)
        let bits = stretchBits(tables)
        for stretch in 0..<UInt64(1 << bits) {
            var counts: [(key: UInt64, count: UInt64)] = []
            for input in inputs {
                let file = input.segment.file
                try file.withBytes { bytes throws(IndexError) in
                    try forEach(in: input.segment.words, stretch, bits: bits, bytes, file: file.name) { rest, count in
                        counts.append((stretch << UInt64(KeyTable.keyBits - bits) | rest, count))
                    }
                }
            }
            counts.sort { $0.key < $1.key }
            var i = 0
            while i < counts.count {
                var (end, sum) = (i, UInt64(0))
                while end < counts.count, counts[end].key == counts[i].key {
                    sum += counts[end].count
                    end += 1
                }
                words.add(counts[i].key, sum)
                i = end
            }
            writer.drain(&words)
            if !sink(writer.takeBytes()) { return }
        }
        writer.end(&words)
    }
}
