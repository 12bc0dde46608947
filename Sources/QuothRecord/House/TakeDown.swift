internal import FoundationEssentials
internal import Glibc
internal import Quoth

/// Takes texts out of a record for good, such as what must not be kept.
///
/// Of a text that was taken down stay its entries in the log, which hold the address, the times and digests, and an event that
/// says when it was taken down and why. Its bytes, words, quotations, findings, and what subscriptions were told of it
/// go, from the disk too; quotations that were judged against it are judged anew.
public struct TakeDown: Sendable {
    /// A document to be taken down, or one version of it.
    public struct Item: Hashable, Sendable {
        /// What tells the document.
        public var document: String
        /// The versions: their rows.
        package var rows: [Int]
        /// The digests of the versions, in hexadecimal digits.
        public var digests: [String]
        /// Whether no version of the document stays.
        public var isWhole: Bool
    }

    /// How much is taken down.
    public struct Outcome: Hashable, Sendable {
        /// The number of versions.
        public var versions = 0
        /// The number of their quotations.
        public var quotations = 0
        /// The number of their captures.
        public var captures = 0
        /// The addresses among them that are watched: the next poll may bring the text again.
        public var watched: [String] = []
    }

    /// An event that says what was taken down.
    public struct Event: Codable, Hashable, Sendable {
        /// When, ISO 8601 in UTC; it stands beside the rest.
        public var at: String?
        /// What told the document.
        public var document: String
        /// The digests of the versions, in hexadecimal digits.
        public var versions: [String]
        /// Why.
        public var reason: String
        /// Who, as the system knows them.
        public var by: String?
    }

    /// The kind of the events in the table of decisions.
    static let kind = "remove"

    /// What is taken down.
    public let items: [Item]

    /// What `items` name in a record.
    public init(_ items: [Item]) { self.items = items }

    private var rows: Set<Int> { Set(items.flatMap(\.rows)) }

    /// How much would be taken down from `record`.
    public func outcome(in record: Record) throws(RecordError) -> Outcome {
        var outcome = Outcome()
        let database = record.database
        func count(_ sql: String, _ row: Int) throws(RecordError) -> Int {
            try database.first(sql, [.integer(row)]) { $0.integer(0) } ?? 0
        }
        for row in rows {
            outcome.versions += try count("SELECT count(*) FROM version WHERE id = ?", row)
            outcome.quotations += try count("SELECT count(*) FROM quotation WHERE version = ?", row)
            outcome.captures += try count("SELECT count(*) FROM capture WHERE version = ?", row)
            outcome.watched += try database.all(
                "SELECT w.url FROM watch w JOIN version v ON v.document = w.document WHERE v.id = ?", [.integer(row)]
            ) { $0.text(0) }
        }
        outcome.watched = Set(outcome.watched).sorted()
        return outcome
    }

    /// Takes everything down, from the record that `writer` writes to, and judges what that concerns anew on `width` cores.
    ///
    /// When it returns, nobody can find it any more; ``TakeDown/erase(in:)`` then erases it from the disk.
    /// - Parameter by: Who does so.
    /// - Complexity: O(*n*) in the segments that hold it.
    public func apply(
        to writer: RecordWriter, reason: String, by: String?, width: Int
    ) async throws -> Outcome {
        let outcome = try outcome(in: Record(writer.path))
        let texts = Set(items.flatMap(\.digests))
        let quotations = try quotations(in: Record(writer.path))
        try writer.remove(versions: rows) { database throws(RecordError) in
            for quotation in quotations {
                // What was decided about it tells names and words.
                try database.run(
                    "UPDATE decision SET payload = '{}' WHERE instr(payload, ?) > 0",
                    .text("\"quotation\":\"\(quotation)\""))
            }
            for item in items {
                let event = Event(document: item.document, versions: item.digests, reason: reason, by: by)
                try database.run(
                    "INSERT INTO decision(at, kind, payload) VALUES(?,?,?)", .text(Clock.iso(Clock.now)),
                    .text(Self.kind), .text(event.json))
            }
        }
        if FollowingStore.exists(at: writer.path) { try FollowingStore(writer.path).forget(texts: texts) }
        try await writer.settle(width: width)
        return outcome
    }

    /// The digits of the quotations that somebody has decided about and that are taken down.
    private func quotations(in record: Record) throws(RecordError) -> Set<String> {
        let own = rows
        var quotations: Set<String> = []
        for key in Set(try Corrections(record).all().map(\.quotation)) {
            let version = try record.database.first(
                "SELECT version FROM quotation WHERE key = ?",
                [.integer(Int(truncatingIfNeeded: UInt64(key, radix: 16) ?? 0))]
            ) { $0.integer(0) }
            if version.map(own.contains) ?? false { quotations.insert(key) }
        }
        return quotations
    }

    /// Erases from the disk what is left of texts that were taken down from the record in the folder `path`: also what a run
    /// that was killed has left.
    /// - Complexity: O(*n*) in the bytes of the segments and packs that hold some of it, and of the index of words.
    public static func erase(in path: String, key: String? = nil) throws(RecordError) {
        let writer = try RecordWriter(path, key: key)
        try writer.dropRemovedTexts()
        try Retention.dropGaps(in: path, writer.database)
        for table in ["version_text", "quotation_text"] {
            try writer.database.run("INSERT INTO \(table)(\(table)) VALUES('optimize')")
        }
        // Rows that were moved within a page leave a copy behind, which only a new file has not.
        try writer.database.execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
    }

    /// All that was taken down from `record`, in order.
    public static func events(in record: Record) throws(RecordError) -> [Event] {
        try record.database.all(
            "SELECT at, payload FROM decision WHERE kind = ? ORDER BY id", [.text(kind)]
        ) { row -> Event? in
            var event = try? JSONDecoder().decode(Event.self, from: Data(row.text(1).utf8))
            event?.at = row.text(0)
            return event
        }.compactMap(\.self)
    }
}

extension TakeDown.Event {
    fileprivate var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings alone cannot fail to be encoded.
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}

extension Record {
    /// The document that `name` means, or with a number its version of that number, to be taken down; `nil` if there is none.
    public func takeDown(of name: String, version number: Int?) throws(RecordError) -> TakeDown.Item? {
        guard let history = try history(of: name) else { return nil }
        let own = history.versions.filter { number == nil || $0.number == number }
        if own.isEmpty { return nil }
        return TakeDown.Item(
            document: history.key, rows: own.map(\.row), digests: own.map(\.digest),
            isWhole: own.count == history.versions.count)
    }
}
