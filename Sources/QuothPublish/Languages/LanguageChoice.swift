/// Which language a page is answered in, and where the same page is in the others.
///
/// What an address says (`?lang=fr`) comes first, then what was chosen before (a cookie), then what the browser wishes
/// (RFC 9110, section 12.5.4, by the lookup of RFC 4647, section 3.4), then English.
struct LanguageChoice: Sendable {
    /// The field of an address that chooses.
    static let field = "lang"

    let language: SiteLanguage
    /// Whether the address itself has chosen it: then it is kept.
    let isChosen: Bool
    /// The path that was asked for, with its query but for the language; `nil` where it cannot be opened again.
    private let here: (path: String, query: FormFields)?

    /// English, of no page.
    static let none = LanguageChoice()

    private init() { (language, isChosen, here) = (.english, false, nil) }

    init(_ request: SiteRequest) {
        let asked = request.query[Self.field].flatMap { SiteLanguage(rawValue: $0) }
        language =
            asked ?? Cookie.language(request)
            ?? request.headers["accept-language"].flatMap { Accepted($0).language() } ?? .english
        isChosen = asked != nil
        here = request.isRead ? (request.path, request.query) : nil
    }

    /// The same page in `language`.
    func link(to language: SiteLanguage) -> SiteLink {
        guard let here else { return .home(in: language) }
        var query = here.query
        query[Self.field] = language.rawValue
        return SiteLink.own(here.path + query.text) ?? .home(in: language)
    }

    /// What the answer to `request` says of it.
    func told(_ answer: SiteResponse, _ request: SiteRequest) -> SiteResponse {
        guard answer.type == MediaType.html.rawValue else { return answer }
        var answer = answer
        answer.headers.append(("Content-Language", language.rawValue))
        answer.varies += ["Accept-Language", "Cookie"]
        if isChosen { answer.headers.append(Cookie.field(language, request)) }
        return answer
    }
}
