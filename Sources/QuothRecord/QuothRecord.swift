public import Quoth

/// What a run was given to read: the captures, and what had to be left out, with the reason.
public struct Intake: Sendable {
    /// The pages that were read.
    public var captures: [Capture] = []
}
