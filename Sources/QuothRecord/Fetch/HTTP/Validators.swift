/// What a server gave to ask later whether a page has changed (RFC 9110, section 8.8).
public struct Validators: Hashable, Sendable {
    /// The `ETag` field as it came.
    public var etag: String?
    /// The `Last-Modified` field as it came.
    public var lastModified: String?

    /// The validators that are known. What could not stand in a header line is left out.
    public init(etag: String? = nil, lastModified: String? = nil) {
        func plain(_ text: String?) -> String? {
            text.flatMap {
                $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && (1...1024).contains($0.utf8.count) ? $0 : nil
            }
        }
        (self.etag, self.lastModified) = (plain(etag), plain(lastModified))
    }

    /// The header lines that ask for a page only if it has changed. Both are sent: a server that knows the first ignores the
    /// second (RFC 9110, section 13.1.3).
    var headers: [String] {
        [etag.map { "If-None-Match: \($0)" }, lastModified.map { "If-Modified-Since: \($0)" }].compactMap { $0 }
    }
}
