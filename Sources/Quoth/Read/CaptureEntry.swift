/// What an input holds next.
public enum CaptureEntry: Sendable {
    case capture(Capture)
    /// Something that had to be left out.
    case failure(ReadError)
}
