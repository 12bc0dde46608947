/// Answers that nobody keeps, neither browser nor proxy: they tell of who asks, or of what was done just now.
extension SiteResponse {
    /// The answer as one that nobody keeps.
    var unkept: SiteResponse {
        var answer = self
        answer.freshness = .never
        return answer
    }

    /// A page that nobody keeps.
    static func unkept(page bytes: [UInt8], status: Int = 200) -> SiteResponse {
        SiteResponse(.html, bytes, status: status).unkept
    }

    /// Data that nobody keeps.
    static func unkept(data bytes: [UInt8], status: Int = 200) -> SiteResponse {
        SiteResponse(.json, bytes, status: status).unkept
    }

    /// Leads on to a page after a form was taken.
    static func taken(leadingTo link: SiteLink) -> SiteResponse { SiteResponse(redirect: link, status: 303).unkept }

    /// Says that it is done, and nothing else.
    static var done: SiteResponse {
        var answer = SiteResponse(.json, [], status: 204).unkept
        answer.type = nil
        return answer
    }
}
