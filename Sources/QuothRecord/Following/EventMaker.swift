internal import Quoth

/// Makes events of rows of a record. One thread uses it at a time.
final class EventMaker {
    private let record: Record
    private var database: Database { record.database }
    private var places: [Int: FollowEvent.Place] = [:]

    init(_ record: Record) { self.record = record }

    // MARK: Quotations

    /// What the record tells of the quotation in row `row`; `nil` if there is none.
    /// - Parameter isNew: Whether it came, or is judged otherwise.
    func quotation(_ row: Int, isNew: Bool) throws(RecordError) -> FollowEvent? {
        guard let found = try stored(row), let place = try place(found.version) else { return nil }
        let finding = found.finding
        let edits = finding.map(\.edits) ?? []
        let isAltered = finding.map { [.wording, .truncated, .spliced, .attribution].contains($0.verdict) } ?? false
        var classes: Set<FollowClass> = isNew ? [.new] : []
        if isAltered {
            classes.insert(.altered)
            classes.formUnion(edits.compactMap { FollowClass(rawValue: $0.kind.rawValue) })
        } else if !isNew {
            classes.insert(.judged)
        }
        var other: FollowEvent.Place?
        var difference: FollowEvent.Difference?
        if let finding, finding.verdict != .unfound, let source = finding.source {
            other = try self.place(source)
            if isAltered { difference = try self.difference(found, finding, source) }
        }
        let id = FollowEvent.hash(
            ["quotation", place.key, Self.folded(found.words), Self.folded(found.quotation.attribution?.speaker.name)]
                + (isAltered ? ["altered"] + edits.flatMap { [$0.from, $0.to] } + [other?.key ?? ""] : [])
                + (!isNew && !isAltered ? ["judged", finding?.verdict.rawValue ?? "", other?.key ?? ""] : []))
        let speaker = found.quotation.attribution?.speaker
        return FollowEvent(
            id: id, isNew ? .quotation : .judged, classes, at: place, other: other,
            quotation: SearchRow.hexadecimal(found.key), words: DiffPiece.bounded(found.words), speaker: speaker?.name,
            role: speaker.flatMap(Self.role), verdict: finding?.verdict.rawValue, risks: finding.map(\.risks) ?? [],
            differences: difference.map { [$0] } ?? [])
    }

    private static func folded(_ text: String?) -> String {
        IndexedText.words(text ?? "").joined(separator: " ")
    }

    private static func role(_ speaker: Speaker) -> String? {
        guard let role = speaker.role, let organisation = speaker.organisation else {
            return speaker.role ?? speaker.organisation
        }
        return role.contains(organisation) ? role : role + ", " + organisation
    }

    /// A quotation as it stands in its row, with what the record tells of it.
    private struct Stored {
        var key: Int
        var version: Int
        var words: String
        var quotation: Quotation
        var finding: StoredFinding?
    }

    private func stored(_ row: Int) throws(RecordError) -> Stored? {
        let width = Record.quotationWidth
        return try database.first(
            """
            SELECT \(Record.quotationColumns), q.key, q.version, q.words, \(StoredFinding.columns) FROM quotation q \
            LEFT JOIN finding f ON f.quotation = q.id WHERE q.id = ?
            """, [.integer(row)]
        ) { row -> Stored? in
            guard let quotation = Record.quotation(row) else { return nil }
            return Stored(
                key: row.integer(width), version: row.integer(width + 1), words: row.text(width + 2),
                quotation: quotation, finding: StoredFinding(row, from: width + 3))
        } ?? nil
    }

    private func difference(
        _ own: Stored, _ finding: StoredFinding, _ source: Int
    ) throws(RecordError) -> FollowEvent.Difference? {
        guard let passage = finding.whole, let text = try record.document(version: own.version)?.text,
            let sourceText = try record.document(version: source)?.text, let first = own.quotation.parts.first,
            let last = own.quotation.parts.last, last.end <= text.count, passage.end <= sourceText.count
        else { return nil }
        let (before, after) = DiffPiece.sides(
            passage, in: sourceText, TextRange(first.start, last.end), in: text, finding.edits)
        var difference = FollowEvent.Difference(kind: nil, before: before, after: after)
        if finding.verdict == .attribution {
            let sourceSpeaker = try speaker(of: passage, in: source)
            difference.speakers = [sourceSpeaker ?? "", own.quotation.attribution?.speaker.name ?? ""]
        }
        return difference
    }

    /// Who is quoted with the words at `passage` of a version, if they are a quotation there.
    private func speaker(of passage: TextRange, in version: Int) throws(RecordError) -> String? {
        try database.first(
            "SELECT speaker_name FROM quotation WHERE version = ? AND start < ? AND end > ? ORDER BY ordinal LIMIT 1",
            [.integer(version), .integer(passage.end), .integer(passage.start)]
        ) { $0.optionalText(0) } ?? nil
    }

    // MARK: Documents

    /// That the document of version number `version` came.
    func document(_ version: Int) throws(RecordError) -> FollowEvent? {
        guard let place = try place(version), let text = try record.document(version: version)?.text else { return nil }
        let start = TextRange(0, min(text.count, 600))
        let words = Text(repairing: Array(text.utf8[start.start..<start.end])).string.split(
            whereSeparator: \.isWhitespace)
        return FollowEvent(
            id: FollowEvent.hash(["document", place.key]), .document, [.new], at: place,
            words: words.prefix(40).joined(separator: " ") + (words.count > 40 ? "…" : ""))
    }

    /// What a version changed in the one before it: the change of the whole, and of each quotation with its row.
    ///
    /// The row is that in the later version, or where the quotation was taken out, in the earlier one.
    func changes(
        _ version: Int
    ) throws(RecordError) -> (whole: FollowEvent, quotations: [(row: Int, event: FollowEvent)], previous: Int)? {
        let previous = try database.first(
            "SELECT previous FROM change WHERE version = ?", [.integer(version)]
        ) { $0.integer(0) }
        guard let previous, let earlier = try record.quoted(version: previous),
            let later = try record.quoted(version: version), let place = try place(version),
            let before = try self.place(previous)
        else { return nil }
        let changes = VersionDiff(from: earlier, to: later).changes
        guard !changes.isEmpty else { return nil }
        var differences: [FollowEvent.Difference] = []
        var quotations: [(row: Int, event: FollowEvent)] = []
        for change in changes {
            let difference = Self.difference(change, earlier.document.text, later.document.text)
            if differences.count < 12 { differences.append(difference) }
            let at = change.laterQuotation.map { (version, $0) } ?? change.earlierQuotation.map { (previous, $0) }
            guard change.fate != nil, let at, let row = try row(ordinal: at.1, of: at.0) else { continue }
            quotations.append((row, try edit(change, difference, row, place, before)))
        }
        var classes = Set(changes.compactMap { FollowClass(rawValue: $0.kind.rawValue) })
        if changes.contains(where: \.isSilent) { classes.insert(.silent) }
        let id = FollowEvent.hash(
            ["change", place.key] + changes.flatMap { [$0.kind.rawValue, $0.from, $0.to, $0.speakerAfter ?? ""] })
        let words = changes.first.map { $0.to.isEmpty ? $0.from : $0.to } ?? ""
        let whole = FollowEvent(
            id: id, .change, classes, at: place, other: before, words: DiffPiece.bounded(words),
            differences: differences)
        return (whole, quotations, previous)
    }

    private func edit(
        _ change: VersionChange, _ difference: FollowEvent.Difference, _ row: Int, _ place: FollowEvent.Place,
        _ before: FollowEvent.Place
    ) throws(RecordError) -> FollowEvent {
        var classes: Set<FollowClass> = [.quotation]
        if change.isSilent { classes.insert(.silent) }
        classes.formUnion(change.edits.compactMap { FollowClass(rawValue: $0.kind.rawValue) })
        let key = try database.first("SELECT key FROM quotation WHERE id = ?", [.integer(row)]) { $0.integer(0) }
        let id = FollowEvent.hash([
            "edit", place.key, change.from, change.to, change.speakerBefore ?? "", change.speakerAfter ?? "",
        ])
        return FollowEvent(
            id: id, .edit, classes, at: place, other: before, quotation: key.map(SearchRow.hexadecimal),
            words: DiffPiece.bounded(change.to.isEmpty ? change.from : change.to),
            speaker: change.speakerAfter ?? change.speakerBefore,
            risks: Set(change.edits.filter(\.kind.isRisk).map(\.kind.rawValue)).sorted(), differences: [difference])
    }

    private static func difference(_ change: VersionChange, _ earlier: Text, _ later: Text) -> FollowEvent.Difference {
        let kind = FollowClass(rawValue: change.kind.rawValue)
        var result: FollowEvent.Difference
        if let from = change.earlier, let to = change.later {
            let (before, after) = DiffPiece.sides(from, in: earlier, to, in: later, change.edits)
            result = FollowEvent.Difference(kind: kind, before: before, after: after)
        } else {
            func piece(_ words: String) -> [DiffPiece] {
                words.isEmpty ? [] : [DiffPiece(text: DiffPiece.bounded(words), isChanged: true)]
            }
            result = FollowEvent.Difference(kind: kind, before: piece(change.from), after: piece(change.to))
        }
        if change.fate == .speaker { result.speakers = [change.speakerBefore ?? "", change.speakerAfter ?? ""] }
        return result
    }

    private func row(ordinal: Int, of version: Int) throws(RecordError) -> Int? {
        try database.first(
            "SELECT id FROM quotation WHERE version = ? AND ordinal = ?", [.integer(version), .integer(ordinal)]
        ) { $0.integer(0) }
    }

    private func place(_ version: Int) throws(RecordError) -> FollowEvent.Place? {
        if let known = places[version] { return known }
        if places.count > 4_096 { places = [:] }
        let place = try database.first(
            """
            SELECT d.key, d.url, d.host, coalesce(nullif(v.title, ''), v.name), v.published, v.digest, v.language \
            FROM version v JOIN document d ON d.id = v.document WHERE v.id = ?
            """, [.integer(version)]
        ) { row in
            FollowEvent.Place(
                key: row.text(0), url: row.optionalText(1), host: row.optionalText(2),
                title: DiffPiece.bounded(row.text(3)), published: row.optionalText(4),
                version: Digest.hexadecimal(row.bytes(5)), language: row.optionalText(6))
        }
        places[version] = place
        return place
    }
}
