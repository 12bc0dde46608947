internal import Quoth

/// A value with where it was read and how sure it is.
struct EvidenceJSON: Encodable {
    let value: String
    let place: String
    let confidence: Double

    init(_ evidence: Evidence<String>) {
        (value, place, confidence) = (evidence.value, evidence.place, Share.rounded(evidence.confidence))
    }

    init(_ evidence: Evidence<DocumentKind>) {
        (value, place, confidence) = (evidence.value.rawValue, evidence.place, Share.rounded(evidence.confidence))
    }

    init(_ evidence: Evidence<Moment>) {
        (value, place, confidence) = (evidence.value.iso, evidence.place, Share.rounded(evidence.confidence))
    }

    init(_ evidence: Evidence<Day>) {
        (value, place, confidence) = (evidence.value.iso, evidence.place, Share.rounded(evidence.confidence))
    }
}
