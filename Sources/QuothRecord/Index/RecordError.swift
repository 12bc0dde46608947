public import Quoth

/// Why a record could not be read or written.
public enum RecordError: Error, Hashable, Sendable {
    case notARecord(path: String)
    case notEmpty(path: String)
    case busy(path: String)
    case oldLayout(path: String)
    case newer(path: String, version: Int, known: Int)
    case system(path: String, doing: String, reason: String)
    case damaged(IndexError)
    /// SQLite gave up, with its result code.
    case store(path: String, doing: String, code: Int, reason: String)
    /// SQLite found its file damaged.
    case storeDamaged(path: String, reason: String)
    case packDamaged(path: String, offset: Int)
    case log(LogError)
    case exists(path: String)
    case missing(path: String)

    /// Whether what is on disk is not what was written.
    public var isDamage: Bool {
        switch self {
        case .damaged, .storeDamaged, .packDamaged: true
        case .log(let error): error.isDamage
        case .exists, .missing: false
        case .notARecord, .notEmpty, .busy, .oldLayout, .newer, .system, .store: false
        }
    }
}

extension RecordError: CustomStringConvertible {
    /// What was wrong, with which file, and what to do.
    public var description: String {
        switch self {
        case .notARecord(let path):
            "\(path) is no record. `quoth add --record \(path) FILE…` makes one."
        case .notEmpty(let path):
            "\(path) holds other files and is no record. Name an empty folder, or one that does not exist yet."
        case .busy(let path):
            "\(path) is being written to by another process. Try again when that has ended."
        case .oldLayout(let path):
            "\(path) was made by an earlier version. `quoth add --record \(path)` brings it up to date."
        case .newer(let path, let version, let known):
            "\(path) has format \(version), and this program reads up to \(known). Use a newer quoth."
        case .system(let path, let doing, let reason):
            "\(path) cannot be \(doing): \(reason)."
        case .damaged(let error): "\(error)"
        case .log(let error): "\(error)"
        case .exists(let path): "\(path) exists already. Name a folder that does not exist yet."
        case .missing(let path): "\(path) is missing. `quoth verify` tells what else is; a backup has it."
        case .store(let path, let doing, let code, let reason):
            "\(path) cannot be \(doing): \(reason) (SQLite's result code \(code))."
        case .packDamaged(let path, let offset):
            "\(path) is damaged: the capture at byte \(offset) is not as it was written."
        case .storeDamaged(let path, let reason):
            "\(path) is damaged: \(reason). `quoth verify` tells where; `quoth restore` brings a backup back."
        }
    }
}
