import Foundation
import Testing

@testable import quoth

/// Fetching over TLS, from a server on this machine with an authority of its own.
@Suite(.enabled(if: SecureServer.isPossible, "openssl is not installed: nothing is fetched over TLS here"))
struct SecureFetchTests {
    /// A server of one page, and its page fetched.
    private static func fetch(
        _ certificate: SecureServer.Certificate, trusts: (SecureServer) -> (options: [String], [String: String])
    ) async throws -> (status: RunStatus, out: String, err: String) {
        let place = try Workplace()
        defer { place.remove() }
        try place.write("User-agent: *\nAllow: /\n", to: "robots.txt")
        try place.write(Workplace.statement, to: "ferry.html")
        let server = try SecureServer(certificate, in: place.folder)
        let (options, environment) = trusts(server)
        return await place.run(
            [
                "quotes", "https://127.0.0.1:\(server.port)/ferry.html", "--plain", "--allow-private",
                "127.0.0.1:\(server.port)", "--delay", "0",
            ] + options, environment: environment)
    }

    @Test func `a page comes where its authority is trusted, by option or variable`() async throws {
        for isVariable in [false, true] {
            let run = try await Self.fetch(.right) { server in
                isVariable ? ([], ["SSL_CERT_FILE": server.authority]) : (["--ca-file", server.authority], [:])
            }
            #expect(run.status == .fine && run.out.contains("At least 300 people"), "\(run.err)")
        }
    }

    @Test func `an authority that nobody knows is refused, with what to do`() async throws {
        let run = try await Self.fetch(.right) { _ in ([], [:]) }
        #expect(run.status == .error && run.out.isEmpty)
        #expect(run.err.contains("certificate") && run.err.contains("--ca-file"), "\(run.err)")
    }

    @Test(arguments: [
        (SecureServer.Certificate.expired, "expired"), (SecureServer.Certificate.ofAnotherHost, "127.0.0.1"),
    ])
    func `a certificate that does not hold is refused, and the reason is told`(
        certificate: SecureServer.Certificate, reason: String
    ) async throws {
        let run = try await Self.fetch(certificate) { (["--ca-file", $0.authority], [:]) }
        #expect(run.status == .error && run.out.isEmpty)
        #expect(run.err.contains("certificate") && run.err.contains(reason), "\(run.err)")
        #expect(!run.err.contains("--ca-file"))
    }

    @Test func `a file of certificates that is not there is told`() async throws {
        let run = try await Self.fetch(.right) { _ in (["--ca-file", "/nonexistent/ca.pem"], [:]) }
        #expect(run.status == .usage && run.err.contains("/nonexistent/ca.pem"))
    }
}
