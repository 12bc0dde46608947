public import Quoth

extension Capture {
    /// What stands for the bytes of `document` where these are not known: its text.
    public init(textOf document: Document) {
        self.init(name: document.id, origin: document.origin, bytes: document.text.utf8, mediaType: "text/plain")
        capturedAt = document.capturedAt
    }
}
