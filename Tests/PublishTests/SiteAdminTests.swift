import Foundation
import Quoth
import QuothRecord
import Testing

@testable import QuothPublish

/// What admins see and do.
@Suite struct SiteAdminTests {
    typealias Peopled = SitePeopleTests.Peopled

    @Test func `an admin makes accounts, changes them and takes them away`() async throws {
        let site = try await Peopled()
        let odo = ["cookie": site.cookie("odo"), "sec-fetch-site": "same-origin"]
        func post(_ fields: [String: String]) -> Int { site.send("/admin", fields, headers: odo).status }
        #expect(post(["do": "add", "name": "new", "role": "editor", "password": SitePeopleTests.password]) == 303)
        #expect(post(["do": "add", "name": "new", "role": "editor", "password": SitePeopleTests.password]) == 422)
        #expect(post(["do": "add", "name": "<b>", "password": SitePeopleTests.password]) == 422)
        #expect(post(["do": "add", "name": "short", "password": "short"]) == 422)
        #expect(post(["do": "role", "name": "new", "role": "reader"]) == 303)
        #expect(try site.people.account("new")?.role == .reader)
        #expect(post(["do": "role", "name": "odo", "role": "reader"]) == 422)
        #expect(post(["do": "remove", "name": "odo"]) == 422)
        #expect(post(["do": "remove", "name": "new"]) == 303)
        let (token, text) = try site.people.addToken(for: "ida", .write, label: "=cmd|' /C calc'!A0")
        #expect(String(decoding: site.send("/admin", headers: odo).body, as: UTF8.self).contains("=cmd|&#39;"))
        #expect(post(["do": "revoke", "id": "\(token.id)"]) == 303)
        #expect(site.send("/review", headers: ["authorization": "Bearer \(text)"]).status == 401)
        let (_, own) = try site.people.addToken(for: "odo", .admin, label: "")
        let byToken = site.send(
            "/admin", ["do": "remove", "name": "ida"],
            headers: ["authorization": "Bearer \(own)", "sec-fetch-site": "same-origin"])
        #expect(byToken.status == 403, "a token does not change accounts")
        let actions = try site.people.audit(limit: 9).map(\.action)
        #expect(actions == [.tokenRevoked, .userRemoved, .userRole, .userAdded, .login])
    }

    @Test func `the first account ends that who is at the machine may do everything`() async throws {
        let site = try await Peopled(SiteAccess(isLocal: true), accounts: [])
        let own = ["sec-fetch-site": "same-origin"]
        #expect(site.send("/admin").status == 200)
        let first = site.send(
            "/admin", ["do": "add", "name": "odo", "role": "admin", "password": SitePeopleTests.password], headers: own)
        #expect(first.status == 303)
        #expect(site.send("/admin").header("Location") == "/login?next=/admin")
        let second = site.send(
            "/admin", ["do": "add", "name": "eve", "role": "admin", "password": SitePeopleTests.password], headers: own)
        #expect(second.status == 401)
    }

    @Test func `what was left out is listed and forgotten`() async throws {
        let site = try await Peopled()
        try RecordWriter(site.record.path).note(leftOut: [("=1+1<b>", "it is <i>empty")], of: [])
        let odo = ["cookie": site.cookie("odo"), "sec-fetch-site": "same-origin"]
        let page = String(decoding: site.send("/admin", headers: odo).body, as: UTF8.self)
        #expect(page.contains("=1+1&lt;b&gt;") && page.contains("it is &lt;i&gt;empty"))
        #expect(site.send("/admin", ["do": "forget", "input": "=1+1<b>"], headers: odo).status == 303)
        let after = String(decoding: site.send("/admin", headers: odo).body, as: UTF8.self)
        #expect(after.contains("Nothing was left out") && after.contains("forgotten"))
        let csv = String(decoding: site.send("/admin/audit.csv", headers: odo).body, as: UTF8.self)
        #expect(csv.contains(",forgotten,'=1+1<b>,"))
    }

    @Test func `a backup is made by the program, one at a time`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "jobs-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let record = try await SiteRecord()
        // A program that prints what it is asked for.
        let jobs = JobRun(record.path, program: "/bin/echo", backups: folder)
        let site = try await Peopled(SiteAccess(jobs: jobs))
        let run = JobRun(site.record.path, program: "/bin/echo", backups: folder)
        let id = try #require(try run.start(.backup, who: "odo", site.people))
        for _ in 0..<400 where try site.people.jobs(limit: 1).first?.endedAt == nil {
            try await Task.sleep(for: .milliseconds(25))
        }
        let job = try #require(try site.people.jobs(limit: 1).first)
        #expect(job.id == id && job.status == 0 && job.output == "backup \(site.record.path) \(job.subject)\n")
        #expect(job.subject.hasPrefix(folder + "/record-2"))
        let first = try site.people.beginJob(.retry, "", who: "odo")
        #expect(try first != nil && run.start(.backup, who: "odo", site.people) == nil)
        let odo = ["cookie": site.cookie("odo"), "sec-fetch-site": "same-origin"]
        #expect(site.send("/admin", ["do": "backup"], headers: odo).status == 409)
        JobRun.endLost(site.record.path)
        #expect(try site.people.jobs(limit: 1).first?.endedAt != nil)
    }
}
