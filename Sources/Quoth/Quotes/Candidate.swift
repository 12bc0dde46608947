/// A phrase that may be the speaker of an utterance, with the features that tell.
struct Candidate {
    /// Where a phrase stands to an utterance.
    enum Side: UInt8 {
        case before, inside, after
    }

    /// The phrase, as an index; `nil` for “this reports no utterance”.
    var phrase: Int?
    /// Where it stands.
    var side: Side
    /// The cue between or beside the two, as an index into the words.
    var cue: Int?
    /// The features.
    var features: FeatureList
}
