public import Quoth

/// What `change:` asks of a version: that it changed something of a class in the version before it.
public enum ChangeClass: Hashable, Sendable {
    /// Anything but what only stands around the text.
    case any
    /// The words or the speaker of a quotation, and nothing new says that the page was corrected.
    case silent
    /// Something of a kind.
    case kind(VersionChange.Kind)

    /// The words that a query may write for one.
    static let names = ["any", "silent", StoredChange.silentClass] + VersionChange.Kind.allCases.map(\.rawValue)

    /// The class with one of ``names``.
    init?(named name: String) {
        switch name {
        case "any": self = .any
        case "silent", StoredChange.silentClass: self = .silent
        default:
            guard let kind = VersionChange.Kind(rawValue: name) else { return nil }
            self = .kind(kind)
        }
    }

    /// The condition on a row `c` of `change`.
    var sql: String {
        switch self {
        case .any: "c.classes NOT IN ('', '\(VersionChange.Kind.boilerplate.rawValue)')"
        case .silent: Self.holds(StoredChange.silentClass)
        case .kind(let kind): Self.holds(kind.rawValue)
        }
    }

    /// The condition on a change `j` of its payload, where a single quotation is meant; `nil` where the version is.
    var ofQuotation: String? {
        let isOwn = "json_extract(j.value, '$.laterQuotation') = q.ordinal"
        switch self {
        case .silent: return isOwn + " AND json_extract(j.value, '$.silent')"
        case .kind(.quotation): return isOwn
        case .any, .kind: return nil
        }
    }

    private static func holds(_ word: String) -> String { "instr(' ' || c.classes || ' ', ' \(word) ') > 0" }
}
