/// Something worth knowing of a finding that is no verdict of its own.
public enum Flag: String, Sendable, Codable, CaseIterable {
    case fragment
    case cutCondition = "cut-condition"
    case cutNegation = "cut-negation"
    case cutHedge = "cut-hedge"
    case cutQuantifier = "cut-quantifier"
    case cutAttribution = "cut-attribution"
    case role, date, occasion, spliced
    case speakerUnconfirmed = "speaker-unconfirmed"
    case speakerPartial = "speaker-partial"
    case otherLanguage = "other-language"
}
