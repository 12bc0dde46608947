internal import Quoth

/// What keeps a page's text from being whole.
struct NoticeJSON: Encodable {
    let kind: String
    let evidence: [String]

    init(_ notice: Notice) {
        kind = notice.kind.rawValue
        evidence = notice.evidence
    }
}

/// How well a page's main text was probably chosen.
struct ConfidenceJSON: Encodable {
    let value: Double
    let reasons: [String]

    init(_ confidence: Confidence) {
        value = (confidence.value * 1000).rounded() / 1000
        reasons = confidence.reasons
    }
}
