/// A value with the place that it was read from and how sure it is.
public struct Evidence<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What was found.
    public var value: Value
    /// Where: `json-ld`, `meta property=og:title`, `h1`, `byline`, `declared` …
    public var place: String
    /// How sure, from 0 to 1.
    public var confidence: Double

    /// A value found at `place`.
    public init(_ value: Value, from place: String, confidence: Double) {
        self.value = value
        self.place = place
        self.confidence = confidence
    }
}
