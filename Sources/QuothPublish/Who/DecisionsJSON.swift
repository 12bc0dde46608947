public import QuothRecord

/// All decisions about speakers, schema `quoth/who@1`.
public struct DecisionsJSON: Encodable {
    private let schema = Schema.who
    private let decisions: [WhoJSON.DecisionJSON]

    /// The answer of `decisions`, undone ones among them.
    public init(_ decisions: [SpeakerDecision]) {
        self.decisions = decisions.map(WhoJSON.DecisionJSON.init)
    }
}
