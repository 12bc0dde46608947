/// Aligns a quotation with the best places of one or more sources, word by word.
///
/// A global alignment of the copy and a local one of the source with affine gaps (Gotoh 1982), which may also jump to
/// any other place for a fixed price: the jumping alignment of Spang, Rehmsmeier and Stoye (2002). A jump is cheaper
/// where the copy starts a sentence, an ellipsis lets the source run on for little, and a bracket may stand for words.
struct Aligner {
    private let source: [Unit]
    private let previous: [Int32]
    private let scriptStart: [Int32]
    private let copy: [Unit]
    /// Where the source's first run of just the words of the copy starts.
    private let run: Int?

    private enum Price {
        static let insertion: Float = 1.15
        static let bracketed: Float = 0.1
        static let gapOpen: Float = 0.6
        static let gapWord: Float = 0.35
        static let bracketOpen: Float = 0.1
        static let bracketWord: Float = 0.15
        static let ellipsis: Float = 0.2
        static let bridge: Float = 0.02
        static let jumpAtSentence: Float = 1.2
        static let jumpInside: Float = 2.4
    }

    /// Where a cell's best way came from.
    private enum Step {
        static let match: UInt8 = 0, insert: UInt8 = 1, delete: UInt8 = 2, jump: UInt8 = 3, start: UInt8 = 4
        static let skip: UInt8 = 5, bridgeMatch: UInt8 = 6, bridgeInsert: UInt8 = 7
    }

    /// An aligner of `copy` with the words of the sources.
    init(copy: [Unit], source words: SourceWords) {
        self.copy = copy
        source = words.units
        previous = words.previous
        scriptStart = words.scriptStart
        run = Self.firstRun(of: copy, in: words)
    }

    /// Where the first run of just the words of `copy` in one voice starts: nothing else costs nothing, and of several
    /// alignments that cost the same the first is taken.
    /// - Complexity: O(*n*) in the source's units, but for such as repeat the copy's beginning.
    private static func firstRun(of copy: [Unit], in words: SourceWords) -> Int? {
        guard let first = copy.first, copy.count <= words.units.count else { return nil }
        return (0...(words.units.count - copy.count)).first { start in
            words.units[start].key == first.key
                && (1..<max(1, copy.count)).allSatisfy {
                    words.previous[start + $0] == start + $0 - 1 && words.units[start + $0].key == copy[$0].key
                }
        }
    }

    /// The cheapest alignment, with its cost.
    ///
    /// - Complexity: O(*m* × *n*) time and 3 × *m* × *n* bytes of memory in the units of copy and sources.
    func align() -> (units: [AlignedUnit], cost: Float) {
        guard !copy.isEmpty, !source.isEmpty else {
            return (copy.map { _ in AlignedUnit(relation: .inserted, source: -1) }, Float(copy.count))
        }
        if let run { return (copy.indices.map { AlignedUnit(relation: .same, source: run + $0) }, 0) }
        return alignByTable()
    }

    /// The same by the whole table.
    func alignByTable() -> (units: [AlignedUnit], cost: Float) {
        var table = Table(rows: copy.count, columns: source.count)
        let likeness = Likeness(copy: copy, source: source)
        for i in copy.indices { fill(row: i, of: &table, likeness) }
        return trace(table)
    }

    /// The rows of costs of one step and the way back of all steps.
    private struct Table {
        let columns: Int
        /// Costs after the row before: the last source unit used is `j`; by state.
        var match: [Float], insert: [Float], delete: [Float]
        var matchFrom: [UInt8], insertFrom: [UInt8], deleteFrom: [UInt8]
        /// For each row the column and the state that a jump leaves from.
        var jump: [(column: Int32, state: UInt8)]
        /// For rows with an ellipsis before them, by row: the column that a skip to `j` leaves from.
        var skip: [Int: [(column: Int32, state: UInt8)]] = [:]

        init(rows: Int, columns: Int) {
            self.columns = columns
            match = [Float](repeating: .infinity, count: columns)
            insert = match
            delete = match
            matchFrom = [UInt8](repeating: Step.start, count: rows * columns)
            insertFrom = matchFrom
            deleteFrom = matchFrom
            jump = Array(repeating: (-1, Step.start), count: rows)
        }
    }

    private func insertionPrice(_ i: Int) -> Float { copy[i].isBracketed ? Price.bracketed : Price.insertion }

    private func fill(row i: Int, of table: inout Table, _ likeness: Likeness) {
        let leading = (0..<i).reduce(Float(0)) { $0 + insertionPrice($1) }
        let (jumpCost, jumpColumn, jumpState) = cheapest(table)
        table.jump[i] = (Int32(jumpColumn), jumpState)
        let jumpPrice = jumpCost + (copy[i].startsSentence ? Price.jumpAtSentence : Price.jumpInside)
        let skips = i > 0 && copy[i].followsEllipsis ? prefixBest(table) : nil
        if let skips { table.skip[i] = skips.map { ($0.column, $0.state) } }
        let insertion = insertionPrice(i)
        var match = [Float](repeating: .infinity, count: table.columns)
        var insert = match
        for j in source.indices {
            var best = leading
            var from = Step.start
            func offer(_ cost: Float, _ step: UInt8) {
                if cost < best { (best, from) = (cost, step) }
            }
            let before = Int(previous[j])
            if before >= 0 {
                let price: Float = before == j - 1 ? 0 : Price.bridge
                offer(table.match[before] + price, before == j - 1 ? Step.match : Step.bridgeMatch)
                offer(table.insert[before] + price, before == j - 1 ? Step.insert : Step.bridgeInsert)
                if before == j - 1 { offer(table.delete[before], Step.delete) }
            }
            if let skips, skips[j].cost < .infinity { offer(skips[j].cost + Price.ellipsis, Step.skip) }
            if i > 0 { offer(jumpPrice, Step.jump) }
            match[j] = best + likeness.price(i, j)
            table.matchFrom[i * table.columns + j] = from
            let state = table.match[j] <= table.insert[j] ? Step.match : Step.insert
            insert[j] = min(table.match[j], table.insert[j]) + insertion
            table.insertFrom[i * table.columns + j] = state
        }
        table.match = match
        table.insert = insert
        deletions(row: i, of: &table)
    }

    /// Source words passed over after copy unit `i`.
    private func deletions(row i: Int, of table: inout Table) {
        let isBracket = copy[i].isBracketed || (i + 1 < copy.count && copy[i + 1].isBracketed)
        let open = isBracket ? Price.bracketOpen : Price.gapOpen
        let word = isBracket ? Price.bracketWord : Price.gapWord
        table.delete[0] = .infinity
        for j in source.indices.dropFirst() {
            guard scriptStart[j] == scriptStart[j - 1] else {
                table.delete[j] = .infinity
                continue
            }
            var best = table.delete[j - 1] + word
            var from = Step.delete
            if table.match[j - 1] + open + word < best { (best, from) = (table.match[j - 1] + open + word, Step.match) }
            if table.insert[j - 1] + open + word < best {
                (best, from) = (table.insert[j - 1] + open + word, Step.insert)
            }
            table.delete[j] = best
            table.deleteFrom[i * table.columns + j] = from
        }
    }

    private func cheapest(_ table: Table) -> (Float, Int, UInt8) {
        var result: (Float, Int, UInt8) = (.infinity, -1, Step.start)
        for j in source.indices {
            if table.match[j] < result.0 { result = (table.match[j], j, Step.match) }
            if table.insert[j] < result.0 { result = (table.insert[j], j, Step.insert) }
        }
        return result
    }

    /// For each column the cheapest earlier column of the same script.
    private func prefixBest(_ table: Table) -> [(cost: Float, column: Int32, state: UInt8)] {
        var result: [(cost: Float, column: Int32, state: UInt8)] = []
        result.reserveCapacity(source.count)
        var best: (cost: Float, column: Int32, state: UInt8) = (.infinity, -1, Step.start)
        for j in source.indices {
            if j == 0 || scriptStart[j] != scriptStart[j - 1] { best = (.infinity, -1, Step.start) }
            result.append(best)
            if table.match[j] < best.cost { best = (table.match[j], Int32(j), Step.match) }
            if table.insert[j] < best.cost { best = (table.insert[j], Int32(j), Step.insert) }
        }
        return result
    }

    private func trace(_ table: Table) -> ([AlignedUnit], Float) {
        var (cost, column, state) = cheapest(table)
        var result = copy.map { _ in AlignedUnit(relation: .inserted, source: -1) }
        let allInserted = copy.indices.reduce(Float(0)) { $0 + insertionPrice($1) }
        guard cost < allInserted else { return (result, allInserted) }
        var i = copy.count - 1
        while i >= 0, state != Step.start {
            let cell = i * table.columns + column
            switch state {
            case Step.match:
                let isSame = copy[i].key == source[column].key
                result[i] = AlignedUnit(relation: isSame ? .same : .substitute, source: column)
                (state, column) = leave(table, row: i, column: column)
                i -= 1
            case Step.insert:
                state = table.insertFrom[cell]
                i -= 1
            default:
                state = table.deleteFrom[cell]
                column -= 1
            }
        }
        cost = max(cost, 0)
        return (result, cost)
    }

    /// The state and column that a match at `column` was reached from.
    private func leave(_ table: Table, row: Int, column: Int) -> (UInt8, Int) {
        switch table.matchFrom[row * table.columns + column] {
        case Step.jump: (table.jump[row].state, Int(table.jump[row].column))
        case Step.skip: table.skip[row].map { ($0[column].state, Int($0[column].column)) } ?? (Step.start, 0)
        case Step.bridgeMatch: (Step.match, Int(previous[column]))
        case Step.bridgeInsert: (Step.insert, Int(previous[column]))
        case Step.start: (Step.start, 0)
        case let step: (step, column - 1)
        }
    }
}
