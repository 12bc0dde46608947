internal import QuothRecord

/// What it takes to be answered.
enum RouteNeed: Hashable, Sendable {
    /// Nothing: what everybody needs to get in, and what says whether the site runs.
    case nothing
    /// To read: where one has to log in for that, any role.
    case reading
    /// A role.
    case role(Role)
}

/// Who may do what: every route and method of the site.
extension SiteRoute {
    /// The methods that the route takes in a form, each with the least that it needs.
    func needs(_ twin: SiteTwin?) -> [(method: String, need: RouteNeed)] {
        switch self {
        case .home, .search, .document, .versions, .diff, .trace, .quotation, .spread, .card, .speaker, .organisation,
            .site,
            .about, .annotations, .timeGate, .timeMap, .oEmbed:
            Self.get(.reading)
        case .check:
            (twin == .json ? [] : Self.get(.reading)) + [("POST", .reading)]
        case .health, .metrics, .openSearch, .openAPI, .robots, .asset: Self.get(.nothing)
        case .login: Self.get(.nothing) + [("POST", .nothing)]
        case .logout: [("POST", .role(.reader))]
        case .following: Self.get(.role(.reader)) + [("POST", .role(.reader))]
        case .newFollowing: Self.get(.role(.reader))
        case .subscription: Self.get(.role(.reader)) + [("PATCH", .role(.reader)), ("DELETE", .role(.reader))]
        case .followingFeed: Self.get(.nothing)
        case .followingEnd, .followingConfirm: Self.get(.nothing) + [("POST", .nothing)]
        case .account: Self.get(.role(.reader)) + [("POST", .role(.reader))]
        case .correction: [("POST", .role(.editor))]
        case .corrections: Self.get(.reading) + [("POST", .role(.editor))]
        case .correctionEvent: [("DELETE", .role(.editor))]
        case .review: Self.get(.role(.editor))
        case .admin: Self.get(.role(.admin)) + (twin == nil ? [("POST", .role(.admin))] : [])
        case .audit: Self.get(.role(.admin))
        case .jobs: [("POST", .role(.admin))]
        }
    }

    private static func get(_ need: RouteNeed) -> [(method: String, need: RouteNeed)] {
        [("GET", need), ("HEAD", need)]
    }
}
