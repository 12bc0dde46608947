public import Quoth

/// Which captures a record has, so that a run that is repeated need not read them again.
public struct KnownCaptures: Sendable {
    /// 64 bits of what tells a capture: one in 10¹³ is taken for another among a million.
    private var keys: Set<Int> = []

    /// Knows no capture.
    public init() {}

    /// What the record of `database` has.
    /// - Complexity: O(*n*) in its captures.
    init(_ database: Database) throws(RecordError) {
        let sql = "SELECT digest, origin, captured_at FROM capture JOIN blob ON blob.id = capture.blob"
        try database.rows(sql) { row in keys.insert(Self.key(row.bytes(0), row.text(1), row.text(2))) }
    }

    /// Whether the same bytes were read from the same place at the same time.
    /// - Complexity: O(*n*) in the bytes of the capture.
    public func contains(_ capture: Capture) -> Bool {
        if keys.isEmpty { return false }
        return keys.contains(Self.key(SHA256.digest(capture.bytes), capture.origin, capture.capturedAt ?? ""))
    }

    private static func key(_ digest: [UInt8], _ origin: String, _ capturedAt: String) -> Int {
        let own = digest.prefix(8).reduce(0) { $0 << 8 | Int($1) }
        return (Array(origin.utf8) + [0] + Array(capturedAt.utf8)).reduce(own) { ($0 ^ Int($1)) &* 0x100_0000_01B3 }
    }
}
