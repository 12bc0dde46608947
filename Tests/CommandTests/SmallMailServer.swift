import Glibc
import Synchronization

/// A mail server on 127.0.0.1 for the commands' tests: keeps what it is sent, without an end, one connection at a time.
final class SmallMailServer: Sendable {
    /// A mail as it came.
    struct Mail: Sendable {
        var from: String
        var to: [String]
        var lines: [String]
    }

    let port: UInt16
    private let listener: Int32
    private let kept = Mutex<[Mail]>([])

    /// What came.
    var mails: [Mail] { kept.withLock { $0 } }

    /// Starts a server that takes at most 200 connections.
    /// - Parameter answer: The answer to the body of the mail with this number, from 0, such as `250 fine` or `451 later`.
    init(_ answer: @escaping @Sendable (Int) -> String) throws {
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
        guard isBound else { throw SmallServer.ServerError.notListening(errno) }
        port = UInt16(bigEndian: place.sin_port)
        self.listener = listener
        let work = Work { [weak self] in
            for _ in 0..<200 {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { break }
                self?.serve(connection, answer)
                close(connection)
            }
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

    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private func serve(_ connection: Int32, _ answer: (Int) -> String) {
        var input: [UInt8] = []
        func line() -> String? {
            while true {
                if let end = input.firstIndex(of: 0x0A) {
                    defer { input.removeFirst(end + 1) }
                    return String(decoding: input[..<end].filter { $0 != 0x0D }, as: UTF8.self)
                }
                var buffer = [UInt8](repeating: 0, count: 4096)
                let count = recv(connection, &buffer, buffer.count, 0)
                guard count > 0, input.count < 1 << 20 else { return nil }
                input += buffer[..<count]
            }
        }
        func say(_ text: String) {
            let bytes = Array((text + "\r\n").utf8)
            _ = bytes.withUnsafeBytes { send(connection, $0.baseAddress, bytes.count, Int32(MSG_NOSIGNAL)) }
        }
        say("220 small")
        var (mail, tried) = (Mail(from: "", to: [], lines: []), 0)
        while let command = line() {
            switch command.prefix(4).uppercased() {
            case "EHLO", "HELO": say("250 small")
            case "MAIL":
                mail = Mail(from: command, to: [], lines: [])
                say("250 fine")
            case "RCPT":
                mail.to.append(command)
                say("250 fine")
            case "DATA":
                say("354 go on")
                while let text = line(), text != "." {
                    mail.lines.append(text.hasPrefix(".") ? String(text.dropFirst()) : text)
                }
                let reply = answer(mails.count + tried)
                if reply.hasPrefix("250") { kept.withLock { $0.append(mail) } } else { tried += 1 }
                say(reply)
            case "QUIT":
                say("221 bye")
                return
            default: say("502 what")
            }
        }
    }
}
