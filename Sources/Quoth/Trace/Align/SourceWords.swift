/// The units of one or more scripts, one script after the other, as one list.
struct SourceWords {
    /// All units.
    private(set) var units: [Unit] = []
    /// For each unit the index of the one before it in the same voice, or -1 at a script's start.
    private(set) var previous: [Int32] = []
    /// For each unit the index of its script's first unit.
    private(set) var scriptStart: [Int32] = []
    /// For each unit the index of its document among the sources.
    private(set) var document: [Int32] = []
    /// For each unit the index of its quotation in its document, or -1.
    private(set) var quotation: [Int32] = []

    /// The units of `scripts`.
    init(_ scripts: [Script]) {
        for script in scripts {
            let base = Int32(units.count)
            // The units of a single script are not copied.
            if units.isEmpty { units = script.units } else { units += script.units }
            previous += script.previous.map { $0 < 0 ? -1 : $0 + base }
            scriptStart += repeatElement(base, count: script.units.count)
            document += repeatElement(Int32(script.document), count: script.units.count)
            quotation += script.quotation
        }
    }

    /// The units after `a` and before `b` in one voice: a cue between them is left out.
    ///
    /// - Precondition: `a < b`, and both stand in one script.
    func between(_ a: Int, _ b: Int) -> [Int] {
        var result: [Int] = []
        var i = Int(previous[b])
        while i > a {
            result.append(i)
            i = Int(previous[i])
        }
        return result.reversed()
    }

    /// Whether both units stand in the same sentence of the same document.
    func isOneSentence(_ a: Int, _ b: Int) -> Bool {
        scriptStart[a] == scriptStart[b] && units[a].sentence == units[b].sentence
    }
}
