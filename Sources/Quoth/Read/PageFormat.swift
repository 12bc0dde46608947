/// What kind of text a page is.
enum PageFormat: String, Sendable {
    case html, plain, markdown, jsonLines, feed, jsonFeed

    /// The format by the declared media type, else by the file's ending, else by how the text begins.
    ///
    /// A text that begins with a doctype or an `html` tag is HTML whatever its ending says: saved pages are called
    /// `.txt` and `.php` too. Feeds are told by their outermost element, or by the version that a JSON Feed names.
    init(mediaType: String?, origin: String, text: [UInt8]) {
        let opening = Opening(text)
        if let root = XMLRoot.name(in: text), Self.feedRoots.contains(root) {
            self = .feed
        } else if JSONFeedReader.isFeed(text) {
            self = .jsonFeed
        } else if opening.isHTMLDocument {
            self = .html
        } else if let declared = mediaType.flatMap(PageFormat.init(mediaType:)) {
            self = declared
        } else if let known = PageFormat(ending: origin) {
            self = known
        } else if opening.isObject {
            self = .jsonLines
        } else {
            self = opening.isMarkup ? .html : .plain
        }
    }

    /// Whether a capture is an e-mail: by its declaration or by its first lines. It is told before its bytes are decoded,
    /// since each of its parts has a charset of its own.
    static func isMail(_ capture: Capture) -> Bool {
        capture.mediaType == "message/rfc822" || capture.mediaType == nil && MailHead.stands(in: capture.bytes)
    }

    private static let feedRoots: Set<String> = ["rss", "RSS", "feed", "atom:feed", "rdf:RDF", "RDF"]

    private init?(mediaType: String) {
        let essence = mediaType.split(separator: ";").first.map { $0.lowercased().filter { $0 != " " } }
        switch essence {
        case "text/html", "application/xhtml+xml": self = .html
        case "text/markdown", "text/x-markdown": self = .markdown
        case "application/x-ndjson", "application/jsonl", "application/x-jsonlines", "application/ndjson":
            self = .jsonLines
        case "text/plain": self = .plain
        default: return nil
        }
    }

    private init?(ending origin: String) {
        var name = origin.split(separator: "/").last ?? ""
        for ending in [".gz", ".zst"] where name.hasSuffix(ending) { name = name.dropLast(ending.count) }
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "html", "htm", "xhtml", "shtml": self = .html
        case "md", "markdown", "mdown": self = .markdown
        case "jsonl", "ndjson": self = .jsonLines
        case "txt", "text": self = .plain
        default: return nil
        }
    }
}

/// How a text begins.
private struct Opening {
    private let head: String

    init(_ text: [UInt8]) {
        let start = text.firstIndex { !isSpace($0) } ?? text.count
        head = String(decoding: text[start..<min(text.count, start + 64)], as: UTF8.self).lowercased()
    }

    var isHTMLDocument: Bool {
        ["<!doctype html", "<html", "<head", "<body"].contains { head.hasPrefix($0) }
            || head.hasPrefix("<?xml") && head.contains("html")
    }
    var isObject: Bool { head.hasPrefix("{\"") || head.hasPrefix("{ \"") }
    var isMarkup: Bool {
        ["<!--", "<div", "<p>", "<p ", "<article", "<section", "<main", "<h1", "<table", "<meta", "<title", "<span"]
            .contains { head.hasPrefix($0) }
    }
}
