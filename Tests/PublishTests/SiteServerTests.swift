import Foundation
import Glibc
import Synchronization
import Testing

@testable import QuothPublish

/// The server on 127.0.0.1: what goes over the socket.
@Suite struct SiteServerTests {
    /// A server that runs until it is stopped.
    final class Running {
        let server: SiteServer
        private let ended = DispatchSemaphore(value: 0)

        init(_ path: String, limits: SiteLimits = SiteLimits(), log: (@Sendable (String) -> Void)? = nil) throws {
            let server = try SiteServer(record: path, threads: 2, limits: limits, log: log)
            self.server = server
            let ended = ended
            Thread.detachNewThread {
                server.run()
                ended.signal()
            }
        }

        func stop() {
            server.stop()
            ended.wait()
        }

        /// What comes back for `sent`, up to the end of the connection.
        func exchange(_ sent: String) -> String {
            let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(connection) }
            var patience = timeval(tv_sec: 20, tv_usec: 0)
            setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
            var place = sockaddr_in()
            place.sin_family = sa_family_t(AF_INET)
            place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            place.sin_port = server.port.bigEndian
            let isOpen = withUnsafePointer(to: &place) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            guard isOpen else { return "refused" }
            let bytes = Array(sent.utf8)
            let taken = bytes.withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard taken == bytes.count else { return "cut off after \(taken) bytes" }
            var received: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 65_536)
            for _ in 0..<1_000 {
                let count = piece.withUnsafeMutableBytes { recv(connection, $0.baseAddress, $0.count, 0) }
                guard count > 0 else { break }
                received += piece[..<count]
            }
            return String(decoding: received, as: UTF8.self)
        }
    }

    @Test func `requests are answered by all threads until the server is stopped`() async throws {
        let record = try await SiteRecord()
        let lines = Mutex<[String]>([])
        let running = try Running(record.path) { line in lines.withLock { $0.append(line) } }
        for _ in 0..<8 {
            let answer = running.exchange("GET /search?q=ferry HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.contains("2 documents"))
        }
        let head = running.exchange("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        #expect(head.hasPrefix("HTTP/1.1 200") && head.hasSuffix("\r\n\r\n") && head.contains("Content-Length: "))
        running.stop()
        #expect(running.exchange("GET / HTTP/1.1\r\nHost: x\r\n\r\n") == "refused")
        #expect(lines.withLock { $0.count } == 9)
        #expect(lines.withLock { $0.allSatisfy { $0.contains("\"status\":200") } })
    }

    @Test func `too large a head or body is refused, and nonsense is told so`() async throws {
        let record = try await SiteRecord()
        var limits = SiteLimits()
        (limits.headBytes, limits.bodyBytes) = (2_000, 1_000)
        let running = try Running(record.path, limits: limits)
        defer { running.stop() }
        let long = String(repeating: "x", count: 4_000)
        #expect(!running.exchange("GET /\(long) HTTP/1.1\r\nHost: x\r\n\r\n").hasPrefix("HTTP/1.1 200"))
        // More than what the sockets hold between them: it is refused only when all of it was read, so that the refusal arrives.
        let body = String(repeating: String(repeating: "x", count: 1 << 20), count: 16)
        for (length, sent) in [(4_000, long), (16 << 20, body)] {
            let answer = running.exchange("POST /check HTTP/1.1\r\nHost: x\r\nContent-Length: \(length)\r\n\r\n\(sent)")
            #expect(answer.hasPrefix("HTTP/1.1 413"))
        }
        #expect(running.exchange("nonsense\r\n\r\n").hasPrefix("HTTP/1.1 400"))
        #expect(running.exchange("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").hasPrefix("HTTP/1.1 200"))
    }

    @Test func `a port that is taken is told`() async throws {
        let record = try await SiteRecord()
        let running = try Running(record.path)
        defer { running.stop() }
        #expect(
            throws: SiteError.notListening(
                address: "127.0.0.1", port: running.server.port, reason: "Address already in use")
        ) {
            _ = try SiteServer(record: record.path, port: running.server.port)
        }
        #expect(throws: SiteError.notListening(address: "nowhere", port: 0, reason: "it is no IP address")) {
            _ = try SiteServer(record: record.path, host: "nowhere")
        }
    }

    @Test func `one address may ask for so much a minute, and then waits`() {
        let gate = RateGate(perMinute: 2)
        let now = ContinuousClock.now
        #expect(gate.wait(for: "a", now: now) == nil && gate.wait(for: "a", now: now) == nil)
        #expect(gate.wait(for: "a", now: now) == 30 && gate.wait(for: "b", now: now) == nil)
        #expect(gate.wait(for: "a", now: now + .seconds(31)) == nil)
    }

    @Test func `a client is told how much it may still ask, and refused beyond that; this machine is not counted`()
        async throws
    {
        let record = try await SiteRecord()
        var limits = SiteLimits()
        limits.perMinute = 3
        let running = try Running(record.path, limits: limits)
        defer { running.stop() }
        func ask(_ path: String, _ more: String = "") -> String {
            running.exchange("GET \(path) HTTP/1.1\r\nHost: x\r\n\(more)Connection: close\r\n\r\n")
        }
        for _ in 0..<6 {
            let answer = ask("/healthz")
            #expect(answer.hasPrefix("HTTP/1.1 200") && !answer.contains("RateLimit"))
        }
        // Passed on by somebody, so not this machine's own.
        for (path, left) in [("/healthz", 2), ("/about", 1), ("/search?q=ferry", 0)] {
            let answer = ask(path, "Via: 1.1 proxy\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 200") && answer.contains("RateLimit-Policy: \"client\";q=3;w=60\r\n"))
            #expect(answer.contains("RateLimit: \"client\";r=\(left);t="))
        }
        let refused = ask("/search.json?q=ferry", "Via: 1.1 proxy\r\n")
        #expect(refused.hasPrefix("HTTP/1.1 429") && refused.contains("Retry-After: ") && refused.contains(";r=0;t="))
        #expect(refused.contains("application/problem+json"))
    }
}
