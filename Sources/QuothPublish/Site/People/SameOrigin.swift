/// Which page a request was sent from, as the browser tells it.
enum SameOrigin {
    /// A page of the site itself, or nobody but the user.
    case own
    /// A page of another site.
    case foreign
    /// A page that does not say: pages that tell no referrer have the Origin “null”.
    case hidden
    /// Nobody says: a program, or a browser from before 2020.
    case unsaid

    /// What `Sec-Fetch-Site` (W3C Fetch Metadata) says of `request`, and where that is missing, `Origin` (RFC 6454).
    init(_ request: SiteRequest) {
        if let site = request.headers["sec-fetch-site"] {
            self = site == "same-origin" || site == "none" ? .own : .foreign
        } else if let origin = request.headers["origin"] {
            self = origin == request.origin ? .own : origin == "null" ? .hidden : .foreign
        } else {
            self = .unsaid
        }
    }
}
