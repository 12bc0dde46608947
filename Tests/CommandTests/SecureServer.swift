import Foundation
import Glibc

/// A server of pages over TLS on 127.0.0.1: `openssl s_server`, with certificates that are made for it.
final class SecureServer {
    /// What is wrong with its certificate.
    enum Certificate: String, CaseIterable, Sendable { case right, expired, ofAnotherHost }

    /// The file of the authority that signed it.
    let authority: String
    let port: Int
    private let process = Process()

    /// Whether there is an `openssl` to make one with.
    static var isPossible: Bool { (try? run(["version"], in: FileManager.default.temporaryDirectory)) != nil }

    /// Serves the files of `place`, a folder of the test's own, for at most twenty connections.
    init(_ certificate: Certificate, in place: URL) throws {
        authority = place.appending(path: "authority.pem").path
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        let name = certificate == .ofAnotherHost ? "DNS:other.example" : "IP:127.0.0.1"
        try Data("subjectAltName=\(name)\n".utf8).write(to: place.appending(path: "names"))
        try Self.run(
            ["req", "-x509"] + key + ["-keyout", "authority.key", "-out", "authority.pem", "-subj", "/CN=Ours"],
            in: place)
        try Self.run(["req"] + key + ["-keyout", "own.key", "-out", "own.csr", "-subj", "/CN=ours"], in: place)
        try Self.run(
            [
                "x509", "-req", "-in", "own.csr", "-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial",
                "-out", "own.pem", "-days", certificate == .expired ? "-1" : "2", "-extfile", "names",
            ], in: place)
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "s_server", "-accept", "127.0.0.1:0", "-naccept", "20", "-cert", "own.pem", "-key", "own.key",
            "-WWW",
        ]
        process.currentDirectoryURL = place
        let log = place.appending(path: "log")
        try Data().write(to: log)
        (process.standardOutput, process.standardError) = (try FileHandle(forWritingTo: log), FileHandle.nullDevice)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        var text = ""
        for _ in 0..<1000 where !text.contains("ACCEPT") || text.last != "\n" {
            usleep(10_000)
            text = try String(contentsOf: log, encoding: .utf8)
        }
        let digits = text.components(separatedBy: "ACCEPT 127.0.0.1:").last?.prefix { $0.isNumber }
        guard let port = digits.flatMap({ Int($0) }) else { throw Failure.notListening(text) }
        self.port = port
    }

    deinit {
        kill(process.processIdentifier, SIGKILL)
    }

    enum Failure: Error { case notListening(String), failed([String]) }

    /// Runs `openssl`.
    private static func run(_ arguments: [String], in place: URL) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        process.currentDirectoryURL = place
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure.failed(arguments) }
    }
}
