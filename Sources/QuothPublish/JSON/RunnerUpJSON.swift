internal import Quoth

/// A speaker that a quotation was not given to.
struct RunnerUpJSON: Encodable {
    let mention: SpanJSON
    let mentionText: String
    let rule: String
    let confidence: Double

    init(_ runnerUp: RunnerUp, _ locator: Locator) {
        mention = SpanJSON(runnerUp.mention, locator)
        mentionText = locator.document.text[runnerUp.mention]
        rule = runnerUp.rule
        confidence = Share.rounded(runnerUp.confidence)
    }
}
