internal import Quoth
internal import QuothRecord

/// The site: what it answers to a request. It knows no sockets; one thread uses it at a time, any number are open.
public final class Site {
    private let path: String
    private var reader: SiteReader
    let metrics: SiteMetrics
    private let access: SiteAccess
    private let hub: WebURL?
    private let visitors: SiteVisitors
    private let facts: SiteFacts?
    private var checked: ContinuousClock.Instant
    private var opened: ContinuousClock.Instant
    /// How many requests had written when it was last looked.
    private var seenWrites = 0
    /// Between two looks at whether the file of people has changed; and a record that is written to is not opened again sooner.
    private static let patience = Duration.milliseconds(250)

    /// The site of the record in the folder `path`.
    public convenience init(_ path: String, access: SiteAccess = SiteAccess()) throws(SiteError) {
        try self.init(path, SiteMetrics(), access)
    }

    /// - Parameters:
    ///   - hub: Who is told when a feed changes.
    ///   - facts: What searches ask about every match, if the threads of a server share it.
    init(
        _ path: String, _ metrics: SiteMetrics, _ access: SiteAccess, hub: WebURL? = nil, facts: SiteFacts? = nil
    ) throws(SiteError) {
        (self.path, self.metrics, self.access, self.hub, self.facts) = (path, metrics, access, hub, facts)
        do throws(RecordError) { reader = try SiteReader(path, facts) } catch { throw .record(error) }
        do throws(PeopleError) { visitors = try SiteVisitors(path, access) } catch { throw .people(error) }
        (checked, opened) = (.now, .now)
    }

    /// Whether the answer to `request` can take so long that nobody else should wait for it.
    func isLong(_ request: SiteRequest) -> Bool {
        SiteRoute.parse(request.path)?.route.isLong(request) ?? false
    }

    /// The answer to `request`; where there is none, a page that says why and what to do.
    public func answer(_ request: SiteRequest) -> SiteResponse { told(request).response }

    /// The answer, and what only the operator is told of it.
    func told(_ request: SiteRequest) -> (response: SiteResponse, note: String?) {
        SiteFrame.$choice.withValue(LanguageChoice(request)) { chosen(request.negotiated()) }
    }

    private func chosen(_ request: SiteRequest) -> (response: SiteResponse, note: String?) {
        let isData = request.wantsData
        do {
            guard let (route, twin) = SiteRoute.parse(request.path) else { throw SiteError.noPage(request.path) }
            let isCurrent = try refresh()
            let visitor = try visitors.visitor(request)
            return try SiteFrame.$visitor.withValue(visitor) {
                (try answer(request, route, twin, visitor, isCurrent: isCurrent), nil)
            }
        } catch let error as SiteError {
            let note = error.status >= 500 ? error.description : nil
            return (problem(ProblemPage(error: error, path: request.path), request, isData), note)
        } catch let error as QueryError {
            let problem = ProblemPage(
                error: .badRequest(SiteReason(.query(error.reason))), path: request.path, query: error)
            return (self.problem(problem, request, isData), nil)
        } catch let error as RecordError {
            let problem = ProblemPage(error: .record(error), path: request.path)
            return (self.problem(problem, request, isData), error.description)
        } catch let error as PeopleError {
            let problem = SiteError.people(error)
            let note = problem.status >= 500 ? error.description : nil
            return (self.problem(ProblemPage(error: problem, path: request.path), request, isData), note)
        } catch {
            let problem = ProblemPage(error: .encoding, path: request.path)
            return (self.problem(problem, request, isData), "\(error)")
        }
    }

    private func problem(_ page: ProblemPage, _ request: SiteRequest, _ isData: Bool) -> SiteResponse {
        SiteFrame.choice.told(page.response(isData: isData), request)
    }

    private func answer(
        _ request: SiteRequest, _ route: SiteRoute, _ twin: SiteTwin?, _ visitor: Visitor, isCurrent: Bool
    ) throws -> SiteResponse {
        let needs = route.needs(twin)
        guard let need = needs.first(where: { $0.method == request.method })?.need else {
            throw SiteError.method(allowed: needs.map(\.method))
        }
        if let refusal = refusal(of: visitor, need, isRead: request.isRead) {
            let canAsk = request.method == "GET" && !request.wantsData && visitor.canLogIn
            guard refusal == .unknownVisitor, canAsk else { throw refusal }
            return SiteResponse(redirect: .login(next: request), status: 303)
        }
        // A draft is only read; DraftBody looks where it comes from.
        if !request.isRead, route != .check, !route.isSecret { try WriteGuard.check(request, visitor) }
        defer { if !request.isRead { access.noteWrite() } }
        let key = isCurrent && route.isOfRecord ? try key(request, visitor) : nil
        if let key, let known = reader.answers.answer(key) { return known.conditional(request).styled(request) }
        var answer = try page(route, twin ?? request.wish, request, visitor)
        if route.isList, twin == nil { answer.varies.append("Accept") }
        if visitor.proof != .none, answer.freshness == .checked { answer.freshness = .own }
        answer = SiteFrame.choice.told(answer, request).tagged(request)
        if let key { reader.answers.keep(answer, for: key) }
        return answer.conditional(request).styled(request)
    }

    private func page(
        _ route: SiteRoute, _ twin: SiteTwin?, _ request: SiteRequest, _ visitor: Visitor
    ) throws -> SiteResponse {
        if route.isOfEditors {
            let pages = EditorPages(path: path, reader: reader, request: request, visitor: visitor, visitors: visitors)
            return try pages.response(route, twin)
        }
        if route.isOfFollowing {
            return try FollowingPages(reader: reader, request: request, visitor: visitor, hub: hub).response(
                route, twin)
        }
        if route.isOfAdmins {
            let pages = AdminPages(
                path: path, reader: reader, request: request, visitor: visitor, visitors: visitors, access: access)
            return try pages.response(route, twin)
        }
        guard route.isOfPeople else {
            let pages = SitePages(
                reader: reader, request: request, metrics: metrics, visitor: visitor, visitors: visitors)
            return try pages.response(route, twin)
        }
        return try PeoplePages(request: request, visitor: visitor, access: access, visitors: visitors).response(route)
    }

    /// Why `visitor` is not let in; `nil` if they are.
    private func refusal(of visitor: Visitor, _ need: RouteNeed, isRead: Bool) -> SiteError? {
        switch need {
        case .nothing: return nil
        case .reading: return visitors.requiresLogin && visitor.role == nil ? .unknownVisitor : nil
        case .role(let role):
            if visitor.may(role) { return visitor.onlyReads && !isRead ? .readOnlyToken : nil }
            return visitor.role == nil && visitor.canLogIn ? .unknownVisitor : .forbidden(role)
        }
    }

    /// What an answer is kept under that is made now.
    private func key(_ request: SiteRequest, _ visitor: Visitor) throws -> AnswerCache.Key? {
        // What this thread itself writes changes no version that it sees, but is counted.
        AnswerCache.Key(request, visitor, people: [try visitors.version(), access.writeCount], SiteFrame.language)
    }

    /// Opens the record again where it has changed, but not at every request while somebody else writes.
    /// - Returns: Whether the reader has the record as it is.
    private func refresh() throws -> Bool {
        let now = ContinuousClock.now
        let writes = access.writeCount
        if now - checked > Self.patience || writes != seenWrites {
            try visitors.refresh(hasWritten: writes != seenWrites)
            checked = now
        }
        defer { seenWrites = writes }
        if reader.isCurrent() { return true }
        guard now - opened > Self.patience || writes != seenWrites else { return false }
        reader = try SiteReader(path, facts)
        opened = now
        return true
    }
}

extension Site {
    /// The answer to a request that was refused before anybody looked what it asks for.
    static func problem(_ error: SiteError, _ request: SiteRequest) -> SiteResponse {
        let choice = LanguageChoice(request)
        return SiteFrame.$choice.withValue(choice) {
            choice.told(ProblemPage(error: error, path: request.path).response(isData: request.wantsData), request)
        }
    }
}

extension SiteError {
    /// No page has this path.
    static func noPage(_ path: String) -> SiteError {
        .notFound(SiteReason(.noPage(PercentCoding.decoded(path.prefix(120))), .searchInstead))
    }
}
