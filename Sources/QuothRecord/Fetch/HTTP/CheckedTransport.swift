/// Sends single requests to addresses that may be connected to, and to no others.
///
/// Every address is checked as the name server answers it, and as the socket is about to be connected to it. A name is
/// asked for once a request, and the connection uses that answer.
struct CheckedTransport {
    let policy: AddressPolicy
    let resolver: Resolver
    let transport: any HTTPTransport

    /// Sends a request for `url`; redirects are not followed.
    /// - Parameter body: What is sent, with POST; `nil` to GET.
    /// - Throws: ``FetchError`` if there was no answer, or no leave to ask.
    func send(
        _ url: WebURL, _ headers: [String], body: [UInt8]? = nil, within limits: FetchLimits
    ) throws(FetchError) -> TransportAnswer {
        let addresses = try addresses(of: url)
        var refused: String?
        let answer = transport.send(
            TransportRequest(
                url: url, addresses: addresses, headers: headers, body: body, limits: limits,
                mayConnect: { [policy] address, port in
                    // The socket's own address decides, whatever led to it.
                    let reason =
                        addresses.contains(address) && port == url.port
                        ? policy.refusal(of: address, port: port)
                        : "\(address) is not what its name server answered"
                    refused = reason ?? refused
                    return reason == nil
                }))
        if let refused, answer.outcome == .refused { throw .refused(url: url.description, reason: refused) }
        try Self.check(answer, of: url, limits)
        return answer
    }

    private static func check(
        _ answer: TransportAnswer, of url: WebURL, _ limits: FetchLimits
    ) throws(FetchError) {
        let name = url.description
        switch answer.outcome {
        case .fine, .cut: break
        case .refused: throw .refused(url: name, reason: "its address is not allowed")
        case .unreached: throw .unreached(url: name, reason: answer.reason)
        case .late: throw .late(url: name, seconds: limits.seconds)
        case .tooLarge: throw .tooLarge(url: name, reason: "it has more than \(limits.bodyBytes) bytes")
        case .insecure: throw .insecure(url: name, reason: answer.reason)
        case .failed: throw .broken(url: name, reason: answer.reason)
        }
        guard answer.status >= 200 else { throw .broken(url: name, reason: "its answer is no response of HTTP") }
    }

    /// The addresses of the URL's host, all of which must be allowed: a name that has a public and a private one is a trap.
    private func addresses(of url: WebURL) throws(FetchError) -> [IPAddress] {
        let name: String
        switch url.host {
        case .address(let address): return [address]
        case .name(let given): name = given
        }
        switch resolver.addresses(name) {
        case .failure(let reason): throw .unresolved(url: url.description, host: name, reason: reason)
        case .addresses(let found):
            guard !found.isEmpty else {
                throw .unresolved(url: url.description, host: name, reason: "the answer is empty")
            }
            for address in found {
                if let reason = policy.refusal(of: address, port: url.port) {
                    throw .refused(url: url.description, reason: reason)
                }
            }
            return found
        }
    }
}
