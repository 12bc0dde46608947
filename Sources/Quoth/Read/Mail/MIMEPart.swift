/// A part of a message: its fields, its body as it is sent, and the parts inside it.
struct MIMEPart: Sendable {
    var fields: HeaderFields
    /// The body, a range of the message's bytes.
    var body: Range<Int>
    /// The parts of a `multipart` body.
    var parts: [MIMEPart] = []
    /// Whether a `multipart` body lacks its last boundary.
    var isCut = false
    /// Whether it is a part of `multipart/digest`, whose parts are messages unless they say otherwise.
    var isInDigest = false

    /// What it is; plain text if it doesn't say.
    var type: MediaType {
        let type = fields["content-type"].map(MediaType.init)
        guard let type, type.essence.contains("/") else {
            return MediaType(isInDigest ? "message/rfc822" : "text/plain")
        }
        return type
    }

    /// How it is to be shown: `inline` or `attachment`, with its parameters.
    var disposition: MediaType? { fields["content-disposition"].map(MediaType.init) }

    /// The name of the file that it was.
    var fileName: String? {
        disposition.flatMap { MIMEParameter.value("filename", of: $0) } ?? MIMEParameter.value("name", of: type)
    }

    /// Whether it is a file that was sent along, and no part of the letter.
    var isAttachment: Bool {
        if disposition?.essence == "attachment" { return true }
        return fileName != nil && type.kind != "multipart" && !(disposition?.essence == "inline" && type.kind == "text")
    }
}
