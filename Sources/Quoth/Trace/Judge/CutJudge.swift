/// Judges what was cut off before and after a passage: only what governs the passage touches its meaning.
struct CutJudge {
    let source: SourceWords

    /// At most so many units are looked at on each side: no sentence of use is longer.
    private static let reach = 300

    private var units: [Unit] { source.units }

    // MARK: Before

    /// What was cut before the unit `first`, in its sentence and voice.
    func before(_ first: Int) -> Cut {
        var cut: [Int] = []
        var i = Int(source.previous[first])
        while i >= 0, cut.count < Self.reach, belongs(i, to: first) {
            cut.append(i)
            i = Int(source.previous[i])
        }
        cut.reverse()
        return Cut(units: cut, flags: cut.isEmpty ? [] : flagsBefore(cut, first))
    }

    private func belongs(_ i: Int, to anchor: Int) -> Bool {
        source.scriptStart[i] == source.scriptStart[anchor] && units[i].sentence == units[anchor].sentence
            && source.quotation[i] == source.quotation[anchor]
    }

    private func flagsBefore(_ cut: [Int], _ first: Int) -> [Flag] {
        let clause = clauseBefore(cut, first)
        var flags: [Flag] = []
        if hasCondition(clause) { flags.append(.cutCondition) }
        let governing = governingPart(clause, first)
        if governing.contains(where: { isNegation($0) }) { flags.append(.cutNegation) }
        if governing.contains(where: { RiskWords.hedges.contains(units[$0].key) }) { flags.append(.cutHedge) }
        if hasQuantifier(cut) { flags.append(.cutQuantifier) }
        if isAttribution(governing) { flags.append(.cutAttribution) }
        return flags
    }

    /// The part of the cut from the last boundary on that separates independent clauses.
    private func clauseBefore(_ cut: [Int], _ first: Int) -> [Int] {
        var start = cut.count
        while start > 0 {
            let next = start == cut.count ? first : cut[start]
            if isClauseBoundary(before: next) { break }
            start -= 1
        }
        return Array(cut[start...])
    }

    /// Whether a semicolon, or a comma and a coordinating conjunction, stands before unit `i` or is its last word.
    private func isClauseBoundary(before i: Int) -> Bool {
        if units[i].gap.marks.contains(";") || units[i].followsEllipsis { return true }
        let previous = Int(source.previous[i])
        guard previous >= 0, source.scriptStart[previous] == source.scriptStart[i] else { return false }
        return ["and", "so", "but", "or", "yet"].contains(units[previous].key)
            && (units[previous].gap.marks.contains(",") || units[previous].followsEllipsis)
    }

    /// The main clause that the passage goes on: without a subordinate clause that a comma closes.
    private func governingPart(_ clause: [Int], _ first: Int) -> [Int] {
        let boundaries: Set<String> = ["because", "since", "as"]
        guard let last = clause.last else { return [] }
        if boundaries.contains(units[last].key) { return [] }
        if units[first].gap.marks.contains(",") { return [] }
        if let comma = clause.lastIndex(where: { units[$0].gap.marks.contains(",") }),
            !clause[comma...].isEmpty, startsSubordinate(clause)
        {
            return Array(clause[comma...])
        }
        return clause
    }

    private func startsSubordinate(_ clause: [Int]) -> Bool {
        guard let first = clause.first else { return false }
        return ["if", "when", "while", "although", "though", "because", "since", "as", "after", "before", "unless"]
            .contains(units[first].key)
    }

    private func hasCondition(_ clause: [Int]) -> Bool {
        clause.contains { CutWords.conditionsBefore.contains(units[$0].key) } || hasPhrase(clause, CutWords.phrases)
    }

    /// A quantifier that stands directly before the passage, with nothing but function words between: “some of the”.
    private func hasQuantifier(_ cut: [Int]) -> Bool {
        for i in cut.reversed().prefix(4) {
            if RiskWords.quantifier.contains(units[i].key),
                !["up", "over", "under", "about", "much"].contains(units[i].key)
            {
                return true
            }
            guard CutWords.quantifierLinks.contains(units[i].key) else { return false }
        }
        return false
    }

    // MARK: After

    /// What was cut after the unit `last`, in its sentence and voice.
    func after(_ last: Int) -> Cut {
        var cut: [Int] = []
        var i = last + 1
        while i < units.count, cut.count < Self.reach, belongs(i, to: last) {
            cut.append(i)
            i += 1
        }
        return Cut(units: cut, flags: cut.isEmpty ? [] : flagsAfter(cut))
    }

    private func flagsAfter(_ cut: [Int]) -> [Flag] {
        var flags: [Flag] = []
        let clause = clauseAfter(cut)
        let head = clause.prefix(3)
        let isLimited = clause.contains { CutWords.conditionsAfter.contains(units[$0].key) }
        let isAside = cut.first.map { units[$0].gap.marks.contains(",") } == true
        let isExcepted = isAside && head.first.map { ["save", "bar", "excluding"].contains(units[$0].key) } == true
        if isLimited || isExcepted || isContrast(cut) || hasPhrase(clause, CutWords.phrases) {
            flags.append(.cutCondition)
        }
        if head.contains(where: { ["not", "never", "no", "nothing"].contains(units[$0].key) }) {
            flags.append(.cutNegation)
        }
        if (isAside ? clause.prefix(4) : head.prefix(1)).contains(where: {
            CutWords.hedgesAfter.contains(units[$0].key)
        }) {
            flags.append(.cutHedge)
        }
        if clause.prefix(2).contains(where: { CutWords.frequency.contains(units[$0].key) }) {
            flags.append(.cutQuantifier)
        }
        if isAttributionAfter(Array(clause.prefix(6)), isAside: isAside) { flags.append(.cutAttribution) }
        return flags
    }

    /// The cut up to the next boundary between independent clauses.
    private func clauseAfter(_ cut: [Int]) -> [Int] {
        var result: [Int] = []
        for i in cut {
            let isJoined = ["and", "so", "or"].contains(units[i].key) && units[i].gap.marks.contains(",")
            if units[i].gap.marks.contains(";") || isJoined { break }
            result.append(i)
        }
        return result
    }

    private func isContrast(_ cut: [Int]) -> Bool {
        cut.first.map { ["but", "yet", "however", "although", "though"].contains(units[$0].key) } == true
    }

    private func isAttributionAfter(_ clause: [Int], isAside: Bool) -> Bool {
        hasPhrase(clause, [["according", "to"]]) || (isAside && isAttribution(clause))
    }

    // MARK: Both

    private func isNegation(_ i: Int) -> Bool {
        RiskWords.negation.contains(units[i].key) || RiskWords.denials.contains(units[i].key)
    }

    private func isAttribution(_ clause: [Int]) -> Bool {
        clause.contains { CutWords.reporting.contains(units[$0].key) } || hasPhrase(clause, [["according", "to"]])
    }

    private func hasPhrase(_ clause: [Int], _ phrases: [[String]]) -> Bool {
        let words = clause.map { units[$0].key }
        return phrases.contains { phrase in
            words.indices.contains { words[$0...].starts(with: phrase) }
        }
    }
}
