internal import FoundationEssentials
public import Quoth

/// A change from one version to the next as the record keeps it.
///
/// Offsets are UTF-8 bytes of the two texts. Words are kept where these don't tell them: of quotations, facts and notices.
public struct StoredChange: Codable, Hashable, Sendable {
    /// What has changed.
    public var kind: VersionChange.Kind
    /// What became of the quotation, if the change is one of a quotation.
    public var fate: VersionChange.QuotationFate?
    /// Whether the change of a quotation is admitted nowhere; left out where it is, or there is nothing to admit.
    private var silent: Bool?
    /// Start and end in the earlier text.
    public var earlier: [Int]?
    /// Start and end in the later text.
    public var later: [Int]?
    /// The quotation's number in the earlier version, from 0.
    public var earlierQuotation: Int?
    /// The quotation's number in the later version, from 0.
    public var laterQuotation: Int?
    /// The words before.
    public var from: String?
    /// The words after.
    public var to: String?
    /// Who said the quotation in the earlier version.
    public var speakerBefore: String?
    /// Who said it in the later one.
    public var speakerAfter: String?

    /// Whether words or speaker of a quotation were changed, and no new notice says that the page was corrected.
    public var isSilent: Bool { silent ?? false }

    package init(_ change: VersionChange) {
        (kind, fate, silent) = (change.kind, change.fate, change.isSilent ? true : nil)
        earlier = change.earlier.map { [$0.start, $0.end] }
        later = change.later.map { [$0.start, $0.end] }
        (earlierQuotation, laterQuotation) = (change.earlierQuotation, change.laterQuotation)
        (speakerBefore, speakerAfter) = (change.speakerBefore, change.speakerAfter)
        let isTold = change.earlier == nil && change.later == nil || [.quotation, .correction].contains(change.kind)
        if isTold {
            from = change.from.isEmpty ? nil : change.from
            to = change.to.isEmpty ? nil : change.to
        }
    }

    // MARK: Rows

    /// The word for a silently edited quotation in the column `classes`.
    package static let silentClass = "quotation-silent"

    /// The classes of a comparison, as words: `quotation-silent` first, then the kinds by gravity.
    static func classes(of diff: VersionDiff) -> [String] {
        (diff.hasSilentEdit ? [silentClass] : []) + diff.kinds.map(\.rawValue)
    }

    /// The changes of a comparison as they stand in a row: JSON.
    static func payload(of diff: VersionDiff) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and whole numbers can always be encoded.
        return (try? encoder.encode(diff.changes.map(StoredChange.init))).map { String(decoding: $0, as: UTF8.self) }
            ?? "[]"
    }

    /// The changes of a row; none where it is damaged.
    static func changes(_ payload: String) -> [StoredChange] {
        (try? JSONDecoder().decode([StoredChange].self, from: Data(payload.utf8))) ?? []
    }
}
