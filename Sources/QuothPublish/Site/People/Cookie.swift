internal import QuothRecord

/// The cookie that tells a session.
enum Cookie {
    /// Over TLS no other host and no page without TLS can set one of this name (RFC 6265bis, section 4.1.3.2).
    private static let name = "__Host-quoth"
    /// On this machine there is no TLS; a browser takes no cookie with the prefix there.
    private static let localName = "quoth"
    /// More bytes or pairs than this are not looked at.
    private static let longest = 8_192, most = 64

    /// The secret in the cookies of `request`.
    /// - Complexity: O(*n*) in the bytes, which are bounded.
    static func secret(_ request: SiteRequest) -> String? {
        value(request.isSecure ? name : localName, request)
    }

    /// The language that the reader has chosen.
    static func language(_ request: SiteRequest) -> SiteLanguage? {
        value(LanguageChoice.field, request).flatMap { SiteLanguage(rawValue: $0) }
    }

    /// The field that has a browser keep the language for a year.
    static func field(_ language: SiteLanguage, _ request: SiteRequest) -> (name: String, value: String) {
        let value = "\(LanguageChoice.field)=\(language.rawValue); Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"
        return ("Set-Cookie", value + (request.isSecure ? "; Secure" : ""))
    }

    private static func value(_ wanted: String, _ request: SiteRequest) -> String? {
        guard let field = request.headers["cookie"], field.utf8.count <= longest else { return nil }
        for pair in field.split(separator: ";", maxSplits: most).prefix(most) {
            let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, parts[0] == wanted { return String(parts[1]) }
        }
        return nil
    }

    /// The field that has a browser keep `secret`, which is hexadecimal, or forget it.
    static func field(_ secret: String?, _ request: SiteRequest) -> (name: String, value: String) {
        let age = secret == nil ? 0 : Session.longest
        let value =
            "\(request.isSecure ? name : localName)=\(secret ?? ""); Path=/; Max-Age=\(age); HttpOnly; SameSite=Lax"
        return ("Set-Cookie", value + (request.isSecure ? "; Secure" : ""))
    }
}
