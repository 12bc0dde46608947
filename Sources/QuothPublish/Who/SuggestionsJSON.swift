public import QuothRecord

/// Speakers that may be one, schema `quoth/who@1`.
public struct SuggestionsJSON: Encodable {
    private let schema = Schema.who
    private let suggestions: [SuggestionJSON]

    /// The answer of `pairs`.
    public init(_ pairs: [MergeSuggestion]) {
        suggestions = pairs.map { SuggestionJSON(names: [$0.name, $0.other], counts: $0.counts, reason: $0.reason) }
    }

    struct SuggestionJSON: Encodable {
        let names: [String]
        let counts: [Int]
        let reason: String
    }
}
