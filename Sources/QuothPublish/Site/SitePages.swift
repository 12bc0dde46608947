internal import Quoth
internal import QuothRecord

/// Makes the pages out of a record: one function a page.
struct SitePages {
    let reader: SiteReader
    let request: SiteRequest

    private var store: SiteStore { reader.store }

    func response(_ route: SiteRoute, _ twin: SiteTwin?) throws -> SiteResponse {
        guard request.isRead || route == .check else { throw SiteError.method(allowed: ["GET", "HEAD"]) }
        switch route {
        case .home: return try home(twin)
        case .search: return try search(twin)
        case .document(let reference): return try document(reference, twin)
        case .quotation(let key): return try quotation(key, twin)
        case .asset(let path): return try asset(path)
        default: throw SiteError.noPage(request.path)
        }
    }

    // MARK: Files

    private func asset(_ path: String) throws(SiteError) -> SiteResponse {
        var answer =
            switch path {
            case SiteLink.style.path: SiteResponse(.css, Array(SiteStyle.css.utf8))
            case SiteLink.script.path: SiteResponse(.script, Array(SiteScript.source.utf8))
            case SiteLink.icon.path: SiteResponse(.svg, Array(SiteIcon.svg.utf8))
            default: throw SiteError.noPage(path)
            }
        if path != SiteLink.icon.path { answer.freshness = .forever }
        return answer
    }

    // MARK: Start and search

    private func home(_ twin: SiteTwin?) throws -> SiteResponse {
        SiteResponse(.html, HomePage().bytes())
    }

    private func search(_ twin: SiteTwin?) throws -> SiteResponse {
        guard let text = request.query["q"] else { return SiteResponse(redirect: .home) }
        let query = try Query(text)
        let options = try options(twin)
        let page: SearchPage
        do {
            page = try reader.search.page(query, options)
        } catch .cursor {
            throw SiteError.badRequest(
                what: "This page of results is of another query.", advice: "Start at the first page.")
        } catch .record(let error) { throw error }
        switch twin {
        case nil: return SiteResponse(.html, SearchResultsPage(page: page, query: query, order: options.order).bytes())
        case .json: return SiteResponse(.json, try JSONLine.bytes(SearchJSON(page, query: query, order: options.order)))
        case .csv: return SiteResponse(.csv, Array(SearchLines.csv(page).utf8))
        default: throw SiteError.noPage(request.path)
        }
    }

    private func options(_ twin: SiteTwin?) throws(SiteError) -> SearchOptions {
        var options = SearchOptions()
        if let sort = request.query["sort"] {
            guard let order = SearchOptions.Order(rawValue: sort) else {
                throw .badRequest(
                    what: "There is no order “\(sort.prefix(40))”.", advice: "There are: date, oldest, relevance.")
            }
            options.order = order
        }
        if let limit = request.query["limit"] {
            guard let number = Int(limit), (1...100).contains(number) else {
                throw .badRequest(what: "“limit” is no number from 1 to 100.", advice: "Leave it away for 20.")
            }
            options.limit = number
        }
        options.after = request.query["after"]
        options.hasFacets = options.after == nil && (twin == nil || twin == .json)
        return options
    }

    // MARK: Documents

    private func found(_ reference: DocumentReference) throws -> SiteVersion {
        guard let version = try store.version(reference) else {
            throw SiteError.notFound(
                what:
                    "This record has no document “\(Visible.line(String(reference.key.prefix(200))))”, or no such version of it.",
                advice: "Search for its title.")
        }
        return version
    }

    private func document(_ reference: DocumentReference, _ twin: SiteTwin?) throws -> SiteResponse {
        let version = try found(reference)
        let text = try reader.record.document(version: version.row)
        if twin == .json {
            guard let text else { throw SiteError.notFound(what: "The text of this version is not kept.", advice: "") }
            let exported = try RecordExport(reader.record).exported(version.row, version.key, version.digest, text)
            return SiteResponse(.json, try JSONLine.bytes(ExportedDocumentJSON(exported)))
        }
        guard twin == nil else { throw SiteError.noPage(request.path) }
        let quotations = try store.quotations(of: version)
        var sources: [SiteVersion] = []
        for row in Self.mostNamed(quotations.compactMap { $0.finding?.basis }).prefix(4) {
            if let source = try store.version(row: row) { sources.append(source) }
        }
        let page = DocumentPage(
            version: version, versions: try store.versions(ofKey: version.key), document: text, quotations: quotations,
            sources: sources, linkedData: nil)
        return SiteResponse(.html, page.bytes())
    }

    /// The numbers in `rows`, those that stand there most often first.
    private static func mostNamed(_ rows: [Int]) -> [Int] {
        let counts = rows.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    // MARK: Quotations

    private func quotation(_ key: String, _ twin: SiteTwin?) throws -> SiteResponse {
        guard let quotation = try store.quotation(key) else {
            throw SiteError.notFound(
                what: "This record has no quotation \(Visible.line(String(key.prefix(40)))).",
                advice: "Search for its words.")
        }
        let document = try reader.record.document(version: quotation.version.row)
        let citation = Citation(
            document: exported(quotation.version, document), quotation: quotation,
            address: request.origin + SiteLink.quotation(quotation.key).path)
        if let twin, let file = citation.file(twin) { return file }
        guard twin == nil else { throw SiteError.noPage(request.path) }
        var source: (SiteVersion, Document)?
        if let row = quotation.finding?.source, let version = try store.version(row: row),
            let text = try reader.record.document(version: row)
        {
            source = (version, text)
        }
        let page = QuotationPage(
            quotation: quotation, document: document, source: source,
            earliest: try quotation.finding?.earliest.flatMap { try store.version(row: $0) },
            appearances: try store.appearances(of: quotation), citation: citation, linkedData: nil)
        return SiteResponse(.html, page.bytes())
    }

    /// A version as references tell it.
    private func exported(_ version: SiteVersion, _ document: Document?) -> ExportedDocument {
        let captures = version.firstCaptured.map {
            [ExportedCapture(origin: "", url: version.url, capturedAt: $0, mediaType: nil, payload: "")]
        }
        return ExportedDocument(
            key: version.key, version: version.digest,
            document: document ?? Document(id: version.name, text: Text("")), captures: captures ?? [])
    }
}
