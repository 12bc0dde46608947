internal import Quoth

/// The corrections in a record: they stand as events in its table of decisions, and what they change stands where the program
/// would have put it, so that every page, search and export tells it.
public struct Corrections {
    private let database: Database

    /// The corrections of `record`, to read.
    public init(_ record: Record) { database = record.database }

    init(_ database: Database) { self.database = database }

    /// All corrections, in order.
    /// - Complexity: O(*c*) in them.
    public func all() throws(RecordError) -> [Correction] {
        try database.all("SELECT at, kind, payload, undone_by FROM decision ORDER BY id") { row -> Correction? in
            var correction = Correction(at: row.text(0), kind: row.text(1), payload: row.text(2))
            correction?.isUndone = !row.isNull(3)
            return correction
        }.compactMap(\.self)
    }

    /// Whether the record has a quotation with these sixteen digits.
    public func has(_ quotation: String) throws(RecordError) -> Bool { try self.quotation(quotation) != nil }

    // MARK: Writing, in a transaction that somebody else has begun

    /// Enters a correction, once, and does what it says; one of a quotation that is gone is entered all the same.
    func apply(_ correction: Correction) throws(RecordError) {
        guard try row(marked: correction.mark) == nil else { return }
        var correction = correction
        let quotation = try quotation(correction.quotation)
        let earlier = try holding(correction)
        if correction.kind == .restore {
            if let earlier, let quotation { try restore(earlier.correction, quotation) }
        } else if let quotation {
            try enter(&correction, quotation, earlier?.correction)
        }
        try database.run(
            "INSERT INTO decision(at, kind, payload) VALUES(?,?,?)", .text(correction.at),
            .text(correction.kind.rawValue),
            .text(correction.payload))
        if let earlier {
            try database.run(
                "UPDATE decision SET undone_by = ? WHERE id = ?", .integer(database.lastRow), .integer(earlier.row))
        }
    }

    /// Does again what corrections say whose quotations were judged or added anew.
    func enforce() throws(RecordError) {
        for correction in try all() where !correction.isUndone {
            guard let quotation = try quotation(correction.quotation) else { continue }
            var correction = correction
            switch correction.kind {
            case .verdict: try setVerdict(correction.value, quotation)
            case .speaker:
                let now = try cells(quotation)
                if now.name ?? "" != correction.value { try enter(&correction, quotation, correction) }
            case .accept, .restore: break
            }
        }
    }

    private func row(marked mark: String) throws(RecordError) -> Int? {
        try database.first("SELECT id FROM decision WHERE instr(payload, ?) > 0", [.text("\"mark\":\"\(mark)\"")]) {
            $0.integer(0)
        }
    }

    /// The event that no longer holds when `correction` does: what it undoes, or what was decided of the same before.
    private func holding(_ correction: Correction) throws(RecordError) -> (row: Int, correction: Correction)? {
        let rows = try database.all(
            "SELECT id, at, kind, payload FROM decision WHERE undone_by IS NULL AND instr(payload, ?) > 0 ORDER BY id DESC",
            [.text("\"quotation\":\"\(correction.quotation)\"")]
        ) { row in
            Correction(at: row.text(1), kind: row.text(2), payload: row.text(3)).map { (row.integer(0), $0) }
        }.compactMap(\.self)
        return rows.first { _, other in
            correction.kind == .restore
                ? other.mark == correction.undone : other.kind == correction.kind && other.kind != .restore
        }
    }

    // MARK: What stands in the tables

    private func quotation(_ key: String) throws(RecordError) -> Int? {
        guard key.utf8.count == 16, let number = UInt64(key, radix: 16) else { return nil }
        return try database.first(
            "SELECT id FROM quotation WHERE key = ?", [.integer(Int(truncatingIfNeeded: number))]
        ) { $0.integer(0) }
    }

    private func cells(_ quotation: Int) throws(RecordError) -> SpeakerCells {
        try database.first(
            "SELECT \(SpeakerCells.columns) FROM quotation WHERE id = ?", [.integer(quotation)]
        ) { SpeakerCells($0) } ?? SpeakerCells(corrected: nil, kind: "")
    }

    private func enter(
        _ correction: inout Correction, _ quotation: Int, _ earlier: Correction?
    ) throws(RecordError) {
        switch correction.kind {
        case .verdict:
            correction.before = try programsVerdict(quotation)
            try setVerdict(correction.value, quotation)
        case .speaker:
            let now = try cells(quotation)
            // What the program had said, not what somebody corrected it to.
            correction.cells = now.rule == SpeakerCells.rule ? earlier?.cells ?? now : now
            correction.before = correction.cells?.name ?? ""
            try setSpeaker(named(correction.value, quotation), quotation)
        case .accept, .restore: break
        }
    }

    private func restore(_ correction: Correction, _ quotation: Int) throws(RecordError) {
        switch correction.kind {
        case .verdict: if let own = try programsVerdict(quotation) { try setVerdict(own, quotation) }
        case .speaker: if let cells = correction.cells { try setSpeaker(cells, quotation) }
        case .accept, .restore: break
        }
    }

    /// The gravest of the verdicts that the program found.
    private func programsVerdict(_ quotation: Int) throws(RecordError) -> String? {
        try database.first("SELECT verdicts FROM finding WHERE quotation = ?", [.integer(quotation)]) {
            $0.text(0).split(separator: " ").first.map(String.init)
        } ?? nil
    }

    private func setVerdict(_ verdict: String, _ quotation: Int) throws(RecordError) {
        guard Verdict(rawValue: verdict) != nil else { return }
        try database.run("UPDATE finding SET verdict = ? WHERE quotation = ?", .text(verdict), .integer(quotation))
    }

    /// What is to be told of a speaker called `name`: the role that the same text gives them elsewhere.
    private func named(_ name: String, _ quotation: Int) throws(RecordError) -> SpeakerCells {
        if name.isEmpty { return SpeakerCells(corrected: nil, kind: "") }
        let folded = Folding.fold(name)
        let kind = try database.first(
            "SELECT kind FROM speaker WHERE key IN (?, ?) ORDER BY kind DESC LIMIT 1",
            [.text("person:" + folded), .text("organisation:" + folded)]
        ) { $0.text(0) }
        var cells = SpeakerCells(corrected: name, kind: kind ?? Speaker.Kind.person.rawValue)
        let known = try database.first(
            """
            SELECT o.role, o.organisation, o.aliases FROM quotation q JOIN quotation o ON o.version = q.version \
            JOIN speaker s ON s.id = o.speaker WHERE q.id = ? AND s.key = ? LIMIT 1
            """, [.integer(quotation), .text((cells.kind ?? "") + ":" + folded)]
        ) { ($0.optionalText(0), $0.optionalText(1), $0.optionalText(2)) }
        if let known { (cells.role, cells.organisation, cells.aliases) = (known.0, known.1, known.2 ?? "") }
        return cells
    }

    private func setSpeaker(_ cells: SpeakerCells, _ quotation: Int) throws(RecordError) {
        let words = WordRows(database)
        try words.remove(quotation: quotation)
        let speaker = try row(of: cells)
        let assignments = SpeakerCells.columns.split(separator: ",").map { $0 + " = ?" }.joined(separator: ",")
        try database.run(
            "UPDATE quotation SET \(assignments), speaker = ? WHERE id = ?",
            cells.values + [Value(speaker), .integer(quotation)])
        try words.add(quotation: quotation)
        // What became of the words may depend on whose they are.
        try database.run(
            "INSERT OR IGNORE INTO unsettled(version) SELECT version FROM quotation WHERE id = ?", .integer(quotation))
    }

    private func row(of cells: SpeakerCells) throws(RecordError) -> Int? {
        guard let name = cells.name, let kind = cells.kind.flatMap(Speaker.Kind.init(rawValue:)) else { return nil }
        let aliases = (cells.aliases ?? "").split(separator: "\n").map(String.init)
        return try RowWriter(database: database).speaker(Speaker(name: name, kind: kind, aliases: aliases), in: nil)
    }
}
