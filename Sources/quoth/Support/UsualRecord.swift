internal import QuothRecord

/// The record that is meant where none is named.
enum UsualRecord {
    /// Its folder: what `QUOTH_RECORD` says, else `quoth` in the folder for data of the user (XDG Base Directory
    /// Specification 0.8, which has a relative `XDG_DATA_HOME` ignored).
    static var path: String {
        let environment = Surroundings.environment ?? Surroundings.ofProcess()
        if let named = environment["QUOTH_RECORD"], !named.isEmpty { return named }
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/quoth" }
        return (environment["HOME"] ?? ".") + "/.local/share/quoth"
    }

    /// Whether it is there.
    static var exists: Bool { RecordSnapshot.exists(at: path) }

    /// What to do where it is not.
    static var missing: String {
        "There is no record at \(path). `quoth add FILE…` makes it; --record or QUOTH_RECORD names another."
    }
}
