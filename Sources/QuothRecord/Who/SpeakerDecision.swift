internal import FoundationEssentials

/// What a person decided about speakers. Decisions are events: undone by a later one, never deleted.
public struct SpeakerDecision: Hashable, Sendable {
    /// What was decided.
    public enum Kind: String, Sendable, CaseIterable {
        /// Two names are one speaker's.
        case merge
        /// Some names of a speaker are somebody else's.
        case split
        /// A speaker is to be called so.
        case rename
        /// An earlier decision does not hold.
        case undo
    }

    /// The number of the event in this record.
    public var id = 0
    /// When it was decided, ISO 8601 in UTC.
    public var at: String
    /// What was decided.
    public var kind: Kind
    /// The names: of a merge both, the one that is kept first; of a split the speaker's and then those that are parted; of a
    /// renaming the old and the new one.
    public var names: [String]
    /// Of an undoing, the number of the event that does not hold.
    public var undone: Int?
    /// The number of the event that undid this one.
    public var undoneBy: Int?

    /// A decision about `names`.
    public init(_ kind: Kind, names: [String] = [], undone: Int? = nil, at: String) {
        (self.kind, self.names, self.undone, self.at) = (kind, names, undone, at)
    }

    /// What stands in a row beside number, time and kind.
    private struct Payload: Codable {
        var names: [String]?
        var undone: Int?
    }

    var payload: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = try? encoder.encode(Payload(names: names.isEmpty ? nil : names, undone: undone))
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    init?(id: Int, at: String, kind: String, payload: String, undoneBy: Int?) {
        guard let kind = Kind(rawValue: kind),
            let payload = try? JSONDecoder().decode(Payload.self, from: Data(payload.utf8))
        else { return nil }
        self.init(kind, names: payload.names ?? [], undone: payload.undone, at: at)
        (self.id, self.undoneBy) = (id, undoneBy)
    }
}
