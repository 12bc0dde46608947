import Glibc
import Synchronization

/// A web server on 127.0.0.1 for the commands' tests: each answer is a page, or that there is none.
final class SmallServer: Sendable {
    let port: UInt16
    private let listener: Int32
    private let asked = Mutex<[String]>([])

    /// What was asked for.
    var targets: [String] { asked.withLock { $0 } }

    /// Starts a server that takes at most 1,000 connections, one at a time.
    /// - Parameter answer: The media type and the body for a target, given also the server's own port.
    /// - Parameter isTagged: Whether answers have an entity tag, and who has seen one is told that nothing has changed.
    init(isTagged: Bool = false, _ answer: @escaping @Sendable (String, UInt16) -> (type: String, body: String)?) throws
    {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw ServerError.notListening(errno) }
        port = UInt16(bigEndian: place.sin_port)
        self.listener = listener
        let own = port
        let work = Work { [weak self] in
            for _ in 0..<1000 {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                self?.serve(connection, isTagged) { answer($0, own) }
                close(connection)
            }
            // Closed by the thread that waits on it: its number may be another server's as soon as it is.
            close(listener)
        }
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
                return nil
            }, Unmanaged.passRetained(work).toOpaque())
        pthread_detach(thread)
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    enum ServerError: Error { case notListening(Int32) }

    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// The URL of a path here.
    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    private func serve(_ connection: Int32, _ isTagged: Bool, _ answer: (String) -> (type: String, body: String)?) {
        var head = ""
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !head.contains("\r\n\r\n") {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0, head.utf8.count < 1 << 16 else { return }
            head += String(decoding: buffer[..<count], as: UTF8.self)
        }
        let words = head.split(separator: " ")
        let target = words.count > 1 ? String(words[1]) : ""
        asked.withLock { $0.append(target) }
        var (status, type, body) =
            answer(target).map { ("200 OK", $0.type, $0.body) } ?? ("404 Not Found", "text/plain", "")
        let tag = "\"\(body.utf8.reduce(0) { ($0 * 31 + Int($1)) % 1_000_003 })\""
        if isTagged, head.contains("If-None-Match: \(tag)") { (status, type, body) = ("304 Not Modified", type, "") }
        let lines = [
            "HTTP/1.1 \(status)", isTagged ? "ETag: \(tag)" : "X-Tag: none", "Content-Type: \(type); charset=utf-8",
            "Content-Length: \(body.utf8.count)",
            "Connection: close", "", body,
        ]
        let bytes = Array(lines.joined(separator: "\r\n").utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(connection, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }
}
