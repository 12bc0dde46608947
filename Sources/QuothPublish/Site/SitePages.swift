internal import Quoth
internal import QuothRecord

/// Makes the pages out of a record: one function a page.
struct SitePages {
    let reader: SiteReader
    let request: SiteRequest
    let metrics: SiteMetrics
    /// Who asks, and may do what the route needs.
    let visitor: Visitor
    /// Where accounts and the audit log are.
    let visitors: SiteVisitors

    private var store: SiteStore { reader.store }

    func response(_ route: SiteRoute, _ twin: SiteTwin?) throws -> SiteResponse {
        switch route {
        case .home: return try home(twin)
        case .search: return try search(twin)
        case .document(let reference): return try document(reference, twin)
        case .versions(let reference): return try versions(reference, twin)
        case .diff(let earlier, let later): return try diff(earlier, later, twin)
        case .trace(let source, let copy): return try trace(source, copy, twin)
        case .quotation(let key): return try quotation(key, twin)
        case .spread(let key): return try spread(key, twin)
        case .card(let key): return try card(key)
        case .speaker(let name): return try speaker(name, twin)
        case .organisation(let name): return try organisation(name, twin)
        case .site(let host): return try site(host, twin)
        case .check: return try check(twin)
        case .about: return try about(twin)
        case .annotations(let reference): return try annotations(reference)
        case .timeGate(let url): return try timeGate(url)
        case .timeMap(let url): return SiteResponse(.linkFormat, try memento(url).map)
        case .oEmbed: return try oEmbed()
        case .openSearch: return SiteResponse(.openSearch, OpenSearch.bytes(origin: request.origin))
        case .openAPI: return SiteResponse(.yaml, Array(OpenAPI.text.utf8))
        case .health: return health()
        case .metrics: return SiteResponse(.metrics, Array(metrics.text.utf8)).unkept
        case .robots: return SiteResponse(.text, Array("User-agent: *\nDisallow: /search\nDisallow: /trace/\n".utf8))
        case .asset(let path): return try asset(path)
        case .following, .newFollowing, .subscription, .followingFeed, .followingEnd, .followingConfirm: throw noForm
        case .login, .logout, .account, .correction, .corrections, .correctionEvent, .review, .admin, .audit, .jobs:
            throw noForm
        }
    }

    private func health() -> SiteResponse {
        SiteResponse(.text, Array("ok\n".utf8)).unkept
    }

    /// There is no such form of the page.
    private var noForm: SiteError { .noPage(request.path) }

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
        let counts = try reader.counts.get()
        var options = SearchOptions()
        options.limit = 8
        let altered = try found("verdict:altered", options)
        if twin == .json {
            let answer = SearchJSON(altered, query: try Query("verdict:altered"), order: .date)
            return SiteResponse(.json, try JSONLine.bytes(answer))
        }
        let edited = try reader.record.changedDocuments(limit: 5, isSilent: true)
        return SiteResponse(.html, HomePage(counts: counts, altered: altered.hits, edited: edited).bytes())
    }

    private func found(_ query: String, _ options: SearchOptions) throws -> SearchPage {
        do {
            return try reader.found(try Query(query), options)
        } catch SearchError.cursor {
            throw SiteError.badRequest(SiteReason(.otherQuery, .startAtFirst))
        } catch SearchError.record(let error) { throw error }
    }

    private func search(_ twin: SiteTwin?) throws -> SiteResponse {
        guard let text = request.query["q"] else {
            if twin == nil { return SiteResponse(redirect: .home) }
            throw SiteError.badRequest(SiteReason(.noQuery, .giveQuery))
        }
        let query = try Query(text)
        let options = try options(twin)
        let page = try found(text, options)
        let answer =
            switch twin {
            case nil: SiteResponse(.html, SearchResultsPage(page: page, query: query, order: options.order).bytes())
            case .json: SiteResponse(.json, try JSONLine.bytes(SearchJSON(page, query: query, order: options.order)))
            case .csv: SiteResponse(.csv, Array(SearchLines.csv(page).utf8))
            case .atom: SiteResponse(.atom, feed("Quoth: " + text, SiteLink.search(text), page))
            case .feed: try jsonFeed("Quoth: " + text, .search(text), page)
            default: throw noForm
            }
        // Where time ran out the next search may find more.
        return page.isTruncated ? answer.unkept : answer
    }

    private func feed(_ title: String, _ page: SiteLink, _ found: SearchPage) -> [UInt8] {
        AtomFeed(title: title, own: page.twin(.atom), page: page, origin: request.origin, hits: found.hits).bytes()
    }

    private func jsonFeed(_ title: String, _ page: SiteLink, _ found: SearchPage) throws -> SiteResponse {
        let feed = JSONFeed(title: title, page: page, origin: request.origin, hits: found.hits)
        return SiteResponse(.jsonFeed, try feed.bytes())
    }

    private func options(_ twin: SiteTwin?) throws(SiteError) -> SearchOptions {
        var options = SearchOptions()
        if let sort = request.query["sort"] {
            guard let order = SearchOptions.Order(rawValue: sort) else {
                throw .badRequest(SiteReason(.noOrder(String(sort.prefix(40))), .ordersThere))
            }
            options.order = order
        }
        if let limit = request.query["limit"] {
            guard let number = Int(limit), (1...100).contains(number) else {
                throw .badRequest(SiteReason(.badLimit, .leaveLimit))
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
                SiteReason(.noDocument(Visible.line(String(reference.key.prefix(200)))), .searchTitle))
        }
        return version
    }

    private func document(_ reference: DocumentReference, _ twin: SiteTwin?) throws -> SiteResponse {
        let version = try found(reference)
        let text = try reader.record.document(version: version.row)
        if twin == .json {
            guard let text else { throw SiteError.notFound(SiteReason(.textNotKept)) }
            let exported = try RecordExport(reader.record).exported(version.row, version.key, version.digest, text)
            return remembered(SiteResponse(.json, try JSONLine.bytes(ExportedDocumentJSON(exported))), version)
        }
        guard twin == nil else { throw noForm }
        let quotations = try store.quotations(of: version)
        var sources: [SiteVersion] = []
        for row in Self.mostNamed(quotations.compactMap { $0.finding?.basis }).prefix(4) {
            if let source = try store.version(row: row) { sources.append(source) }
        }
        let page = DocumentPage(
            version: version, versions: try store.versions(ofKey: version.key), document: text, quotations: quotations,
            sources: sources, linkedData: try linkedData(version, text, quotations))
        return remembered(SiteResponse(.html, page.bytes()), version)
    }

    /// The document and its quotations in the words of schema.org, of a long one the first quotations.
    private func linkedData(
        _ version: SiteVersion, _ document: Document?, _ quotations: [SiteQuotation]
    ) throws -> [UInt8]? {
        guard let document else { return nil }
        var exported = exported(version, document)
        exported.quotations = quotations.prefix(20).map { ExportedQuotation(key: $0.key, quotation: $0.quotation) }
        let format = ExportFormat.jsonld
        return format.head + Array(try format.entries(of: exported).joined(separator: format.separator)) + format.tail
    }

    /// What tells the time of a version, and where its others are (RFC 7089).
    private func remembered(_ answer: SiteResponse, _ version: SiteVersion) -> SiteResponse {
        guard let url = version.url, WebLink(url) != nil else { return answer }
        var answer = answer
        answer.headers.append(("Link", Memento(url: url, versions: [], origin: request.origin).links))
        if let time = version.firstCaptured.flatMap(HTTPDate.text) { answer.headers.append(("Memento-Datetime", time)) }
        return answer
    }

    private func quoted(_ version: SiteVersion) throws -> QuotedDocument {
        guard let quoted = try reader.record.quoted(version: version.row) else {
            throw SiteError.notFound(SiteReason(.noText(Visible.line(version.heading)), .chooseVersion))
        }
        return quoted
    }

    private func versions(_ reference: DocumentReference, _ twin: SiteTwin?) throws -> SiteResponse {
        let version = try found(reference)
        guard let history = try reader.record.history(of: version.key) else { throw SiteError.noPage(request.path) }
        let run = try VersionsRun(history) { entry throws(RecordError) in try reader.record.quoted(entry) }
        switch twin {
        case nil: return SiteResponse(.html, VersionsPage(version: version, run: run).bytes())
        case .json: return SiteResponse(.json, try JSONLine.bytes(VersionsJSON(run, isLine: true)))
        case .csv: return SiteResponse(.csv, Array((VersionsLines.head + VersionsLines.csv(run)).utf8))
        default: throw noForm
        }
    }

    private func diff(_ from: DocumentReference, _ to: DocumentReference, _ twin: SiteTwin?) throws -> SiteResponse {
        let (earlier, later) = (try found(from), try found(to))
        let run = DiffRun(from: try quoted(earlier), to: try quoted(later))
        switch twin {
        case nil: return SiteResponse(.html, DiffPage(earlier: earlier, later: later, run: run).bytes())
        case .json: return SiteResponse(.json, try JSONLine.bytes(DiffJSON(run)))
        case .csv: return SiteResponse(.csv, Array(DiffLines.csv(run).utf8))
        default: throw noForm
        }
    }

    private func trace(_ from: DocumentReference, _ to: DocumentReference, _ twin: SiteTwin?) throws -> SiteResponse {
        let (source, copy) = (try found(from), try found(to))
        let run = SiteTracing(record: reader.record).trace(try quoted(source), try quoted(copy))
        switch twin {
        case nil: return SiteResponse(.html, try TracePage(source: source, copy: copy, run: run).bytes())
        case .json: return SiteResponse(.json, try JSONLine.bytes(TraceJSON(run)))
        case .report: return SiteResponse(file: "trace.html", .html, try ReportPage(run).bytes())
        default: throw noForm
        }
    }

    private func annotations(_ reference: DocumentReference) throws -> SiteResponse {
        let version = try found(reference)
        let document = try quoted(version).document
        let exported = try RecordExport(reader.record).exported(version.row, version.key, version.digest, document)
        let format = ExportFormat.annotation
        let entries = try format.entries(of: exported).joined(separator: format.separator)
        return SiteResponse(.annotation, format.head + Array(entries) + format.tail)
    }

    // MARK: Time

    private func memento(_ path: String) throws -> Memento {
        // The address stands in the path as it is, with its own query behind it.
        let url = path + (request.rawQuery.isEmpty ? "" : "?" + request.rawQuery)
        guard let link = WebLink(url), let history = try reader.record.history(of: link.url) else {
            throw SiteError.notFound(SiteReason(.nothingOf(Visible.line(String(url.prefix(200)))), .wholeAddress))
        }
        return Memento(url: link.url, versions: try store.versions(ofKey: history.key), origin: request.origin)
    }

    private func timeGate(_ url: String) throws -> SiteResponse {
        let memento = try memento(url)
        var time = "9999"
        if let asked = request.headers["accept-datetime"] {
            guard let iso = HTTPDate.iso(asked) else {
                throw SiteError.badRequest(
                    SiteReason(
                        program: "Accept-Datetime is no time of HTTP. Write it so: Sun, 02 Mar 2025 06:00:00 GMT."))
            }
            time = iso
        }
        guard let version = memento.version(at: time) else { throw SiteError.noPage(request.path) }
        var answer = SiteResponse(redirect: .version(version.key, version.digest)).unkept
        answer.varies.append("Accept-Datetime")
        answer.headers.append(("Link", memento.links))
        return answer
    }

    /// The numbers in `rows`, those that stand there most often first.
    private static func mostNamed(_ rows: [Int]) -> [Int] {
        let counts = rows.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    // MARK: Quotations

    private func quoted(_ key: String) throws -> SiteQuotation {
        guard let quotation = try store.quotation(key) else {
            throw SiteError.notFound(SiteReason(.noQuotation(Visible.line(String(key.prefix(40)))), .searchWords))
        }
        return quotation
    }

    private func quotation(_ key: String, _ twin: SiteTwin?) throws -> SiteResponse {
        let quotation = try quoted(key)
        let document = try reader.record.document(version: quotation.version.row)
        let citation = Citation(
            document: exported(quotation.version, document), quotation: quotation,
            origin: request.origin)
        if let twin, let file = citation.file(twin) { return file }
        if twin == .proof { return try proof(quotation, document) }
        guard twin == nil || twin == .json else { throw noForm }
        var source: (SiteVersion, Document)?
        if let row = quotation.finding?.source, let version = try store.version(row: row),
            let text = try reader.record.document(version: row)
        {
            source = (version, text)
        }
        let page = QuotationPage(
            quotation: quotation, document: document, source: source,
            earliest: try quotation.finding?.earliest.flatMap { try store.version(row: $0) },
            appearances: try store.appearances(of: quotation), citation: citation,
            linkedData: twin == nil ? try linkedData(quotation.version, document, [quotation]) : nil,
            corrections: try EditorPages.corrections(of: quotation.key, reader, visitors), visitor: visitor)
        if twin == .json { return SiteResponse(.json, try JSONLine.bytes(QuotationAnswer(page))) }
        return SiteResponse(.html, page.bytes())
    }

    /// What proves when the page of a quotation was first entered into the log.
    private func proof(_ quotation: SiteQuotation, _ document: Document?) throws -> SiteResponse {
        guard let document, let proof = try reader.record.proofs(of: [document]).first ?? nil else { throw noForm }
        return SiteResponse(file: quotation.key + ".tlog-proof", .text, Array(proof.text.utf8))
    }

    private func spread(_ key: String, _ twin: SiteTwin?) throws -> SiteResponse {
        let quotation = try quoted(key)
        let document = try quoted(quotation.version)
        let run = try SiteTracing(record: reader.record).spread(quotation, of: document)
        switch twin {
        case nil: return SiteResponse(.html, SpreadView(quotation: quotation, run: run).bytes())
        case .json: return SiteResponse(.json, try JSONLine.bytes(SpreadJSON(run)))
        case .csv: return SiteResponse(.csv, Array(SpreadLines.csv(run).utf8))
        default: throw noForm
        }
    }

    /// The picture that stands for a quotation elsewhere. The address alone tells its language: who asks for it is a program.
    private func card(_ key: String) throws -> SiteResponse {
        let language = request.query[LanguageChoice.field].flatMap { SiteLanguage(rawValue: $0) } ?? .english
        guard let picture = QuotationCard(quotation: try quoted(key), language: language).png() else {
            throw SiteError.notFound(SiteReason(.noCards))
        }
        var answer = SiteResponse(.png, picture)
        answer.isForOtherSites = true
        return answer
    }

    private func oEmbed() throws -> SiteResponse {
        let url = request.query["url"] ?? ""
        let path = url.hasPrefix(request.origin) ? String(url.dropFirst(request.origin.utf8.count)) : url
        guard case .quotation(let key)? = SiteRoute.parse(String(path.prefix { $0 != "?" && $0 != "#" }))?.route else {
            throw SiteError.notFound(
                SiteReason(program: "“url” is no quotation of this site. Give the address of one."))
        }
        return SiteResponse(.json, try JSONLine.bytes(OEmbed(try quoted(key), origin: request.origin)))
    }

    // MARK: Speakers and sites

    private func speaker(_ name: String, _ twin: SiteTwin?) throws -> SiteResponse {
        let dossiers = try SpeakerReader(reader.record).dossiers(of: name)
        guard !dossiers.isEmpty else {
            throw SiteError.notFound(SiteReason(.nobodyCalled(Visible.line(String(name.prefix(100)))), .tryFamilyName))
        }
        switch twin {
        case nil: return SiteResponse(.html, SpeakerPage(name: name, dossiers: dossiers).bytes())
        case .json: return SiteResponse(.json, try JSONLine.bytes(WhoJSON(dossiers, limit: 1_000)))
        case .csv: return SiteResponse(.csv, Array(WhoLines.csv(dossiers, limit: 10_000).utf8))
        case .atom, .feed:
            let page = try found("speaker:" + QueryText.quoted(name), SearchOptions())
            if twin == .feed { return try jsonFeed("Quoth: " + name, .speaker(name), page) }
            return SiteResponse(.atom, feed("Quoth: " + name, .speaker(name), page))
        default: throw noForm
        }
    }

    private func organisation(_ name: String, _ twin: SiteTwin?) throws -> SiteResponse {
        var options = SearchOptions()
        options.hasFacets = true
        let query = "org:" + QueryText.quoted(name)
        let page = try found(query, options)
        guard !page.hits.isEmpty else {
            throw SiteError.notFound(SiteReason(.nobodySpeaksFor(Visible.line(String(name.prefix(100)))), .searchName))
        }
        switch twin {
        case nil:
            var one = SearchOptions()
            one.limit = 1
            let isSpeaker = try !found("speaker:" + QueryText.quoted(name), one).hits.isEmpty
            return SiteResponse(.html, OrganisationPage(name: name, page: page, isSpeaker: isSpeaker).bytes())
        case .json:
            return SiteResponse(.json, try JSONLine.bytes(SearchJSON(page, query: try Query(query), order: .date)))
        case .atom: return SiteResponse(.atom, feed("Quoth: " + name, .organisation(name), page))
        case .feed: return try jsonFeed("Quoth: " + name, .organisation(name), page)
        default: throw noForm
        }
    }

    private func site(_ host: String, _ twin: SiteTwin?) throws -> SiteResponse {
        guard host.utf8.count <= 253, let health = try SiteHealth(host, in: reader.record) else {
            throw SiteError.notFound(SiteReason(.nothingOf(Visible.line(String(host.prefix(100)))), .searchSite))
        }
        let query = "site:" + QueryText.quoted(host)
        let page = try found(query, SearchOptions())
        switch twin {
        case nil: return SiteResponse(.html, SourcePage(host: host, page: page, health: health).bytes())
        case .json:
            return SiteResponse(.json, try JSONLine.bytes(SearchJSON(page, query: try Query(query), order: .date)))
        case .csv: return SiteResponse(.csv, Array(SearchLines.csv(page).utf8))
        case .atom: return SiteResponse(.atom, feed("Quoth: " + host, .site(host), page))
        case .feed: return try jsonFeed("Quoth: " + host, .site(host), page)
        default: throw noForm
        }
    }

    private func about(_ twin: SiteTwin?) throws -> SiteResponse {
        let stats = try RecordStats(reader.record)
        switch twin {
        case nil:
            let page = AboutPage(stats: stats, checkpoint: try? reader.record.lastCheckpoint())
            return SiteResponse(.html, page.bytes())
        case .json: return SiteResponse(.json, try JSONLine.bytes(StatsJSON(stats)))
        default: throw noForm
        }
    }

    // MARK: Checking

    private func check(_ twin: SiteTwin?) throws -> SiteResponse {
        guard twin == nil || twin == .json else { throw noForm }
        if request.isRead { return SiteResponse(.html, try CheckPage().bytes()) }
        let capture = try DraftBody(request).capture()
        guard let capture else {
            return try unread(SiteReason(.draftNothing), twin)
        }
        let contents: PageContents
        do {
            contents = try Pipeline.read(capture)
        } catch { return try unread(SiteReason(.unread("\(error)")), twin) }
        guard let draft = contents.documents.first else { return try unread(SiteReason(.draftNoText), twin) }
        let run = try SiteTracing(record: reader.record).check(draft)
        if twin == .json { return .unkept(data: try JSONLine.bytes(CheckJSON(run))) }
        return SiteResponse(.html, try CheckPage(run: run).bytes()).unkept
    }

    /// Says why a draft could not be read.
    private func unread(_ reason: SiteReason, _ twin: SiteTwin?) throws -> SiteResponse {
        if twin == .json { throw SiteError.unreadable(reason) }
        return SiteResponse(.html, try CheckPage(problem: reason).bytes(), status: 422).unkept
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
