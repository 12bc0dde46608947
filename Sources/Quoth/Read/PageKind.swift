/// Which of the things that a crawler or a mail brings hold a text to read.
enum PageKind {
    private static let texts: Set<String> = [
        "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown", "application/x-ndjson",
        "message/rfc822", "application/jsonl", "application/x-jsonlines", "application/ndjson",
    ]

    /// What `bytes` are, in a noun, if they are not to be read; `nil` if they may hold a text.
    ///
    /// The bytes decide over a declaration that they contradict: servers call anything `text/html`.
    /// - Complexity: O(1).
    static func reasonToPassOver(_ bytes: [UInt8], declared: MediaType?, url: String?) -> String? {
        if let url, url.hasSuffix("/robots.txt") { return "robots.txt" }
        let essence = declared?.essence ?? ""
        switch declared?.kind {
        case "image": return "image"
        case "audio": return "sound"
        case "video": return "video"
        case "font": return "font"
        default: break
        }
        if essence == "text/css" { return "style sheet" }
        if essence.hasSuffix("javascript") || essence.hasSuffix("ecmascript") { return "script" }
        if bytes.starts(with: "%PDF-".utf8) || WordReader.archive(bytes) != nil { return nil }
        if let kind = BinaryKind.name(of: bytes) { return kind.hasPrefix("a ") ? String(kind.dropFirst(2)) : kind }
        if texts.contains(essence) { return nil }
        switch PageFormat(mediaType: nil, origin: "", text: Array(bytes.prefix(4096))) {
        case .html, .feed, .jsonFeed: return nil
        default: break
        }
        if MailHead.stands(in: bytes.prefix(MailHead.length)) { return nil }
        return essence.isEmpty ? "data of no known type" : essence
    }
}
