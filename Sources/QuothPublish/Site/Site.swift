internal import Quoth
public import QuothRecord

/// The site: what it answers to a request. It knows no sockets; one thread uses it at a time, any number are open.
public final class Site {
    private let path: String
    private var reader: SiteReader
    let metrics: SiteMetrics
    private var checked: ContinuousClock.Instant
    /// Between two looks at whether the record has changed.
    private static let patience = Duration.milliseconds(250)

    /// The site of the record in the folder `path`.
    public convenience init(_ path: String) throws(RecordError) { try self.init(path, SiteMetrics()) }

    init(_ path: String, _ metrics: SiteMetrics) throws(RecordError) {
        (self.path, self.metrics) = (path, metrics)
        reader = try SiteReader(path)
        checked = .now
    }

    /// Whether the answer to `request` can take so long that nobody else should wait for it.
    func isLong(_ request: SiteRequest) -> Bool {
        SiteRoute.parse(request.path)?.route.isLong(request) ?? false
    }

    /// The answer to `request`; where there is none, a page that says why and what to do.
    public func answer(_ request: SiteRequest) -> SiteResponse { told(request).response }

    /// The answer, and what only the operator is told of it.
    func told(_ request: SiteRequest) -> (response: SiteResponse, note: String?) {
        let found = SiteRoute.parse(request.path)
        let isData = request.wantsData
        do {
            guard let (route, twin) = found else { throw SiteError.noPage(request.path) }
            try refresh()
            let pages = SitePages(reader: reader, request: request, metrics: metrics)
            return (try pages.response(route, twin).conditional(request), nil)
        } catch let error as SiteError {
            let note = error.status >= 500 ? error.description : nil
            return (ProblemPage(error: error, path: request.path).response(isData: isData), note)
        } catch let error as QueryError {
            let problem = ProblemPage(
                error: .badRequest(what: error.explanation, advice: ""), path: request.path, query: error)
            return (problem.response(isData: isData), nil)
        } catch let error as RecordError {
            let problem = ProblemPage(error: .record(error), path: request.path)
            return (problem.response(isData: isData), error.description)
        } catch {
            let problem = ProblemPage(error: .encoding, path: request.path)
            return (problem.response(isData: isData), "\(error)")
        }
    }

    /// Opens the record again where it has changed.
    private func refresh() throws(RecordError) {
        let now = ContinuousClock.now
        guard now - checked > Self.patience else { return }
        checked = now
        if !reader.isCurrent() { reader = try SiteReader(path) }
    }
}

extension SiteError {
    /// No page has this path.
    static func noPage(_ path: String) -> SiteError {
        .notFound(
            what: "Nothing is at \(PercentCoding.decoded(path.prefix(120))).", advice: "Search the record instead.")
    }
}
