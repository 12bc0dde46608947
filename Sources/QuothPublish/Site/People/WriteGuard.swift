internal import QuothRecord

/// Keeps pages of other sites from writing in the name of who reads them (CSRF). ``Site`` asks it before every request that
/// is not GET or HEAD, so that no page can forget to.
///
/// A form has ``field(_:)`` in it, for browsers that do not say where a request comes from.
enum WriteGuard {
    /// The name of the field of forms.
    static let name: StaticString = "form"

    /// - Throws: ``SiteError/foreign`` where nothing says that a page of the site sent the request.
    static func check(_ request: SiteRequest, _ visitor: Visitor) throws(SiteError) {
        let isInterface = request.path.hasPrefix(SiteRoute.apiStart)
        // A browser adds no token of its own accord, as it does cookies.
        if case .token = visitor.proof, isInterface { return }
        switch SameOrigin(request) {
        case .own: return
        case .foreign: throw .foreign
        case .hidden, .unsaid:
            if hasToken(request, visitor) { return }
            // No form of a browser can send JSON, nor a script of another site without being asked for leave first.
            if isInterface, request.headers["origin"] == nil, request.headers["cookie"] == nil, isJSON(request) {
                return
            }
            throw .foreign
        }
    }

    private static func hasToken(_ request: SiteRequest, _ visitor: Visitor) -> Bool {
        guard !visitor.formToken.isEmpty, let sent = FormBody(request)["\(name)"] else { return false }
        return Secret.isEqual(sent, visitor.formToken)
    }

    private static func isJSON(_ request: SiteRequest) -> Bool {
        request.headers["content-type"]?.lowercased().hasPrefix("application/json") ?? (request.method == "DELETE")
    }

    /// The hidden field of a form.
    static func field(_ visitor: Visitor, _ html: inout HTMLWriter) {
        html.void(.input, [.fixed("type", "hidden"), .name(name), .value(visitor.formToken)])
    }
}
