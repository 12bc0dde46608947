internal import Quoth

/// One thing in a record that is not as it was written.
public struct Damage: Hashable, Sendable {
    /// The file, as a path in the record's folder.
    public var file: String
    /// Where in the file, such as `page 12` or `byte 4096`; `nil` where the whole file is meant.
    public var place: String?
    /// What is wrong.
    public var reason: String

    /// Damage of the parts.
    public init(_ file: String, _ place: String? = nil, _ reason: String) {
        self.file = file
        self.place = place
        self.reason = reason
    }

    /// What an error tells of damage in the record in `folder`.
    init(_ error: RecordError, in folder: String) {
        switch error {
        case .damaged(IndexError.damaged(file: let file, at: let at, reason: let reason)):
            self.init(Self.name(file, folder), "byte \(at)", reason)
        case .packDamaged(let file, let offset):
            self.init(Self.name(file, folder), "byte \(offset)", "the capture there is not as it was written")
        case .storeDamaged(let file, let reason): self.init(Self.name(file, folder), nil, reason)
        case .log(LogError.badKey(path: let file, reason: let reason)): self.init(Self.name(file, folder), nil, reason)
        case .system(let file, let doing, let reason):
            self.init(Self.name(file, folder), nil, "it cannot be \(doing): \(reason)")
        default: self.init(RecordFiles.store, nil, "\(error)")
        }
    }

    private static func name(_ file: String, _ folder: String) -> String {
        file.hasPrefix(folder + "/") ? String(file.dropFirst(folder.count + 1)) : file
    }
}

extension Damage: CustomStringConvertible {
    /// The file, the place and what is wrong.
    public var description: String { file + (place.map { ", \($0)" } ?? "") + ": " + reason }
}
