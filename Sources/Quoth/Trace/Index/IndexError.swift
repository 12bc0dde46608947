/// Why an index can't be read.
public enum IndexError: Error, Hashable, Sendable {
    case damaged(file: String, at: Int, reason: String)
    case newerVersion(file: String, version: Int, known: Int)
}

extension IndexError: CustomStringConvertible {
    /// What was wrong, in which file and where, and what to do.
    public var description: String {
        switch self {
        case .damaged(let file, let offset, let reason):
            "The index file \(file) is damaged at byte \(offset): \(reason). Make the record anew with `quoth add`."
        case .newerVersion(let file, let version, let known):
            "The index file \(file) has format \(version), and this program reads up to \(known). Use a newer quoth."
        }
    }
}
