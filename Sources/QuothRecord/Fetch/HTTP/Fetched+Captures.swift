public import Quoth

extension Fetched {
    /// The sitemap that it is, if it is one. Those that are stored packed are unpacked.
    /// - Complexity: O(*n*) in the bytes.
    var sitemap: Sitemap? {
        guard (200..<300).contains(last.status) else { return nil }
        let stored = HTTPBody(payload: body, encodings: "gzip", limit: FetchLimits().unpackedBytes)
        return stored.refusal == nil ? Sitemap(stored.bytes) : nil
    }

    /// The captures that it holds: the page; of a web archive, a mail folder or a long file of JSON Lines many.
    /// - Parameters:
    ///   - name: A name that is unique in its run.
    ///   - byteLimit: The bytes that a page may have.
    /// - Throws: ``FetchError/status(url:status:retryAfter:)`` if the server gave no page.
    public func captures(name: String, byteLimit: Int) throws(FetchError) -> [CaptureEntry] {
        let page = try capture(name: name)
        var rest = page.bytes[...]
        let stream = CaptureStream(name: name, origin: page.origin, byteLimit: byteLimit) {
            let piece = Array(rest.prefix(1 << 18))
            rest = rest.dropFirst(piece.count)
            return piece
        }
        var entries: [CaptureEntry] = []
        while let entry = stream.next() {
            guard !stream.isArchive, case .capture(let unpacked) = entry else {
                entries.append(entry)
                continue
            }
            var whole = page
            whole.bytes = unpacked.bytes
            whole.notes += unpacked.notes
            entries.append(.capture(whole))
        }
        return entries
    }
}
