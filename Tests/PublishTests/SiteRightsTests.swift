import Foundation
import Quoth
import QuothRecord
import Testing

@testable import QuothPublish

/// Every route and method against everybody who may ask.
@Suite struct SiteRightsTests {
    typealias Peopled = SitePeopleTests.Peopled

    /// An operation as the description of the programs' interface has it.
    struct Operation {
        var path: String
        var method: String
        var role: Role?
    }

    /// The operations in ``OpenAPI/text``.
    static var operations: [Operation] {
        var all: [Operation] = []
        var path = ""
        for line in OpenAPI.text.split(separator: "\n") {
            if line.hasPrefix("  /") { path = String(line.dropFirst(2).dropLast()) }
            if let method = ["get", "post", "patch", "delete"].first(where: { line == "    \($0):" }) {
                all.append(Operation(path: "/api/v1" + path, method: method.uppercased()))
            }
            if line.hasPrefix("      x-role: ") { all[all.count - 1].role = Role(rawValue: String(line.dropFirst(14))) }
        }
        return all
    }

    /// Other routes that need a role: pages, and where their forms are sent.
    static let pages: [Operation] = [
        Operation(path: "/review", method: "GET", role: .editor),
        Operation(path: "/review.json", method: "GET", role: .editor),
        Operation(path: "/q/{key}/correct", method: "POST", role: .editor),
        Operation(path: "/following", method: "GET", role: .reader),
        Operation(path: "/following", method: "POST", role: .reader),
        Operation(path: "/following/new", method: "GET", role: .reader),
        Operation(path: "/admin", method: "GET", role: .admin), Operation(path: "/admin", method: "POST", role: .admin),
        Operation(path: "/admin.json", method: "GET", role: .admin),
        Operation(path: "/admin/audit", method: "GET", role: .admin),
        Operation(path: "/admin/audit.csv", method: "GET", role: .admin),
        Operation(path: "/account", method: "GET", role: .reader),
        Operation(path: "/account", method: "POST", role: .reader),
        Operation(path: "/", method: "GET"),
        Operation(path: "/q/{key}", method: "GET"), Operation(path: "/search.csv", method: "GET"),
        // Last, as it ends the session.
        Operation(path: "/logout", method: "POST", role: .reader),
    ]

    static func filled(_ path: String) -> String {
        [
            ("key", "0000000000000000"), ("id", "a.example!b"), ("versions", "a.example!b@1..@2"),
            ("mark", "0"), ("source", "a.example!b"), ("copy", "c.example!d"), ("name", "Lund"), ("host", "a.example"),
            ("number", "1"),
        ].reduce(path) { $0.replacingOccurrences(of: "{\($1.0)}", with: $1.1) }
    }

    @Test func `the description tells the role that each operation needs`() throws {
        #expect(Self.operations.count > 15)
        for operation in Self.operations {
            let (route, twin) = try #require(SiteRoute.parse(Self.filled(operation.path)))
            let need = route.needs(twin).first { $0.method == operation.method }?.need
            #expect(need == operation.role.map(RouteNeed.role) ?? .reading, "\(operation)")
            let described = Self.operations.filter { $0.path == operation.path }.map(\.method)
            #expect(Set(route.needs(twin).map(\.method)).subtracting(["HEAD"]) == Set(described), "\(operation.path)")
        }
    }

    @Test(arguments: [SiteAccess.Reading.everyone, .members])
    func `each role is let in where its role is enough, and nowhere else`(reading: SiteAccess.Reading) async throws {
        let site = try await Peopled(
            SiteAccess(reading: reading), accounts: [("rea", .reader), ("ida", .editor), ("odo", .admin)])
        var visitors: [(name: String, role: Role?, headers: [String: String])] = [("nobody", nil, [:])]
        let readOnly = "token odo read"
        for (name, role) in [("rea", Role.reader), ("ida", .editor), ("odo", .admin)] {
            visitors.append((name, role, ["cookie": site.cookie(name), "sec-fetch-site": "same-origin"]))
        }
        for (name, scope) in [("odo", TokenScope.read), ("odo", .write), ("odo", .admin), ("rea", .admin)] {
            let (token, text) = try site.people.addToken(for: name, scope, label: "")
            visitors.append(("token \(name) \(scope)", token.role, ["authorization": "Bearer \(text)"]))
        }
        for operation in Self.operations + Self.pages {
            for (name, role, headers) in visitors {
                let isForm = operation.method == "POST" && !operation.path.hasPrefix("/api/")
                let target = Self.filled(operation.path)
                var all = headers
                if ["POST", "PATCH"].contains(operation.method), !isForm { all["content-type"] = "application/json" }
                let answer = site.send(target, isForm ? [:] : nil, headers: all, method: operation.method)
                let least = operation.role ?? (reading == .members ? .reader : nil)
                let isWriting = operation.role != nil && operation.method != "GET"
                let mayWrite = name != readOnly || !isWriting
                let isEnough = mayWrite && least.map { least in role.map { $0 >= least } ?? false } ?? true
                let isRefused =
                    [401, 403].contains(answer.status) || answer.header("Location")?.hasPrefix("/login") == true
                // A token opens no form.
                let isToken = headers["authorization"] != nil && isForm
                #expect(isRefused == !isEnough || isToken && isRefused, "\(operation) as \(name): \(answer.status)")
                #expect(answer.status < 500, "\(operation) as \(name)")
            }
        }
    }

    @Test func `every method that a route does not take is told`() async throws {
        let site = try await Peopled()
        for operation in Self.operations + Self.pages {
            let (route, twin) = try #require(SiteRoute.parse(Self.filled(operation.path)))
            let taken = route.needs(twin).map(\.method)
            for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] where !taken.contains(method) {
                let answer = site.send(Self.filled(operation.path), method: method)
                #expect(answer.status == 405 && answer.header("Allow") == taken.joined(separator: ", "))
            }
        }
    }
}
