internal import Glibc

/// The files of a record: their names, and which of a folder's files are a record's own.
enum RecordFiles {
    static let store = "record.sqlite"
    static let lock = "lock"
    /// Who follows what, and what waits to be delivered: see FollowSchema.
    static let following = "following.sqlite"
    /// Held by the process that delivers.
    static let followingLock = "following.lock"
    static let captures = "captures"
    static let people = "people.sqlite"

    /// The file of raw captures number `number`.
    static func pack(_ number: Int) -> String { captures + "/" + digits(number) + ".pack" }

    /// The file of seeds of segment number `number`.
    static func seeds(_ number: Int) -> String { digits(number) + ".seeds" }

    /// The file of texts of segment number `number`.
    static func texts(_ number: Int) -> String { digits(number) + ".texts" }

    /// Whether a file called `name` may be a record's own.
    static func isOurs(_ name: String) -> Bool {
        let names = [
            lock, followingLock, captures, KeyFile.name, KeyFile.publicName, InFlight.name, InFlight.watchName,
            InFlight.judgingName, IsolatedInputs.name, IsolatedInputs.versionsName, JudgingTrial.stepName,
        ]
        return names.contains(name) || [store, people, following].contains { name.hasPrefix($0) }
            || name.hasSuffix(".new") || isSegment(name)
    }

    /// Whether a file called `name` is a segment's.
    static func isSegment(_ name: String) -> Bool { name.hasSuffix(".seeds") || name.hasSuffix(".texts") }

    /// The names in the folder `path`.
    static func names(in path: String) throws(RecordError) -> [String] {
        do throws(IntakeError) {
            return try FolderWalk.names(in: path).filter { $0 != "." && $0 != ".." }
        } catch { throw .system(path: path, doing: "read", reason: "\(error)") }
    }

    private static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 8 - text.count)) + text
    }
}
