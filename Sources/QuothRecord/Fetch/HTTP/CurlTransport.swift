internal import CCurl

/// Sends requests by libcurl, over connections that it keeps. Owns the C client and closes it exactly once.
final class CurlTransport: HTTPTransport {
    /// The names of libcurl on Linux: with OpenSSL, and with GnuTLS, as git brings it.
    static let libraries = ["libcurl.so.4", "libcurl-gnutls.so.4"]

    private let client: OpaquePointer
    /// A file of certificates that are trusted, in PEM; `nil` for the system's alone.
    private let authorities: String?

    /// Loads libcurl from the first of `libraries` that is there.
    /// - Throws: ``FetchError/noLibrary(reason:)``.
    init(authorities: String? = nil, libraries: [String] = CurlTransport.libraries) throws(FetchError) {
        self.authorities = authorities
        var problem = [CChar](repeating: 0, count: 256)
        let opened = withCStrings(libraries) { names in
            ccurl_open(names, libraries.count, &problem, problem.count)
        }
        guard let opened else {
            let bytes = problem.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
            throw .noLibrary(reason: String(decoding: bytes, as: UTF8.self))
        }
        client = opened
    }

    deinit { ccurl_close(client) }

    func send(_ request: TransportRequest) -> TransportAnswer {
        var answer = ccurl_answer()
        defer { ccurl_free_answer(&answer) }
        let check = ConnectCheck(request.mayConnect)
        withCStrings(request.headers) { headers in
            request.url.description.withCString { url in
                withOptionalCString(request.resolve) { resolve in
                    withOptionalCString(authorities) { authorities in
                        withOptionalBytes(request.body) { body, count in
                            var asked = ccurl_request(
                                url: url, resolve: resolve, headers: headers, header_count: request.headers.count,
                                ca_file: authorities, connect_ms: Int(request.limits.connectSeconds * 1000),
                                total_ms: Int(request.limits.seconds * 1000), head_limit: request.limits.headBytes,
                                body_limit: request.limits.bodyBytes, body: body, body_count: count,
                                context: Unmanaged.passUnretained(check).toOpaque(), may_connect: mayConnect)
                            withExtendedLifetime(check) { ccurl_perform(client, &asked, &answer) }
                        }
                    }
                }
            }
        }
        return TransportAnswer(answer)
    }

    /// Hands `message`, header lines and body, to the mail server of `settings`.
    func send(_ message: [UInt8], to address: MailAddress, _ settings: MailSettings) -> TransportAnswer {
        var answer = ccurl_answer()
        defer { ccurl_free_answer(&answer) }
        settings.url.withCString { url in
            settings.from.text.withCString { from in
                address.text.withCString { to in
                    withOptionalCString(settings.user) { user in
                        withOptionalCString(settings.password) { password in
                            withOptionalCString(authorities) { authorities in
                                message.withUnsafeBufferPointer { bytes in
                                    guard let start = bytes.baseAddress else { return }
                                    var mail = ccurl_mail(
                                        url: url, from: from, to: to, user: user, password: password,
                                        needs_tls: settings.needsTLS ? 1 : 0, ca_file: authorities,
                                        connect_ms: 10_000, total_ms: Int(settings.seconds * 1000), message: start,
                                        count: bytes.count)
                                    ccurl_send(client, &mail, &answer)
                                }
                            }
                        }
                    }
                }
            }
        }
        return TransportAnswer(answer)
    }
}

/// A function that C can hold a pointer to.
private final class ConnectCheck {
    let mayConnect: (IPAddress, UInt16) -> Bool

    init(_ mayConnect: @escaping (IPAddress, UInt16) -> Bool) {
        self.mayConnect = mayConnect
    }
}

/// Hands libcurl's question about an address to the request's own function.
private func mayConnect(
    _ context: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>, _ count: Int, _ port: UInt16
) -> Int32 {
    guard let context, let address = IPAddress(bytes: UnsafeBufferPointer(start: bytes, count: count)) else { return 0 }
    let check = Unmanaged<ConnectCheck>.fromOpaque(context).takeUnretainedValue()
    return check.mayConnect(address, port) ? 1 : 0
}

extension TransportRequest {
    /// What libcurl is told of the host's addresses; `nil` where the URL holds the address itself.
    fileprivate var resolve: String? {
        guard case .name(let name) = url.host else { return nil }
        let list = addresses.map { $0.isFour ? "\($0)" : "[\($0)]" }.joined(separator: ",")
        return "\(name):\(url.port):\(list)"
    }
}

extension TransportAnswer {
    fileprivate init(_ answer: ccurl_answer) {
        func bytes(_ start: UnsafeMutablePointer<UInt8>?, _ count: Int) -> [UInt8] {
            Array(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
        }
        func words<Tuple>(_ tuple: Tuple) -> String {
            withUnsafeBytes(of: tuple) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
        switch Int(answer.outcome) {
        case ccurl_fine: outcome = .fine
        case ccurl_refused: outcome = .refused
        case ccurl_unreached: outcome = .unreached
        case ccurl_late: outcome = .late
        case ccurl_too_large: outcome = .tooLarge
        case ccurl_insecure: outcome = .insecure
        case ccurl_cut: outcome = .cut
        default: outcome = .failed
        }
        status = answer.status
        sent = bytes(answer.sent, answer.sent_count)
        head = bytes(answer.head, answer.head_count)
        body = bytes(answer.body, answer.body_count)
        address = words(answer.address)
        reason = words(answer.error)
    }
}

/// Calls `body` with `words` as C has them.
private func withCStrings<Result>(
    _ words: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
    var bytes: [CChar] = []
    var starts: [Int] = []
    for word in words {
        starts.append(bytes.count)
        bytes += word.utf8CString
    }
    return bytes.withUnsafeBufferPointer { buffer in
        let places = starts.map { start in buffer.baseAddress.map { $0 + start } } + [nil]
        return places.withUnsafeBufferPointer { list in
            guard let first = list.baseAddress else { preconditionFailure("The list ends with a null pointer.") }
            return body(first)
        }
    }
}

private func withOptionalCString<Result>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
}

private func withOptionalBytes<Result>(_ bytes: [UInt8]?, _ body: (UnsafePointer<UInt8>?, Int) -> Result) -> Result {
    guard let bytes else { return body(nil, 0) }
    // Nothing to send is sent, too: the pointer tells that there is a body.
    return (bytes.isEmpty ? [0] : bytes).withUnsafeBufferPointer { body($0.baseAddress, bytes.count) }
}
