/// The pages of the site, as their addresses tell them.
enum SiteRoute: Hashable {
    case home
    case search
    case document(DocumentReference)
    case versions(DocumentReference)
    case diff(DocumentReference, DocumentReference)
    case trace(DocumentReference, DocumentReference)
    case quotation(String)
    case spread(String)
    case card(String)
    case speaker(String)
    case organisation(String)
    case site(String)
    case check
    case about
    case health
    case metrics
    case openSearch
    case annotations(DocumentReference)
    case timeGate(String)
    case timeMap(String)
    case oEmbed
    case openAPI
    case robots
    case login
    case logout
    case account
    case correction(String)
    case corrections(String)
    case correctionEvent(String)
    case review
    case following
    case newFollowing
    /// For programs: one subscription, by its number.
    case subscription(Int)
    case followingFeed(String)
    case followingEnd(String)
    case followingConfirm(String)
    case admin
    case audit
    case jobs
    case asset(String)

    /// The route of a path, and the form that is asked for; `nil` where no page has the path.
    static func parse(_ path: String) -> (route: SiteRoute, twin: SiteTwin?)? {
        guard path.hasPrefix("/"), path.utf8.count <= 8_192 else { return nil }
        if let route = fixed(path) { return (route, nil) }
        if path.hasPrefix("/assets/") { return (.asset(path), nil) }
        if path == "/index.json" { return (.home, .json) }
        for (start, route) in [("/timegate/", SiteRoute.timeGate), ("/timemap/", SiteRoute.timeMap)]
        where path.hasPrefix(start) {
            let url = PercentCoding.decoded(path.dropFirst(start.utf8.count))
            return url.isEmpty ? nil : (route(url), nil)
        }
        if path.hasPrefix(apiStart) { return api(path.dropFirst(apiStart.utf8.count)) }
        let (stem, twin) = SiteTwin.split(path[...])
        if let route = fixed(String(stem)), route.hasTwins { return (route, twin) }
        let parts = stem.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        return named(parts).map { ($0, twin) }
    }

    private static func fixed(_ path: String) -> SiteRoute? {
        switch path {
        case "/": .home
        case "/search": .search
        case "/check": .check
        case "/about": .about
        case "/healthz": .health
        case "/metrics": .metrics
        case "/opensearch.xml": .openSearch
        case "/oembed": .oEmbed
        case "/robots.txt": .robots
        case "/login": .login
        case "/logout": .logout
        case "/account": .account
        case "/review": .review
        case "/following": .following
        case "/following/new": .newFollowing
        case "/admin": .admin
        case "/admin/audit": .audit
        default: nil
        }
    }

    /// Where the programs' interface begins. What it answers is the JSON form of the pages.
    static let apiStart = "/api/v1/"

    private static func api(_ path: Substring) -> (route: SiteRoute, twin: SiteTwin?)? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        switch (parts.first, parts.count) {
        case ("openapi.yaml", 1): return (.openAPI, nil)
        case ("search", 1): return (.search, .json)
        case ("check", 1): return (.check, .json)
        case ("stats", 1): return (.about, .json)
        case ("review", 1): return (.review, .json)
        case ("admin", 1): return (.admin, .json)
        case ("audit", 1): return (.audit, .json)
        case ("jobs", 1): return (.jobs, .json)
        case ("corrections", 2) where !parts[1].isEmpty:
            return (.correctionEvent(PercentCoding.decoded(parts[1])), .json)
        case ("subscriptions", 1): return (.following, .json)
        case ("subscriptions", 2): return Int(parts[1]).map { (.subscription($0), .json) }
        case ("quotations", 2...): parts[0] = "q"
        case ("documents", 3) where parts[2] == "annotations":
            return DocumentReference(parts[1]).map { (.annotations($0), nil) }
        case ("documents", 2...): parts[0] = "doc"
        case ("diffs", 2): parts[0] = "diff"
        case ("traces", 3): parts[0] = "trace"
        case ("speakers", 2): parts[0] = "who"
        case ("organisations", 2): parts[0] = "org"
        case ("sites", 2): parts[0] = "site"
        default: return nil
        }
        return named(parts).map { ($0, .json) }
    }

    private static func named(_ parts: [Substring]) -> SiteRoute? {
        guard parts.count > 1, parts.count < 4, !parts[1].isEmpty else { return nil }
        switch (parts[0], parts.count, parts.last) {
        case ("q", 2, _): return .quotation(PercentCoding.decoded(parts[1]))
        case ("q", 3, "spread"): return .spread(PercentCoding.decoded(parts[1]))
        case ("q", 3, "card.png"): return .card(PercentCoding.decoded(parts[1]))
        case ("q", 3, "correct"): return .correction(PercentCoding.decoded(parts[1]))
        case ("q", 3, "corrections"): return .corrections(PercentCoding.decoded(parts[1]))
        case ("doc", 2, _): return DocumentReference(parts[1]).map(SiteRoute.document)
        case ("doc", 3, "versions"): return DocumentReference(parts[1]).map(SiteRoute.versions)
        case ("diff", 2, _): return diff(parts[1])
        case ("trace", 3, _):
            guard let source = DocumentReference(parts[1]), let copy = DocumentReference(parts[2]) else { return nil }
            return .trace(source, copy)
        case ("annotations", 2, _): return DocumentReference(parts[1]).map(SiteRoute.annotations)
        case ("who", 2, _): return .speaker(PercentCoding.decoded(parts[1]))
        case ("org", 2, _): return .organisation(PercentCoding.decoded(parts[1]))
        case ("site", 2, _): return .site(PercentCoding.decoded(parts[1]))
        case ("following", 2, _): return .followingFeed(PercentCoding.decoded(parts[1]))
        case ("following", 3, _):
            let secret = PercentCoding.decoded(parts[2])
            return parts[1] == "end" ? .followingEnd(secret) : parts[1] == "confirm" ? .followingConfirm(secret) : nil
        default: return nil
        }
    }

    private static func diff(_ part: Substring) -> SiteRoute? {
        let ends = part.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2, let earlier = DocumentReference(ends[0]),
            let later = DocumentReference(ends[1], of: earlier)
        else { return nil }
        return .diff(earlier, later)
    }

    private var hasTwins: Bool {
        switch self {
        case .search, .check, .about, .review, .following, .admin, .audit: true
        default: false
        }
    }

    /// Whether the answer tells of the record and of nothing else: the same record gives the same one.
    var isOfRecord: Bool {
        switch self {
        case .home, .search, .document, .versions, .diff, .trace, .quotation, .spread, .card, .speaker, .organisation,
            .site, .annotations, .oEmbed:
            true
        default: false
        }
    }

    /// Whether the page is a list that has feeds: then they are also what `Accept` may ask for.
    var isList: Bool {
        switch self {
        case .search, .speaker, .organisation, .site, .followingFeed: true
        default: false
        }
    }

    /// Whether the answer can take so long that nobody else should wait for it.
    func isLong(_ request: SiteRequest) -> Bool {
        // Passwords are hashed slowly, and whoever writes may have to wait for another one.
        if !request.isRead || isOfFollowing { return true }
        switch self {
        case .quotation: return request.path.hasSuffix("." + SiteTwin.proof.rawValue)
        case .spread, .card, .trace, .speaker, .organisation, .about, .versions, .annotations, .review, .admin, .audit:
            return true
        default: return false
        }
    }
}
