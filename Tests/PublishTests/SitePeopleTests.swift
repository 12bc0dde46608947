import Foundation
import Quoth
import QuothRecord
import Testing

@testable import QuothPublish

/// Who is let in, and from where writing is taken.
@Suite struct SitePeopleTests {
    static let password = "a ferry in the night"

    /// A site with accounts, and requests to it.
    final class Peopled {
        let record: SiteRecord
        let access: SiteAccess
        let site: Site
        let people: People

        init(_ access: SiteAccess = SiteAccess(), accounts: [(String, Role)] = [("ida", .editor), ("odo", .admin)])
            async throws
        {
            record = try await SiteRecord()
            self.access = access
            people = try People(record.path)
            for (name, role) in accounts { try people.add(name, role, password: SitePeopleTests.password) }
            site = try Site(record.path, access: access)
        }

        func send(
            _ target: String, _ fields: [String: String]? = nil, headers: [String: String] = [:], method: String? = nil
        ) -> SiteResponse {
            let body = (fields ?? [:]).map { PercentCoding.encoded($0) + "=" + PercentCoding.encoded($1) }
            var all = headers
            all["host"] = all["host"] ?? "127.0.0.1:8470"
            if fields != nil { all["content-type"] = "application/x-www-form-urlencoded" }
            let request = SiteRequest(
                method: method ?? (fields == nil ? "GET" : "POST"), target: target, headers: all,
                body: Array(body.joined(separator: "&").utf8), peer: "127.0.0.1")
            return site.answer(access.trusted(request))
        }

        /// The cookie of a new session.
        func cookie(_ name: String) -> String {
            let answer = send(
                "/login", ["name": name, "password": SitePeopleTests.password],
                headers: ["sec-fetch-site": "same-origin"])
            return String(answer.header("Set-Cookie")?.prefix { $0 != ";" } ?? "")
        }
    }

    @Test func `who logs in is known by a cookie until they log out`() async throws {
        let site = try await Peopled()
        #expect(
            site.send("/account").header("Location")
                == "/login?next=%2Faccount".replacingOccurrences(of: "%2F", with: "/"))
        let own = ["sec-fetch-site": "same-origin"]
        let answer = site.send(
            "/login", ["name": "Ida", "password": Self.password, "next": "/search?q=ferry"], headers: own)
        #expect(answer.status == 303 && answer.header("Location") == "/search?q=ferry")
        let field = try #require(answer.header("Set-Cookie"))
        #expect(field.hasPrefix("quoth=") && field.hasSuffix("; Path=/; Max-Age=1209600; HttpOnly; SameSite=Lax"))
        let cookie = String(field.prefix { $0 != ";" })
        let page = site.send("/account", headers: ["cookie": "other=1; \(cookie)"])
        #expect(page.status == 200 && page.freshness == .never)
        #expect(String(decoding: page.body, as: UTF8.self).contains("ida, editor"))
        #expect(site.send("/", headers: ["cookie": cookie]).freshness == .own)
        let out = site.send("/logout", [:], headers: own.merging(["cookie": cookie]) { one, _ in one })
        #expect(out.status == 303 && out.header("Set-Cookie")?.contains("Max-Age=0") == true)
        #expect(site.send("/account", headers: ["cookie": cookie]).status == 303)
        #expect(try site.people.audit(limit: 9).map(\.action) == [.logout, .login])
    }

    @Test func `a login makes a new session and ends the one before`() async throws {
        let site = try await Peopled()
        let first = site.cookie("ida")
        let answer = site.send(
            "/login", ["name": "odo", "password": Self.password],
            headers: ["sec-fetch-site": "same-origin", "cookie": first])
        #expect(answer.status == 303 && answer.header("Set-Cookie")?.hasPrefix(first) == false)
        #expect(site.send("/account", headers: ["cookie": first]).status == 303)
        let planted = "quoth=" + String(repeating: "ab", count: 32)
        let other = site.send(
            "/login", ["name": "odo", "password": Self.password],
            headers: ["sec-fetch-site": "same-origin", "cookie": planted])
        #expect(other.header("Set-Cookie")?.hasPrefix(planted) == false)
        #expect(site.send("/account", headers: ["cookie": planted]).status == 303)
    }

    @Test func `through a proxy with TLS the cookie is of this host alone`() async throws {
        let site = try await Peopled(SiteAccess(reading: .membersIfAny, isBehindProxy: true))
        let secure = [
            "sec-fetch-site": "same-origin", "x-forwarded-proto": "https", "x-forwarded-for": "1.2.3.4, 5.6.7.8",
        ]
        let answer = site.send("/login", ["name": "ida", "password": Self.password], headers: secure)
        let field = try #require(answer.header("Set-Cookie"))
        #expect(field.hasPrefix("__Host-quoth=") && field.hasSuffix("; HttpOnly; SameSite=Lax; Secure"))
        #expect(try site.people.audit(limit: 1).first?.address == "5.6.7.8")
        let open = secure.merging(["x-forwarded-proto": "http"]) { $1 }
        #expect(site.send("/login", ["name": "ida", "password": Self.password], headers: open).status == 403)
        #expect(site.send("/").status == 303 && site.send("/index.json").status == 401)
        #expect(site.send("/healthz").status == 200 && site.send("/login").status == 200)
    }

    @Test func `a wrong name and a wrong password are told alike, and after some one has to wait`() async throws {
        let site = try await Peopled()
        let own = ["sec-fetch-site": "same-origin"]
        let one = site.send("/login", ["name": "ida", "password": "wrong password"], headers: own)
        let other = site.send("/login", ["name": "ada", "password": "wrong password"], headers: own)
        let texts = [one, other].map { String(decoding: $0.body, as: UTF8.self) }
        #expect(one.status == 401 && other.status == 401 && one.header("Set-Cookie") == nil)
        #expect(texts[0] == texts[1].replacingOccurrences(of: "value=\"ada\"", with: "value=\"ida\""))
        for _ in 0..<8 { _ = site.send("/login", ["name": "ida", "password": "wrong password"], headers: own) }
        let late = site.send("/login", ["name": "ida", "password": Self.password], headers: own)
        #expect(late.status == 429 && late.header("Retry-After") != nil)
    }

    @Test(
        arguments: [
            (["sec-fetch-site": "same-origin"], true), (["sec-fetch-site": "none"], true),
            (["sec-fetch-site": "cross-site"], false), (["sec-fetch-site": "same-site"], false),
            (["sec-fetch-site": "same-origin", "origin": "null"], true),
            (["origin": "http://127.0.0.1:8470"], true), (["origin": "http://127.0.0.1:8471"], false),
            (["origin": "https://evil.example"], false), (["origin": "null"], false), ([:], false),
        ] as [([String: String], Bool)])
    func `writing is taken from the site's own pages alone`(headers: [String: String], isTaken: Bool) async throws {
        let site = try await Peopled()
        let cookie = site.cookie("ida")
        let answer = site.send(
            "/account", ["do": "token", "label": "x"], headers: headers.merging(["cookie": cookie]) { one, _ in one })
        #expect(answer.status == (isTaken ? 200 : 403))
        #expect(try site.people.tokens().count == (isTaken ? 1 : 0))
    }

    @Test func `where a browser does not say, the token of the form does`() async throws {
        let site = try await Peopled()
        let (ida, odo) = (site.cookie("ida"), site.cookie("odo"))
        func token(_ cookie: String) -> String {
            let page = String(decoding: site.send("/account", headers: ["cookie": cookie]).body, as: UTF8.self)
            return page.components(separatedBy: "name=\"form\" value=\"").dropFirst().first.map {
                String($0.prefix(64))
            } ?? ""
        }
        let (own, other) = (token(ida), token(odo))
        #expect(own.utf8.count == 64 && own != other && !ida.contains(own))
        for (form, headers, status) in [
            (own, ["cookie": ida], 200), (own, ["cookie": ida, "origin": "null"], 200), (other, ["cookie": ida], 403),
            ("", ["cookie": ida], 403), (own, ["cookie": ida, "sec-fetch-site": "cross-site"], 403),
            (own, ["cookie": ida, "origin": "https://evil.example"], 403),
        ] {
            #expect(site.send("/account", ["do": "token", "form": form], headers: headers).status == status)
        }
    }

    @Test func `who is at the machine may do everything until there are accounts`() async throws {
        let site = try await Peopled(SiteAccess(isLocal: true), accounts: [])
        func role(_ headers: [String: String] = [:]) throws -> Role? {
            let visitors = try SiteVisitors(site.record.path, site.access)
            return try visitors.visitor(site.access.trusted(SiteRequest(target: "/", headers: headers))).role
        }
        #expect(try role() == .admin)
        for name in ["x-forwarded-for", "x-forwarded-proto", "x-real-ip", "forwarded", "via"] {
            #expect(try role([name: "1.2.3.4"]) == nil, "\(name) is a sign of a proxy")
        }
        try site.people.add("odo", .admin, password: Self.password)
        #expect(try role() == nil)
        #expect(try SiteVisitors(site.record.path, SiteAccess()).visitor(SiteRequest(target: "/")).role == nil)
    }

    @Test func `a token opens what its scope does, and a wrong one nothing`() async throws {
        let site = try await Peopled(SiteAccess(reading: .members))
        let (token, text) = try site.people.addToken(for: "ida", .read, label: "")
        #expect(site.send("/api/v1/stats").status == 401)
        #expect(site.send("/api/v1/stats", headers: ["authorization": "Bearer \(text)"]).status == 200)
        #expect(site.send("/api/v1/stats", headers: ["authorization": "bearer \(text)"]).status == 200)
        for wrong in ["Bearer x", "Basic eDp5", "Bearer", "Bearer \(text)0"] {
            let answer = site.send("/api/v1/stats", headers: ["authorization": wrong])
            #expect(answer.status == 401 && answer.header("WWW-Authenticate") != nil)
        }
        try site.people.revoke(token: token.id)
        #expect(site.send("/api/v1/stats", headers: ["authorization": "Bearer \(text)"]).status == 401)
    }

    @Test func `nobody ends the session or revokes the token of somebody else`() async throws {
        let site = try await Peopled()
        let (ida, odo) = (site.cookie("ida"), site.cookie("odo"))
        let account = try #require(try site.people.account("ida"))
        let session = try #require(try site.people.sessions(of: account.id).first)
        let (token, _) = try site.people.addToken(for: "ida", .read, label: "")
        let own = ["cookie": odo, "sec-fetch-site": "same-origin"]
        #expect(site.send("/account", ["do": "revoke", "id": "\(token.id)"], headers: own).status == 422)
        _ = site.send("/account", ["do": "end", "id": "\(session.id)"], headers: own)
        #expect(site.send("/account", headers: ["cookie": ida]).status == 200)
        #expect(try site.people.tokens(of: account.id).first?.revokedAt == nil)
    }

    @Test(arguments: [
        "https://evil.example/", "//evil.example/", "/\\evil.example", "/x\r\nSet-Cookie: a=b", "javascript:alert(1)",
        "/no/such/page", " /search", "",
    ])
    func `nobody is led to another site after logging in`(next: String) async throws {
        let site = try await Peopled()
        let answer = site.send(
            "/login", ["name": "ida", "password": Self.password, "next": next],
            headers: ["sec-fetch-site": "same-origin"])
        #expect(answer.status == 303 && answer.header("Location") == "/")
    }

    @Test(arguments: [
        "quoth", ";;;;=;", String(repeating: "a=b; ", count: 200), String(repeating: ";", count: 9_000), "quoth=\u{0}",
    ])
    func `cookies of any kind are read`(field: String) async throws {
        let site = try await Peopled()
        #expect(site.send("/", headers: ["cookie": field]).status == 200)
        #expect(
            Cookie.secret(SiteRequest(target: "/", headers: ["cookie": field]))
                == (field.contains("=\u{0}") ? "\u{0}" : nil))
    }
}

extension SiteResponse {
    /// The value of a header field.
    func header(_ name: String) -> String? { allHeaders.first { $0.name == name }?.value }
}
