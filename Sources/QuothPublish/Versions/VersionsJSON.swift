internal import Quoth
internal import QuothRecord

/// The versions of a document, schema `quoth/versions@1`.
public struct VersionsJSON: Encodable {
    private let schema: String?
    private let document: String
    private let versions: [EntryJSON]

    /// The answer of `run`.
    public init(_ run: VersionsRun, isLine: Bool) {
        schema = isLine ? Schema.versions : nil
        document = run.history.key
        versions = zip(run.history.versions, run.diffs).map(EntryJSON.init)
    }

    struct EntryJSON: Encodable {
        let number: Int
        let digest: String
        let title: String?
        let date: String?
        let capturedAt: String?
        let seenAt: String?
        let captures: Int
        let words: Int
        let isOld: Bool
        let form: String
        let classes: [String]?
        let isSilent: Bool?
        let changes: [DiffJSON.ChangeJSON]?

        enum CodingKeys: String, CodingKey {
            case number, digest, title, date, capturedAt, seenAt, captures, words, form, classes, changes
            case isOld = "superseded"
            case isSilent = "silent"
        }

        init(_ entry: VersionHistory.Entry, _ diff: DiffRun?) {
            (number, digest, title, date) = (entry.number, entry.digest, entry.title, entry.published)
            (capturedAt, seenAt) = (entry.capturedAt, entry.seenAt)
            (captures, words) = (entry.captures, entry.words)
            isOld = entry.isOld
            form = "\(entry.form)"
            classes = diff.map { $0.diff.kinds.map(\.rawValue) }
            isSilent = diff?.diff.hasSilentEdit
            changes = diff.map { run in
                let (from, to) = (Locator(run.earlier.document), Locator(run.later.document))
                return run.diff.changes.map { DiffJSON.ChangeJSON($0, from, to) }
            }
        }
    }
}
