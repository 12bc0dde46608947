/// Who is said to have said a quotation, with which cue, and how that is known.
public struct Attribution: Hashable, Sendable {
    /// Where the text names the speaker; `nil` where the text's own author speaks.
    public var mention: Mention?
    /// The word that reports the utterance: `said`, `according to` …
    public var cue: Cue?
    /// The speaker that the mention was resolved to within the document.
    public var speaker: Speaker
    /// The day that the text gives for the utterance: “On 2 March”.
    public var day: Day?
    /// What the text says of where or on what occasion the words were said, such as `told the committee`.
    public var occasion: String?
    /// The rule that decided.
    public var rule: String
    /// How sure, from 0 to 1.
    public var confidence: Double
    /// The likeliest of the others that were weighed, the likeliest first; at most three.
    public var runnersUp: [RunnerUp] = []

    /// An attribution to `speaker`.
    public init(
        mention: Mention?, cue: Cue?, speaker: Speaker, day: Day? = nil, occasion: String? = nil, rule: String,
        confidence: Double
    ) {
        self.mention = mention
        self.cue = cue
        self.speaker = speaker
        self.day = day
        self.occasion = occasion
        self.rule = rule
        self.confidence = confidence
    }
}
