internal import Quoth

/// Looks speakers up in a record: by the rules of ``SpeakerDirectory`` and by what people decided.
public struct SpeakerReader {
    /// The most names that are gathered, and statements that are looked at, for one speaker.
    private static let nameLimit = 64, statementLimit = 20_000

    private let record: Record
    private var database: Database { record.database }
    /// The decisions that hold.
    private let decisions: [SpeakerDecision]

    /// A reader of `record`.
    public init(_ record: Record) throws(RecordError) {
        self.record = record
        decisions = try SpeakerDecisions(record.database).all().filter { $0.undoneBy == nil && $0.kind != .undo }
    }

    /// The speakers that `name` may mean: the one who has it, or all whose names hold its words.
    /// - Complexity: O(*s*) in the speakers of the record, and O(*n*) in the statements of those that are found.
    public func dossiers(of name: String) throws(RecordError) -> [Dossier] {
        let rows = try speakers(around: name)
        let (statements, isMore) = try statements(of: rows)
        var directory = directory(of: statements)
        decide(&directory)
        let wanted = Self.words(renamed(back: name))
        let exact = directory.entries.filter {
            Self.words($0.name) == wanted || $0.aliases.keys.contains { Self.words($0) == wanted }
        }
        let found = exact.isEmpty ? directory.entries.filter { holds($0, wanted) } : exact
        return found.map { dossier($0, statements, isMore) }.sorted { $0.statements.count > $1.statements.count }
    }

    private static func words(_ name: String) -> [String] { IndexedText.words(name) }

    private func holds(_ entry: SpeakerDirectory.Entry, _ wanted: [String]) -> Bool {
        ([entry.name] + entry.aliases.keys).contains { name in
            let words = Self.words(name)
            guard !wanted.isEmpty, words.count >= wanted.count else { return false }
            return (0...(words.count - wanted.count)).contains { Array(words[$0..<($0 + wanted.count)]) == wanted }
        }
    }

    // MARK: Names

    /// A row of the table of speakers.
    private struct SpeakerRow: Hashable {
        var id: Int
        var name: String
    }

    /// The speakers with the words of `name` in theirs, and all that aliases or decisions lead to from there.
    private func speakers(around name: String) throws(RecordError) -> [SpeakerRow] {
        var found: [SpeakerRow] = []
        var names = [renamed(back: name)]
        var next = 0
        while next < names.count, found.count < Self.nameLimit {
            let name = names[next]
            next += 1
            for row in try rows(named: name, isWhole: next > 1) where !found.contains(row) {
                found.append(row)
                let aliases = try database.all(
                    "SELECT DISTINCT name FROM alias WHERE speaker = ? LIMIT \(Self.nameLimit)", [.integer(row.id)]
                ) { $0.text(0) }
                for alias in aliases + linked(to: row.name) where !names.contains(alias) { names.append(alias) }
            }
            for linked in linked(to: name) where !names.contains(linked) { names.append(linked) }
        }
        return found
    }

    /// The speakers whose names hold the words of `name`, or are them.
    private func rows(named name: String, isWhole: Bool) throws(RecordError) -> [SpeakerRow] {
        let words = Self.words(name)
        guard let longest = words.max(by: { $0.utf8.count < $1.utf8.count }) else { return [] }
        // The key is folded as names are compared, so the words stand in it.
        let all = try database.all(
            "SELECT id, name FROM speaker WHERE instr(key, ?) > 0 LIMIT 100000", [.text(longest)]
        ) { SpeakerRow(id: $0.integer(0), name: $0.text(1)) }
        return all.filter { row in
            let own = Self.words(row.name)
            if isWhole { return own == words }
            guard own.count >= words.count else { return false }
            return (0...(own.count - words.count)).contains { Array(own[$0..<($0 + words.count)]) == words }
        }
    }

    /// The names that a decision ties to `name`.
    private func linked(to name: String) -> [String] {
        let words = Self.words(name)
        return decisions.filter { $0.kind == .merge && $0.names.contains { Self.words($0) == words } }.flatMap(\.names)
    }

    /// The name that a speaker had before it was renamed.
    private func renamed(back name: String) -> String {
        let words = Self.words(name)
        return decisions.last { $0.kind == .rename && $0.names.count == 2 && Self.words($0.names[1]) == words }?.names[
            0]
            ?? name
    }

    // MARK: Statements

    private struct Said {
        var speaker: Speaker
        var key: String
        var role: String?, organisation: String?
        var source: (version: Int, range: TextRange)?
        var statement: Dossier.Statement
    }

    private func statements(of rows: [SpeakerRow]) throws(RecordError) -> ([Said], isMore: Bool) {
        var all: [(Int, Said)] = []
        for row in rows {
            let sql = """
                SELECT q.id, q.key, q.words, q.kind, q.speaker_name, q.speaker_kind, q.aliases, q.role, q.organisation, \
                f.verdict, f.source, f.source_start, f.source_end, d.key, v.name, v.title, \
                coalesce(v.site, v.publisher, d.host), d.url, v.published \
                FROM quotation q CROSS JOIN version v ON v.id = q.version CROSS JOIN document d ON d.id = v.document \
                LEFT JOIN finding f ON f.quotation = q.id WHERE q.speaker = ? AND v.superseded = 0 \
                ORDER BY q.id DESC LIMIT \(Self.statementLimit)
                """
            all += try database.all(sql, [.integer(row.id)]) { ($0.integer(0), Self.said($0)) }
        }
        all.sort { $0.0 > $1.0 }
        return (all.prefix(Self.statementLimit).map(\.1), all.count >= Self.statementLimit)
    }

    private static func said(_ row: Statement) -> Said {
        let statement = Dossier.Statement(
            id: SearchRow.hexadecimal(row.integer(1)), words: row.text(2), kind: row.text(3),
            verdict: row.optionalText(9), name: row.text(4), document: row.text(14), title: row.optionalText(15),
            site: row.optionalText(16), url: row.optionalText(17), date: row.optionalText(18))
        let speaker = Speaker(
            name: row.text(4), role: row.optionalText(7), organisation: row.optionalText(8),
            kind: Speaker.Kind(rawValue: row.text(5)) ?? .person,
            aliases: row.text(6).split(separator: "\n").map(String.init))
        var said = Said(
            speaker: speaker, key: row.text(13), role: row.optionalText(7), organisation: row.optionalText(8),
            statement: statement)
        if let version = row.optionalInteger(10), let start = row.optionalInteger(11),
            let end = row.optionalInteger(12),
            0 <= start, start <= end
        {
            said.source = (version, TextRange(start, end))
        }
        return said
    }

    // MARK: Directory

    /// Whoever is named, the oldest documents first: what a document calls somebody holds for those that follow.
    private func directory(of statements: [Said]) -> SpeakerDirectory {
        var directory = SpeakerDirectory()
        for said in statements.reversed() { directory.add(said.speaker, in: said.statement.document) }
        return directory
    }

    private func decide(_ directory: inout SpeakerDirectory) {
        for decision in decisions {
            let reason = "decided at \(decision.at)"
            switch decision.kind {
            case .merge:
                guard decision.names.count == 2, let kept = entry(decision.names[0], directory),
                    let gone = entry(decision.names[1], directory)
                else { continue }
                directory.merge(kept.id, gone.id, reason: reason)
            case .split:
                guard let whole = decision.names.first.flatMap({ entry($0, directory) }) else { continue }
                directory.split(whole.id, names: Array(decision.names.dropFirst()), reason: reason)
            case .rename, .undo: break
            }
        }
    }

    private func entry(_ name: String, _ directory: SpeakerDirectory) -> SpeakerDirectory.Entry? {
        directory.entry(named: name) ?? directory.entry(named: renamed(back: name))
    }

    // MARK: Dossier

    private func dossier(_ entry: SpeakerDirectory.Entry, _ statements: [Said], _ isMore: Bool) -> Dossier {
        let names = Set(([entry.name] + entry.aliases.keys + entry.sightings.map(\.name)).map(Self.words))
        let own = statements.filter { names.contains(Self.words($0.speaker.name)) }
        let all = names.union([])
        let held = decisions.filter { $0.names.contains { all.contains(Self.words($0)) } }
        let newName = held.last { $0.kind == .rename && Self.words($0.names.first ?? "") == Self.words(entry.name) }?
            .names.last
        var aliases = entry.aliases
        if newName != nil { aliases[entry.name] = "" }
        return Dossier(
            name: newName ?? entry.name, kind: entry.kind.rawValue, aliases: aliases, roles: Self.roles(own),
            statements: own.map(statement), isMore: isMore, decisions: held)
    }

    /// The statement with the words of the source, where these were changed.
    private func statement(_ said: Said) -> Dossier.Statement {
        var statement = said.statement
        let isChanged = statement.verdict.flatMap { Verdict(rawValue: $0) }.map {
            [.wording, .spliced, .truncated, .form].contains($0)
        }
        if isChanged ?? false, let source = said.source,
            let text = (try? record.document(version: source.version))??.text, source.range.end <= text.count
        {
            statement.said = text[source.range]
        }
        return statement
    }

    private static func roles(_ statements: [Said]) -> [Dossier.Role] {
        struct Key: Hashable { var role: String?, organisation: String? }
        var roles: [Key: Dossier.Role] = [:]
        for said in statements where said.role != nil || said.organisation != nil {
            let key = Key(
                role: said.role.map { words($0).joined(separator: " ") },
                organisation: said.organisation.map { words($0).joined(separator: " ") })
            var role =
                roles[key]
                ?? Dossier.Role(role: said.role, organisation: said.organisation, first: nil, last: nil, count: 0)
            role.count += 1
            if let date = said.statement.date {
                role.first = min(role.first ?? date, date)
                role.last = max(role.last ?? date, date)
            }
            roles[key] = role
        }
        return roles.values.sorted {
            ($1.last ?? "", $1.count, $0.role ?? "") < ($0.last ?? "", $0.count, $1.role ?? "")
        }
    }
}
