/// How much a record holds.
public struct RecordStats: Hashable, Sendable {
    /// A name with how often it stands.
    public struct Count: Hashable, Sendable {
        /// The name.
        public var name: String
        /// How often.
        public var count: Int
    }

    /// Rows of the store, by what they are: documents, versions, captures …
    public private(set) var rows: [Count] = []
    /// Bytes on disk, by what they are for.
    public private(set) var bytes: [Count] = []
    /// The bytes of all raw captures that are kept, before packing.
    public private(set) var rawBytes = 0
    /// The first and the last day of publication, ISO 8601; none where no version has one.
    public private(set) var published: [String] = []
    /// The verdicts on quotations, the most frequent first.
    public private(set) var verdicts: [Count] = []
    /// What versions changed in the ones before them, the most frequent class first; a version can have several.
    public private(set) var changes: [Count] = []
    /// The hosts with the most versions.
    public private(set) var hosts: [Count] = []

    private static let tables = [
        ("documents", "document"), ("versions", "version"), ("captures", "capture"),
        ("raw captures", "blob WHERE pack NOTNULL"),
        ("dropped raw captures", "blob WHERE pack IS NULL"), ("quotations", "quotation"), ("speakers", "speaker"),
        ("findings", "finding"), ("entries of the log", "leaf"), ("checkpoints", "checkpoint"),
        ("segments", "segment"), ("watched addresses", "watch"), ("quarantined inputs", "quarantine"),
    ]

    /// Counts what stands in `record`; of hosts the first ten.
    /// - Complexity: O(*n*) in the rows of the store.
    public init(_ record: Record) throws(RecordError) {
        let database = record.database
        for (name, table) in Self.tables {
            rows.append(
                Count(name: name, count: try database.first("SELECT count(*) FROM \(table)") { $0.integer(0) } ?? 0))
        }
        rawBytes = try database.first("SELECT sum(size) FROM blob WHERE pack NOTNULL") { $0.integer(0) } ?? 0
        published = try database.all("SELECT min(published), max(published) FROM version") { row in
            row.isNull(0) ? [] : [row.text(0), row.text(1)]
        }.flatMap(\.self)
        func counts(_ sql: String) throws(RecordError) -> [Count] {
            try database.all(sql) { Count(name: $0.text(0), count: $0.integer(1)) }
        }
        verdicts = try counts("SELECT verdict, count(*) FROM finding GROUP BY 1 ORDER BY 2 DESC, 1")
        changes = try Self.changes(counts("SELECT classes, count(*) FROM change GROUP BY 1"))
        hosts = try counts(
            """
            SELECT host, count(*) FROM version JOIN document ON document.id = version.document WHERE host NOTNULL \
            GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10
            """)
        bytes = try Self.bytes(in: record.path)
    }

    /// The single classes of lists of them.
    private static func changes(_ lists: [Count]) -> [Count] {
        var counts: [String: Int] = [:]
        for list in lists {
            for word in list.name.split(separator: " ") { counts[String(word), default: 0] += list.count }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { Count(name: $0.key, count: $0.value) }
    }

    private static func bytes(in folder: String) throws(RecordError) -> [Count] {
        var sizes: [String: Int] = [:]
        let captures = folder + "/" + RecordFiles.captures
        var paths = try RecordFiles.names(in: folder).map { (folder + "/" + $0, $0) }
        if FileKind(path: captures) == .folder {
            paths += try RecordFiles.names(in: captures).map { (captures + "/" + $0, $0) }
        }
        for (path, name) in paths {
            guard FileKind(path: path) == .file, let size = FileBytes.size(path) else { continue }
            let kind =
                name.hasPrefix(RecordFiles.store)
                ? "store" : name.hasSuffix(".pack") ? "raw captures" : name.hasSuffix(".seeds") ? "index" : "texts"
            sizes[RecordFiles.isOurs(name) || name.hasSuffix(".pack") ? kind : "other files", default: 0] += size
        }
        return sizes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { Count(name: $0.key, count: $0.value) }
    }
}
