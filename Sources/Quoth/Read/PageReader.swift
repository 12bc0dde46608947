/// Turns the bytes of one page into its documents: decodes, tells the format, hands over to that format's reader.
public struct PageReader: Sendable {
    /// The media type of what `pdftotext -bbox-layout` prints: the words of a PDF with their places.
    public static let pdfWords = PDFReader.mediaType

    /// The bytes that a page may have; a file of JSON Lines may be longer, each of its lines may not.
    public var byteLimit: Int

    /// What is said of the pages of single sites.
    public var profiles: [SiteProfile]

    /// A reader of pages of up to `byteLimit` bytes, 32 MiB by default.
    public init(byteLimit: Int = 32 << 20, profiles: [SiteProfile] = []) {
        self.byteLimit = byteLimit
        self.profiles = profiles
    }

    /// The documents of `capture`, and an error for each of its lines that holds none.
    /// - Throws: ``ReadError`` if the capture as a whole can't be read.
    /// - Complexity: O(*n*) in the bytes.
    public func read(_ capture: Capture) throws(ReadError) -> PageContents {
        var result = try contents(of: capture)
        for i in result.documents.indices { describe(&result.documents[i], capture) }
        return result
    }

    /// Sets what is known of a document from its capture.
    private func describe(_ document: inout Document, _ capture: Capture) {
        document.capturedAt = capture.capturedAt
        document.notes = capture.notes + document.notes
        if document.url == nil, let url = capture.url {
            document.url = Evidence(url, from: "capture", confidence: 0.9)
        }
    }

    private func contents(of capture: Capture) throws(ReadError) -> PageContents {
        let origin = capture.origin
        if let archive = WordReader.archive(capture.bytes) {
            let document = try WordReader.document(archive, id: capture.name, origin: origin, limit: byteLimit)
            return PageContents(documents: [document])
        }
        // A letter may hold bytes of any kind.
        if PageFormat.isMail(capture) { return try mail(capture) }
        if let kind = BinaryKind.name(of: capture.bytes) { throw .binary(origin: origin, kind: kind) }
        guard capture.bytes.contains(where: { !isSpace($0) }) else { throw .empty(origin: origin) }
        if capture.mediaType == Self.pdfWords {
            let document = try PDFReader.document(capture.bytes, id: capture.name, origin: origin)
            return PageContents(documents: [document])
        }
        let declared = capture.charset ?? HTMLCharset.declared(in: capture.bytes)
        let page = try Charset.decode(capture.bytes, declared: declared, origin: origin)
        let format = PageFormat(mediaType: capture.mediaType, origin: origin, text: page.utf8)
        if format == .jsonLines {
            let reader = JSONLinesReader(lineLimit: byteLimit, profiles: profiles)
            let (documents, errors) = reader.read(page.utf8, capture: capture)
            return PageContents(documents: documents, errors: errors)
        }
        guard capture.bytes.count <= byteLimit else {
            throw .tooLarge(origin: origin, bytes: capture.bytes.count, limit: byteLimit)
        }
        switch format {
        case .feed: return try contents(of: XMLFeedReader.feed(page.utf8, address: capture.url), capture)
        case .jsonFeed:
            let feed = try JSONFeedReader.feed(page.utf8, address: capture.url, origin: origin)
            return try contents(of: feed, capture)
        case .html:
            // What is fetched or archived has an address; a saved page has its path.
            var document = try HTMLReader.document(
                page, id: capture.name, origin: capture.url ?? origin, profiles: profiles)
            document.origin = origin
            return PageContents(documents: [document])
        case .markdown:
            return PageContents(documents: [
                MarkdownReader.document(Text(repairing: page.utf8), id: capture.name, origin: origin)
            ])
        default:
            return PageContents(documents: [
                PlainTextReader.document(Text(repairing: page.utf8), id: capture.name, origin: origin)
            ])
        }
    }

    private func contents(of feed: Feed, _ capture: Capture) throws(ReadError) -> PageContents {
        let result = FeedDocuments(feed: feed, name: capture.name, origin: capture.origin).read()
        guard !result.documents.isEmpty else {
            throw .noText(
                origin: capture.origin, reason: (["the feed has no entry"] + feed.notes).joined(separator: "; "))
        }
        return PageContents(documents: result.documents, errors: result.errors)
    }

    private func mail(_ capture: Capture) throws(ReadError) -> PageContents {
        guard capture.bytes.count <= byteLimit else {
            throw .tooLarge(origin: capture.origin, bytes: capture.bytes.count, limit: byteLimit)
        }
        return MailReader.contents(of: capture)
    }
}
