/// What a quotation's row says of its speaker.
struct SpeakerCells: Codable, Hashable, Sendable {
    var name, kind, aliases, role, organisation, form, rule: String?
    var confidence: Double?

    /// The columns that ``init(_:)`` reads, in its order.
    static let columns = "speaker_name, speaker_kind, aliases, role, organisation, mention_form, rule, confidence"

    init(_ row: Statement) {
        (name, kind, aliases) = (row.optionalText(0), row.optionalText(1), row.optionalText(2))
        (role, organisation, form) = (row.optionalText(3), row.optionalText(4), row.optionalText(5))
        rule = row.optionalText(6)
        confidence = row.isNull(7) ? nil : row.real(7)
    }

    /// What stands there after a correction: `name` of this kind, `nil` for nobody.
    init(corrected name: String?, kind: String) {
        self.name = name
        if name != nil { (self.kind, aliases, rule, confidence) = (kind, "", Self.rule, 1) }
    }

    /// The rule that tells a speaker whom a person has named.
    static let rule = "corrected"

    /// The values of ``columns``.
    var values: [Value] {
        [name, kind, aliases, role, organisation, form, rule].map { Value($0) } + [confidence.map(Value.real) ?? .null]
    }
}
