internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// How inputs are read.
struct ReadingRules: Sendable {
    /// The bytes that a file may have.
    var maxBytes: Int
    /// What is said of the pages of single sites.
    var profiles: [SiteProfile]
    /// Which captures need not be read, since it is known what they hold.
    var isKnown: @Sendable (Capture) -> Bool = { _ in false }
    /// What keeps apart what ends the process, if anything does.
    var isolation: Isolation?
    /// How addresses are fetched.
    var fetching = FetchSettings()

    /// What `read` gives; or `passOver`, with what is told then, where `input`, or `capture` in it, ends who reads it.
    func guarded<Value>(
        _ input: Input, _ capture: Capture?, _ read: () -> Value, passOver: (LeftOut) -> Value
    ) -> Value {
        guard let isolation else { return read() }
        return isolation.reading(input.path, capture, read) { passOver(LeftOut(input: input.path, message: $0)) }
    }
}
