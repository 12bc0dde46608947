public import Quoth

/// The captures of one input, read from its file as they are asked for.
public final class InputCaptures {
    private let pieces: FilePieces
    private let stream: CaptureStream
    private var hasToldFailure = false

    /// Opens `input`.
    /// - Parameter byteLimit: The bytes that a page may have, unpacked; an archive may have any number.
    /// - Throws: ``IntakeError`` if it can't be opened, or is a page that is larger.
    init(_ input: Input, byteLimit: Int) throws(IntakeError) {
        let pieces = try FilePieces(input.path)
        stream = CaptureStream(name: input.name, origin: input.path, byteLimit: byteLimit) { pieces.next() }
        self.pieces = pieces
        if !stream.isArchive, let size = pieces.byteCount, size > byteLimit {
            throw .tooLarge(path: input.path, bytes: size, limit: byteLimit)
        }
    }

    /// Whether the input holds many captures.
    public var isArchive: Bool { stream.isArchive }

    /// What an archive held beside its pages.
    public var passedOver: PassedOver { stream.passedOver }

    /// The next capture, or what had to be left out; `nil` at the end.
    /// - Throws: ``IntakeError`` where the file can't be read any further.
    public func next() throws(IntakeError) -> CaptureEntry? {
        let entry = stream.next()
        if let failure = pieces.failure, !hasToldFailure, entry == nil || !isArchive {
            hasToldFailure = true
            throw failure
        }
        return entry
    }
}
