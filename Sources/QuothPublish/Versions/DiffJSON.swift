internal import Quoth

/// What differs between two versions, schema `quoth/diff@1`.
public struct DiffJSON: Encodable {
    private let schema = Schema.diff
    private let earlier: DocumentJSON
    private let later: DocumentJSON
    private let classes: [String]
    private let isSilent: Bool
    private let changes: [ChangeJSON]
    private let passages: [PassageJSON]

    enum CodingKeys: String, CodingKey {
        case schema, earlier, later, classes, changes, passages
        case isSilent = "silent"
    }

    /// The answer of `run`.
    public init(_ run: DiffRun) {
        let (from, to) = (Locator(run.earlier.document), Locator(run.later.document))
        earlier = DocumentJSON(run.earlier.document)
        later = DocumentJSON(run.later.document)
        classes = run.diff.kinds.map(\.rawValue)
        isSilent = run.diff.hasSilentEdit
        changes = run.diff.changes.map { ChangeJSON($0, from, to) }
        passages = run.diff.passages.map { PassageJSON($0, from, to) }
    }

    /// One change, with its differences word by word.
    struct ChangeJSON: Encodable {
        let `class`: String
        let fate: String?
        let isSilent: Bool?
        let from: String
        let to: String
        let earlier: SpanJSON?
        let later: SpanJSON?
        let speakerBefore: String?
        let speakerAfter: String?
        let edits: [EditJSON]?

        enum CodingKeys: String, CodingKey {
            case `class`, fate, from, to, earlier, later, speakerBefore, speakerAfter, edits
            case isSilent = "silent"
        }

        init(_ change: VersionChange, _ from: Locator, _ to: Locator) {
            `class` = change.kind.rawValue
            fate = change.fate?.rawValue
            isSilent = change.isSilent ? true : nil
            (self.from, self.to) = (change.from, change.to)
            earlier = change.earlier.map { SpanJSON($0, from) }
            later = change.later.map { SpanJSON($0, to) }
            (speakerBefore, speakerAfter) = (change.speakerBefore, change.speakerAfter)
            // A title's offsets are its own: its words say it all.
            let isInText = change.earlier != nil || change.later != nil
            edits = isInText && !change.edits.isEmpty ? change.edits.map { EditJSON($0, copy: to, source: from) } : nil
        }
    }

    /// A stretch of sentences that differ.
    struct PassageJSON: Encodable {
        let earlier: SpanJSON
        let later: SpanJSON
        let from: String
        let to: String
        let edits: [EditJSON]

        init(_ passage: VersionDiff.Passage, _ from: Locator, _ to: Locator) {
            earlier = SpanJSON(passage.earlier, from)
            later = SpanJSON(passage.later, to)
            self.from = from.document.text[passage.earlier]
            self.to = to.document.text[passage.later]
            edits = passage.edits.map { EditJSON($0, copy: to, source: from) }
        }
    }
}
