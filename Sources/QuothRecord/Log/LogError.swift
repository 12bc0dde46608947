/// Why a log, a key, a checkpoint or a proof cannot be trusted.
public enum LogError: Error, Hashable, Sendable {
    case badNote(reason: String)
    case badKey(path: String, reason: String)
    case badCheckpoint(reason: String)
    case badProof(reason: String)
    case unsigned(expected: String)
    case wrongSignature(name: String)
    case notIncluded(index: Int, size: Int)
    case inconsistent(old: Int, size: Int)
    case noRandomness
    case noEntries(path: String)
    case system(path: String, doing: String, reason: String)

    /// Whether what is on disk is not what was written.
    var isDamage: Bool {
        switch self {
        case .noRandomness, .noEntries, .system: false
        default: true
        }
    }
}

extension LogError: CustomStringConvertible {
    /// What was wrong, with what, and what to do.
    public var description: String {
        switch self {
        case .badNote(let reason): "This is no signed note: \(reason). Fetch it again from where it came from."
        case .badKey(let path, let reason):
            "\(path) is no key: \(reason). Put the key back from a backup, or name where it lies with --key."
        case .badCheckpoint(let reason): "This is no checkpoint: \(reason). Fetch it again from where it came from."
        case .badProof(let reason): "This is no proof: \(reason). Fetch it again from where it came from."
        case .unsigned(let expected):
            "The checkpoint has no signature of \(expected). Ask for one that has, or name the key that signed it."
        case .wrongSignature(let name):
            "The signature of \(name) is wrong: the checkpoint was changed after it was signed, or another key signed it."
        case .notIncluded(let index, let size):
            "The proof does not lead from entry \(index) to the root of the \(size) entries: one of them was changed."
        case .inconsistent(let old, let size):
            "The log of \(size) entries does not go on from that of \(old): some were changed or taken out."
        case .noRandomness: "The system gives no random bytes, so no key can be made. Name one with --key."
        case .noEntries(let path): "The log of \(path) has no entries yet. `quoth add` makes one of each capture."
        case .system(let path, let doing, let reason): "\(path) cannot be \(doing): \(reason)."
        }
    }
}
