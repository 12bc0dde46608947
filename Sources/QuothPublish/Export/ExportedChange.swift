internal import Quoth
public import QuothRecord

/// What a version changed in the one before it.
public struct ExportedChange: Sendable {
    /// The SHA-256 of the version before it, in hexadecimal digits.
    public var previous: String
    /// The classes of what changed, the gravest first, `quotation-silent` before all.
    public var classes: [String]
    /// The changes, the gravest first.
    public var changes: [StoredChange]

    /// A change of the parts.
    public init(previous: String, classes: [String], changes: [StoredChange]) {
        (self.previous, self.classes, self.changes) = (previous, classes, changes)
    }

    /// What became of a quotation, in a few words; `nil` if it only came with this version.
    static func words(_ change: StoredChange) -> String? {
        let way = change.isSilent ? "silently edited" : "edited, with a notice"
        switch change.fate {
        case .words: return "\(way); before: “\(change.from ?? "")”"
        case .speaker: return "\(way); before given to \(change.speakerBefore ?? "nobody")"
        case .added, .removed, nil: return nil
        }
    }

    /// The change of the later version's quotation number `number`, from 0.
    func change(ofQuotation number: Int) -> StoredChange? { changes.first { $0.laterQuotation == number } }
}
