internal import QuothRecord

/// The address of a page of the site: always a path, never another host.
struct SiteLink: Hashable, Sendable {
    let path: String

    private init(_ path: String) { self.path = path }

    static let home = SiteLink("/")
    /// The start in a language.
    static func home(in language: SiteLanguage) -> SiteLink {
        SiteLink("/?\(LanguageChoice.field)=\(language.rawValue)")
    }
    static let check = SiteLink("/check")
    static let about = SiteLink("/about")
    static let loginForm = SiteLink("/login")
    static let logout = SiteLink("/logout")
    static let account = SiteLink("/account")
    static let help = SiteLink("/help")
    static let style = SiteLink("/assets/\(SiteStyle.hash)/site.css")
    static let script = SiteLink("/assets/\(SiteScript.hash)/site.js")
    static let icon = SiteLink("/assets/icon.svg")
    static let openSearch = SiteLink("/opensearch.xml")
    static let searchForm = SiteLink("/search")
    static let api = SiteLink("/api/v1/openapi.yaml")

    /// The form to log in, which leads on to what was asked for.
    static func login(next request: SiteRequest) -> SiteLink {
        var fields = FormFields()
        fields["next"] = request.path + (request.rawQuery.isEmpty ? "" : "?" + request.rawQuery)
        return SiteLink("/login" + fields.text)
    }

    /// A page of the site that somebody named; `nil` for what is none, such as another site's.
    static func own(_ text: String?) -> SiteLink? {
        guard let text, text.utf8.count <= 2_048, text.hasPrefix("/"), !text.hasPrefix("//"),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }),
            SiteRoute.parse(String(text.prefix { $0 != "?" && $0 != "#" })) != nil
        else { return nil }
        return SiteLink(text)
    }

    /// A page of what `query` finds.
    static func search(_ query: String, sort: String? = nil, after: String? = nil) -> SiteLink {
        var fields = FormFields()
        fields["q"] = query
        fields["sort"] = sort
        fields["after"] = after
        return SiteLink("/search" + fields.text)
    }

    /// The document with `key` as it is now.
    static func document(_ key: String) -> SiteLink { SiteLink("/doc/" + DocumentReference(key: key).text) }

    /// One version of a document, by its digest.
    static func version(_ key: String, _ digest: String) -> SiteLink {
        SiteLink("/doc/" + DocumentReference(key: key, version: digest).text)
    }

    /// The versions of a document.
    static func versions(_ key: String) -> SiteLink { SiteLink(document(key).path + "/versions") }

    /// What differs between two versions of a document, by their digests.
    static func diff(_ key: String, _ earlier: String, _ later: String) -> SiteLink {
        SiteLink(
            "/diff/" + DocumentReference(key: key, version: earlier).text + "..@"
                + later.prefix(DocumentReference.shown))
    }

    /// What one document took over from another.
    static func trace(_ source: String, _ copy: String) -> SiteLink {
        SiteLink("/trace/" + DocumentReference(key: source).text + "/" + DocumentReference(key: copy).text)
    }

    /// A quotation, by its sixteen digits.
    static func quotation(_ key: String) -> SiteLink { SiteLink("/q/" + PercentCoding.encoded(key)) }

    /// How a quotation spread.
    static func spread(_ key: String) -> SiteLink { SiteLink(quotation(key).path + "/spread") }

    /// What previews elsewhere show of a quotation, in a language.
    static func card(_ key: String, in language: SiteLanguage) -> SiteLink {
        let own = quotation(key).path + "/card.png"
        return SiteLink(language == .english ? own : "\(own)?\(LanguageChoice.field)=\(language.rawValue)")
    }

    /// Where a form is sent that corrects a quotation.
    static func correction(_ key: String) -> SiteLink { SiteLink(quotation(key).path + "/correct") }

    static let admin = SiteLink("/admin")

    /// The audit log, before entry number `before`.
    static func audit(before: Int? = nil) -> SiteLink {
        var fields = FormFields()
        fields["before"] = before.map { "\($0)" }
        return SiteLink("/admin/audit" + fields.text)
    }

    /// Quotations to look at.
    static func review(after cursor: String? = nil) -> SiteLink {
        var fields = FormFields()
        fields["after"] = cursor
        return SiteLink("/review" + fields.text)
    }

    /// A speaker.
    static func speaker(_ name: String) -> SiteLink { SiteLink("/who/" + part(name)) }

    /// An organisation and who speaks for it.
    static func organisation(_ name: String) -> SiteLink { SiteLink("/org/" + part(name)) }

    /// The version of an address at a time that the request tells, and all its versions.
    static func timeGate(_ url: String) -> SiteLink {
        SiteLink("/timegate/" + PercentCoding.encoded(url, keeping: ":/?&=,;+@!$*'()"))
    }
    static func timeMap(_ url: String) -> SiteLink {
        SiteLink("/timemap/" + PercentCoding.encoded(url, keeping: ":/?&=,;+@!$*'()"))
    }

    /// The quotations of a document as W3C Web Annotations.
    static func annotations(_ key: String) -> SiteLink { SiteLink("/annotations/" + DocumentReference(key: key).text) }

    /// A site, by its host.
    static func site(_ host: String) -> SiteLink { SiteLink("/site/" + part(host)) }

    /// All that is followed, and one subscription's feed.
    static let following = SiteLink("/following")
    static func newFollowing(_ kind: FollowTarget.Kind, _ value: String, only: String = "") -> SiteLink {
        var fields = FormFields()
        fields["kind"] = kind.rawValue
        if !value.isEmpty { fields["value"] = value }
        if !only.isEmpty { fields["only"] = only }
        return SiteLink("/following/new" + fields.text)
    }
    static func following(_ token: String, _ twin: SiteTwin? = nil) -> SiteLink {
        let page = SiteLink("/following/" + PercentCoding.encoded(token))
        return twin.map(page.twin) ?? page
    }

    /// Where a subscription is ended, and where an address is confirmed, by the secret that only its mails have.
    static func release(_ secret: String) -> SiteLink { SiteLink("/following/end/" + PercentCoding.encoded(secret)) }
    static func confirm(_ secret: String) -> SiteLink {
        SiteLink("/following/confirm/" + PercentCoding.encoded(secret))
    }

    /// The same page in another form.
    func twin(_ twin: SiteTwin) -> SiteLink {
        let parts = path.split(separator: "?", maxSplits: 1)
        let query = parts.count > 1 ? "?" + parts[1] : ""
        return SiteLink((parts.first.map(String.init) ?? "") + "." + twin.rawValue + query)
    }

    /// A place on the page.
    func at(_ anchor: Anchor) -> SiteLink { SiteLink(path + "#" + anchor.name) }

    /// A name as the last part of a path: a full stop that would look like another form's ending is encoded.
    private static func part(_ name: String) -> String {
        SiteTwin.guarded(PercentCoding.encoded(name, keeping: ":,@"))
    }
}
