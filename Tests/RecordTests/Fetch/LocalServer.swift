import Glibc
import Synchronization

/// A web server of the tests' own on 127.0.0.1 or [::1], whose answers a closure gives. It counts what it is sent.
final class LocalServer: Sendable {
    /// A request as it came.
    struct Request: Sendable {
        var target: String
        var head: String

        /// The value of a header field.
        func field(_ name: String) -> String? {
            for line in head.split(separator: "\r\n") {
                let parts = line.split(separator: ":", maxSplits: 1)
                if parts.count == 2, parts[0].lowercased() == name { return String(parts[1].drop { $0 == " " }) }
            }
            return nil
        }
    }

    /// What the server does with a request.
    enum Answer: Sendable {
        /// Sends these bytes, then closes the connection.
        case bytes([UInt8])
        /// Sends the bytes one by one, with so many milliseconds between them, up to two seconds.
        case slowly([UInt8], milliseconds: Int)
        /// Says nothing, up to two seconds.
        case silence

        /// A whole response.
        static func response(_ status: String, _ fields: [String] = [], _ body: [UInt8] = []) -> Answer {
            let lines = ["HTTP/1.1 \(status)"] + fields + ["Content-Length: \(body.count)", "Connection: close"]
            return .bytes(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
        }

        static func page(_ text: String, _ fields: [String] = ["Content-Type: text/html; charset=utf-8"]) -> Answer {
            response("200 OK", fields, Array(text.utf8))
        }

        static func redirect(_ location: String, status: String = "302 Found") -> Answer {
            response(status, ["Location: \(location)"])
        }
    }

    let port: UInt16
    private let listener: Int32
    private let counts = Mutex((connections: 0, bytes: 0))
    private let kept = Mutex<[Request]>([])

    /// The connections that were taken, and the bytes that came over them.
    var seen: (connections: Int, bytes: Int) { counts.withLock { $0 } }
    /// The requests that came.
    var requests: [Request] { kept.withLock { $0 } }

    /// Starts a server that takes at most 5,000 connections.
    init(isSix: Bool = false, _ answer: @escaping @Sendable (Request) -> Answer) throws {
        let family = isSix ? AF_INET6 : AF_INET
        let listener = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        var four = sockaddr_in()
        four.sin_family = sa_family_t(AF_INET)
        four.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var six = sockaddr_in6()
        six.sin6_family = sa_family_t(AF_INET6)
        withUnsafeMutableBytes(of: &six.sin6_addr) { $0[15] = 1 }
        let bound =
            isSix
            ? withUnsafePointer(to: &six) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
                }
            }
            : withUnsafePointer(to: &four) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
        guard listener >= 0, bound == 0, listen(listener, 64) == 0 else { throw ServerError.notListening(errno) }
        var place = sockaddr_in6()
        var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        withUnsafeMutablePointer(to: &place) {
            _ = $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) }
        }
        // The port stands at the same place in both kinds of address.
        port = UInt16(bigEndian: place.sin6_port)
        self.listener = listener
        signal(SIGPIPE, SIG_IGN)
        Self.inThread { [weak self] in
            for _ in 0..<5000 {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                guard let server = self else {
                    close(connection)
                    break
                }
                Self.inThread { server.serve(connection, answer) }
            }
            // Closed by the thread that waits on it: its number may be another server's as soon as it is.
            close(listener)
        }
    }

    enum ServerError: Error { case notListening(Int32) }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// The URL of a path here.
    func url(_ path: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    private static func inThread(_ work: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(Work(work))
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        if code == 0 { pthread_detach(thread) } else { box.release() }
    }

    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private func serve(_ connection: Int32, _ answer: (Request) -> Answer) {
        defer { close(connection) }
        counts.withLock { $0.connections += 1 }
        var limit = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var head: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !String(decoding: head, as: UTF8.self).contains("\r\n\r\n") {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0, head.count < 1 << 16 else { return }
            counts.withLock { $0.bytes += count }
            head += buffer[..<count]
        }
        let text = String(decoding: head, as: UTF8.self)
        let words = text.prefix { $0 != "\r\n" }.split(separator: " ")
        let request = Request(target: words.count > 1 ? String(words[1]) : "", head: text)
        kept.withLock { $0.append(request) }
        switch answer(request) {
        case .bytes(let bytes): Self.send(bytes, connection)
        case .slowly(let bytes, let milliseconds):
            for byte in bytes.prefix(2000 / max(1, milliseconds)) {
                guard Self.send([byte], connection) else { return }
                usleep(UInt32(milliseconds) * 1000)
            }
        case .silence:
            for _ in 0..<40 {
                usleep(50_000)
                if recv(connection, &buffer, 1, Int32(MSG_DONTWAIT)) == 0 { return }
            }
        }
    }

    @discardableResult
    private static func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }
}
