/// Makes a document of each entry of a feed.
struct FeedDocuments {
    /// The bytes from which on a `description` is taken for the whole text: RSS has no other place for either.
    private static let wholeLength = 1200

    let feed: Feed
    let name: String
    let origin: String

    /// The documents, and an error for each entry that has no text.
    /// - Complexity: O(*n*) in the bytes of the entries.
    func read() -> (documents: [Document], errors: [ReadError]) {
        var documents: [Document] = []
        var errors: [ReadError] = []
        for (i, entry) in feed.entries.enumerated() {
            if let document = document(entry, number: i + 1) {
                documents.append(document)
            } else {
                errors.append(.badRecord(origin: origin, record: "entry \(i + 1)", reason: "it has no text"))
            }
        }
        return (documents, errors)
    }

    private func document(_ entry: FeedEntry, number: Int) -> Document? {
        let (id, place) = ("\(name):\(number)", entry.link ?? origin)
        var document: Document
        switch entry.body {
        case .html(let html):
            guard let read = HTMLFragment.document(html, id: id, origin: place) else { return titled(entry, id, place) }
            document = read
        case .plain(let text):
            document = PlainTextReader.document(Text(text), id: id, origin: place)
            guard !document.blocks.isEmpty else { return titled(entry, id, place) }
        case nil: return titled(entry, id, place)
        }
        document.isLeadOnly = isLead(entry, document)
        describe(&document, entry)
        return document
    }

    /// An entry that has a title and no text: the title is its text.
    private func titled(_ entry: FeedEntry, _ id: String, _ origin: String) -> Document? {
        guard let title = entry.title else { return nil }
        var document = Document(id: id, origin: origin, text: Text(title))
        document.isLeadOnly = true
        describe(&document, entry)
        return document
    }

    private func isLead(_ entry: FeedEntry, _ document: Document) -> Bool {
        if entry.isCut || entry.isSummary { return true }
        let end = document.text[TextRange(max(0, document.text.count - 32), document.text.count)].lowercased()
        if ["…", "...", "[…]", "[...]", "read more", "continue reading"].contains(where: { end.hasSuffix($0) }) {
            return true
        }
        return entry.isDescription && document.blocks.count < 3 && document.text.count < Self.wholeLength
    }

    private func describe(_ document: inout Document, _ entry: FeedEntry) {
        func evidence(_ value: String?, _ place: String) -> Evidence<String>? {
            value.map { Evidence($0, from: place, confidence: 0.95) }
        }
        document.title = evidence(entry.title, "feed entry")
        document.authors = (entry.authors.isEmpty ? feed.authors : entry.authors)
            .map { Evidence($0, from: entry.authors.isEmpty ? "feed" : "feed entry", confidence: 0.9) }
        document.publisher = evidence(feed.title, "feed")
        document.series = feed.title ?? feed.link
        document.url = evidence(entry.link, "feed entry")
        document.language = evidence(entry.language ?? feed.language, entry.language == nil ? "feed" : "feed entry")
        let (published, modified) = (
            entry.published.flatMap { MomentReader.moment($0) }, entry.modified.flatMap { MomentReader.moment($0) }
        )
        document.publishedAt = published ?? modified
        document.published = document.publishedAt.map {
            Evidence($0.day, from: published == nil ? "feed entry updated" : "feed entry", confidence: 0.95)
        }
        document.modified = modified.map { Evidence($0, from: "feed entry", confidence: 0.95) }
        document.notes = feed.notes + (entry.isCut ? ["the feed breaks off in this entry"] : [])
    }
}
