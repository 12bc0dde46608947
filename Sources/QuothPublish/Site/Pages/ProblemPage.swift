internal import FoundationEssentials
internal import Quoth
internal import QuothRecord

/// The answer where there is none: for people a page that says what to do, for programs RFC 9457.
struct ProblemPage {
    let error: SiteError
    /// What was asked for.
    let path: String

    /// A query with an error in it is shown again, with a mark under the place.
    var query: QueryError?

    private struct Problem: Encodable {
        let type = "about:blank"
        let title: String
        let status: Int
        let detail: String
        let instance: String

        enum CodingKeys: CodingKey { case type, title, status, detail, instance }
    }

    func response(isData: Bool) -> SiteResponse {
        var answer = SiteResponse(isData ? .problem : .html, isData ? json : html, status: error.status)
        answer.freshness = .never
        if case .method(let allowed) = error { answer.headers.append(("Allow", allowed.joined(separator: ", "))) }
        if case .tooMany(let seconds) = error { answer.headers.append(("Retry-After", "\(seconds)")) }
        if error.status == 401 { answer.headers.append(("WWW-Authenticate", "Bearer realm=\"quoth\"")) }
        if error.status == 503 { answer.headers.append(("Retry-After", "2")) }
        return answer
    }

    private var json: [UInt8] {
        let english = SiteLanguage.english
        let problem = Problem(
            title: english.say(error.title), status: error.status,
            detail: query.map { $0.description } ?? error.detail(in: english).string,
            instance: path)
        // Strings and whole numbers can always be encoded.
        return (try? JSONLine.bytes(problem)) ?? []
    }

    private var html: [UInt8] {
        SiteFrame(title: SiteFrame.say(error.title), query: query?.query.string ?? "", isListed: false).bytes { html in
            html.element(.h1, text: query == nil ? error.title : .queryHasError)
            if let query {
                let text = html.say(.query(query.reason))
                html.element(.p, text: text.prefix(1).uppercased() + text.dropFirst())
                let picture = query.description.split(separator: "\n").dropFirst().joined(separator: "\n")
                html.element(
                    .pre,
                    [
                        .class("error"), .fixed("dir", "ltr"), .focusable, .role("region"),
                        .label(html.say(.placeOfError)),
                    ],
                    text: picture)
            } else {
                html.element(.p) { $0.text(error.detail(in: $0.language)) }
            }
            html.element(.p) { html in
                html.element(.a, [.href(SiteLink.home)], text: .goToStart)
            }
        }
    }
}
