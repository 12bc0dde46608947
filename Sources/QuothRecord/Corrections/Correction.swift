internal import FoundationEssentials
internal import Quoth

/// What a person decided about one quotation. Corrections are events: undone by a later one, never deleted.
public struct Correction: Hashable, Sendable {
    /// What was decided.
    public enum Kind: String, Sendable, CaseIterable {
        /// Somebody else said it, or the text names nobody.
        case speaker
        /// Something else became of the words.
        case verdict
        /// The program was right.
        case accept
        /// An earlier correction does not hold.
        case restore
    }

    /// What tells the event in any record, 32 hexadecimal digits.
    public var mark: String
    /// When it was decided, ISO 8601 in UTC.
    public var at: String
    /// What was decided.
    public var kind: Kind
    /// The sixteen digits of the quotation.
    public var quotation: String
    /// The speaker's name, empty for nobody, or the verdict.
    public var value = ""
    /// Who decided.
    public var by: String
    /// Why.
    public var note = ""
    /// What the program had said: a name, empty for nobody, or a verdict.
    public var before: String?
    /// Of a restoring, the mark of the event that does not hold.
    public var undone: String?
    /// Whether a later event took its place, or undid it.
    public var isUndone = false
    /// Whether it waits until nobody else writes to the record.
    public var isWaiting = false
    /// All that the program had said of the speaker.
    var cells: SpeakerCells?

    /// The most bytes of a name and of a note.
    public static let longestValue = 200, longestNote = 1_000

    /// A decision of now.
    /// - Throws: ``PeopleError/system(_:)``
    public init(
        _ kind: Kind, _ quotation: String, value: String = "", by: String, note: String = "", undone: String? = nil
    ) throws(PeopleError) {
        guard let mark = Secret.text() else { throw .system("The system has no random bytes") }
        self.mark = String(mark.prefix(32))
        at = Clock.iso(Clock.now)
        (self.kind, self.quotation, self.by, self.undone) = (kind, quotation, by, undone)
        self.value = String(value.prefix(Self.longestValue))
        self.note = String(note.prefix(Self.longestNote))
    }

    // MARK: Its row

    /// What stands in a row beside time and kind.
    private struct Payload: Codable {
        var mark, quotation, value, by: String
        var note, before, undone: String?
        var cells: SpeakerCells?
    }

    var payload: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let payload = Payload(
            mark: mark, quotation: quotation, value: value, by: by, note: note.isEmpty ? nil : note, before: before,
            undone: undone, cells: cells)
        // Strings and numbers can always be encoded; a confidence is finite.
        return (try? encoder.encode(payload)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    init?(at: String, kind: String, payload: String) {
        guard let kind = Kind(rawValue: kind),
            let payload = try? JSONDecoder().decode(Payload.self, from: Data(payload.utf8))
        else { return nil }
        (self.at, self.kind) = (at, kind)
        (mark, quotation, value, by) = (payload.mark, payload.quotation, payload.value, payload.by)
        (note, before, undone, cells) = (payload.note ?? "", payload.before, payload.undone, payload.cells)
    }
}
