internal import Glibc

/// Who may do what with a record, and who did: `people.sqlite` in its folder, beside the store, so that nobody who logs in
/// waits for documents that are added. One thread uses it at a time; any number are open.
public final class People {
    package let database: Database

    /// Opens the file of the record in the folder `path`, and makes it if it is not there.
    public init(_ path: String) throws(PeopleError) {
        do throws(RecordError) {
            guard RecordSnapshot.exists(at: path) else { throw .notARecord(path: path) }
            let name = path + "/" + RecordFiles.people
            try Self.makeFile(name)
            database = try Database(name, .readWrite)
            try database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
            try PeopleSchema.migrate(database)
        } catch { throw .store(error) }
    }

    /// Whether the record in the folder `path` has such a file.
    public static func exists(at path: String) -> Bool { FileKind(path: path + "/" + RecordFiles.people) == .file }

    /// Only the owner reads what passwords and tokens are checked against.
    private static func makeFile(_ name: String) throws(RecordError) {
        let descriptor = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(path: name, doing: "made", reason: systemMessage(errno)) }
        close(descriptor)
    }

    /// What `body` makes of the file, its failures told as this room's.
    func stored<Result>(_ body: () throws(RecordError) -> Result) throws(PeopleError) -> Result {
        do throws(RecordError) { return try body() } catch { throw .store(error) }
    }

    /// Told by SQLite to grow with every commit that another connection made.
    package func dataVersion() throws(PeopleError) -> Int {
        try stored { () throws(RecordError) in try database.first("PRAGMA data_version") { $0.integer(0) } ?? 0 }
    }
}
