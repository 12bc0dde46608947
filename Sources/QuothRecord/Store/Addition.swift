public import Quoth

/// A capture that is to be kept, with its documents: all that can be made of it before the record is asked.
///
/// Making one is the costly part of adding, and touches no record: any number of them are made at the same time.
public struct Addition: Sendable {
    /// The raw bytes.
    let raw: RawBytes
    /// Where and when they were read.
    let origin: String
    let url: String?
    let capturedAt: String
    let mediaType: String?
    let charset: String?
    /// The documents, quoted.
    let documents: [AddedDocument]

    /// The addition of `capture`, which holds `documents`.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ capture: Capture, _ documents: [Document]) {
        raw = RawBytes(capture.bytes)
        origin = capture.origin
        url = capture.url
        capturedAt = capture.capturedAt ?? ""
        mediaType = capture.mediaType
        charset = capture.charset
        self.documents = documents.flatMap { $0.separated() }.map(AddedDocument.init)
    }
}
