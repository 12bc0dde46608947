import CSQLite
import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// Accounts, sessions, tokens and the audit log.
@Suite struct PeopleTests {
    static let password = "a ferry in the night"

    /// A record without documents, gone after the test.
    final class Folder {
        let path = FileManager.default.temporaryDirectory.appending(path: "people-\(UUID().uuidString)").path
        init() throws { try RecordWriter(path).commit() }
        deinit { try? FileManager.default.removeItem(atPath: path) }
        func people() throws -> People { try People(path) }
    }

    @Test func `who has the password is let in, and nobody else`() throws {
        let folder = try Folder()
        let people = try folder.people()
        let ida = try people.add("Ida", .editor, password: Self.password)
        #expect(try people.account("ida", password: Self.password).id == ida.id)
        for (name, password) in [("ida", "another ferry at noon"), ("odo", Self.password), ("ida", ""), ("", "")] {
            #expect(throws: PeopleError.wrongPassword) { try people.account(name, password: password) }
        }
        let kept = try people.database.first("SELECT password FROM account") { $0.text(0) }
        #expect(kept?.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$") == true)
        try people.setPassword(of: "IDA", to: "another ferry at noon")
        #expect(throws: PeopleError.wrongPassword) { try people.account("ida", password: Self.password) }
        #expect(try people.account("ida", password: "another ferry at noon").role == .editor)
    }

    @Test(arguments: [
        ("ida", "short", PeopleError.shortPassword(least: 12)),
        ("ida", String(repeating: "x", count: 1_025), .longPassword(most: 1_024)),
        ("longenoughname", "LongEnoughName", .passwordIsName), ("a b", password, .badName("a b")),
        ("=cmd", password, .badName("=cmd")), ("-x", password, .badName("-x")), ("@x", password, .badName("@x")),
        ("", password, .badName("")), ("i\nda", password, .badName("i\nda")), ("Odo", password, .nameTaken("Odo")),
    ])
    func `names and passwords that are none are refused`(name: String, password: String, error: PeopleError) throws {
        let people = try Folder().people()
        try people.add("odo", .admin, password: Self.password)
        #expect(throws: error) { try people.add(name, .reader, password: password) }
        #expect(try people.accounts().map(\.name) == ["odo"])
    }

    @Test func `the last admin among others stays`() throws {
        let people = try Folder().people()
        try people.add("odo", .admin, password: Self.password)
        try people.add("ida", .reader, password: Self.password)
        #expect(throws: PeopleError.lastAdmin("odo")) { try people.remove("odo") }
        #expect(throws: PeopleError.lastAdmin("odo")) { try people.setRole(of: "odo", to: .editor) }
        try people.setRole(of: "ida", to: .admin)
        try people.remove("odo")
        try people.remove("ida")
        #expect(throws: PeopleError.noAccount("ida")) { try people.remove("ida") }
        #expect(try people.add("new", .reader, password: Self.password).id == 3, "numbers are not given twice")
    }

    @Test func `a session is known by its secret until it ends`() throws {
        let people = try Folder().people()
        let ida = try people.add("ida", .reader, password: Self.password)
        let start = 1_700_000_000
        let secret = try people.begin(ida, from: "127.0.0.1", now: start)
        #expect(secret.utf8.count == 64)
        #expect(try people.session(secret, now: start)?.account.name == "ida")
        for wrong in ["", "x", String(secret.dropLast()), secret.uppercased(), String(repeating: "0", count: 64)]
        where wrong != secret {
            #expect(try people.session(wrong, now: start) == nil)
        }
        #expect(try people.session(secret, now: start + Session.idle + 1) == nil)
        var now = start
        while now < start + Session.longest {
            #expect(try people.session(secret, now: now) != nil)
            now += Session.idle - 400
        }
        #expect(try people.session(secret, now: start + Session.longest + 1) == nil)
        let kept = try people.database.first("SELECT digest FROM session") { $0.bytes(0) }
        #expect(kept == Secret.digest(secret) && kept?.count == 32)
        let second = try people.begin(ida, from: "127.0.0.1", now: start)
        try people.setPassword(of: "ida", to: "another ferry at noon")
        #expect(try people.session(second, now: start) == nil && people.sessions(of: ida.id) == [])
    }

    @Test func `a token may do what its scope and its owner may`() throws {
        let people = try Folder().people()
        try people.add("ida", .editor, password: Self.password)
        try people.add("odo", .admin, password: Self.password)
        let (token, text) = try people.addToken(for: "ida", .admin, label: "desk")
        #expect(token.role == .editor && text.hasPrefix("quoth_") && text.utf8.count == 70)
        #expect(try people.token(text)?.id == token.id)
        #expect(try people.token(text)?.lastUsed != nil)
        for wrong in ["quoth_", "quoth_" + text, String(text.dropFirst(6)), text + "0"] {
            #expect(try people.token(wrong) == nil)
        }
        let odo = try #require(try people.account("odo"))
        #expect(throws: PeopleError.noToken(token.id)) { try people.revoke(token: token.id, of: odo.id) }
        try people.revoke(token: token.id, of: token.account.id)
        #expect(try people.token(text) == nil)
        #expect(throws: PeopleError.noToken(token.id)) { try people.revoke(token: token.id) }
        let (_, other) = try people.addToken(for: "ida", .read, label: "")
        try people.remove("ida")
        #expect(try people.token(other) == nil)
    }

    @Test func `the audit log only grows`() throws {
        let people = try Folder().people()
        for number in 0..<5 { try people.note(AuditEntry(.login, "\(number)", who: "ida", account: 1)) }
        #expect(throws: RecordError.self) { try people.database.run("DELETE FROM audit WHERE id = 1") }
        #expect(throws: RecordError.self) { try people.database.run("UPDATE audit SET who = 'odo'") }
        #expect(try people.audit(limit: 2).map(\.subject) == ["4", "3"])
        #expect(try people.audit(before: 4, limit: 9).map(\.subject) == ["2", "1", "0"])
    }

    @Test func `only the owner reads the file, and it is no part of a folder that is no record`() throws {
        let folder = try Folder()
        _ = try folder.people()
        let name = folder.path + "/people.sqlite"
        let mode = try FileManager.default.attributesOfItem(atPath: name)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(throws: PeopleError.store(.notARecord(path: "/nowhere"))) { try People("/nowhere") }
        #expect(throws: Never.self) { try RecordWriter(folder.path).commit() }
    }
}
