public import Quoth

/// What came of a fetch, whatever the server's last answer was.
public struct Fetched: Sendable {
    /// The requests and responses: those that led on, and the last one.
    public var exchanges: [Exchange]
    /// The body of the last response, unpacked.
    public var body: [UInt8]
    /// What is wrong with the body though it can be read, in words for a person.
    public var notes: [String]

    /// The last response; there always is one.
    public var last: Exchange { exchanges[exchanges.count - 1] }
    /// The address that the last response came from.
    public var url: WebURL { last.url }
    /// Whether the server says that the page is as it was.
    public var isUnchanged: Bool { last.status == 304 }
    /// What to ask with the next time.
    public var validators: Validators {
        Validators(etag: last.field("etag"), lastModified: last.field("last-modified"))
    }

    /// The page, for the readers of the engine.
    /// - Parameter name: A name that is unique in its run.
    /// - Throws: ``FetchError/status(url:status:retryAfter:)`` if the server gave no page.
    public func capture(name: String) throws(FetchError) -> Capture {
        guard (200..<300).contains(last.status) else {
            let wait = RetryAfter.seconds(last.field("retry-after"), now: last.time / 1000)
            throw .status(url: url.description, status: last.status, retryAfter: wait)
        }
        let type = last.field("content-type").map(MediaType.init)
        var capture = Capture(
            name: name, origin: url.description, bytes: body, mediaType: type?.essence, charset: type?.charset)
        capture.url = url.description
        capture.capturedAt = last.date
        capture.notes = notes
        return capture
    }
}
