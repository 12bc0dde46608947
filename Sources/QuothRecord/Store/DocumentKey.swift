internal import Quoth

/// What tells a document from every other one, in any record.
enum DocumentKey {
    /// The key of `document`: its address; for one without, the path it was read from and its id.
    static func key(of document: Document) -> String {
        let own = document.listing.map { "\($0)#\(document.id)" }
        if let url = document.url?.value, let address = address(url) {
            return own.map { "\(address)#\($0)" } ?? address
        }
        return plain(document.origin) + "#" + document.id
    }

    /// `url` in the form in which two spellings of one address are equal: ``WebURL/key``, and what comes close to it of an
    /// address that is not fetched as it is written; `nil` if it is no address of the web.
    static func address(_ url: String) -> String? {
        if let strict = try? WebURL(url) { return strict.key }
        guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://"),
            ["http", "https"].contains(url[..<colon].lowercased())
        else { return nil }
        let rest = url[colon...].dropFirst(3).prefix { $0 != "#" }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        var host = rest[..<end].lowercased()
        for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
        guard !host.isEmpty else { return nil }
        let path = rest[end...]
        let plain = "https://" + host + (path.hasPrefix("/") ? "" : "/") + path
        // It may be only the fragment that was not as it should be.
        return (try? WebURL(plain))?.key ?? plain
    }

    /// The host of an address that ``address(_:)`` gave.
    static func host(_ address: String) -> String {
        String(address.dropFirst("https://".count).prefix { $0 != "/" })
    }

    /// `path` without what leads nowhere: `./` and doubled slashes.
    private static func plain(_ path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }
}
