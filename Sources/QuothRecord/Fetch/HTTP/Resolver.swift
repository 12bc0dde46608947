internal import Glibc

/// Finds the addresses of names: a value, so that a test can answer as a hostile name server would.
public struct Resolver: Sendable {
    /// The addresses of a name.
    public enum Answer: Hashable, Sendable {
        case addresses([IPAddress])
        case failure(String)
    }

    /// Asks for all addresses of a name; called once a request, whose connection uses what was answered and nothing else.
    public var addresses: @Sendable (_ name: String) -> Answer

    /// A resolver of one's own.
    public init(_ addresses: @escaping @Sendable (_ name: String) -> Answer) {
        self.addresses = addresses
    }

    /// How long the system's resolver may take, in seconds.
    private static let patience = 10.0

    /// The system's resolver, which asks as `/etc/nsswitch.conf` says.
    public static let system = Resolver { name in
        TimedCall.value(within: patience) { ask(name) } ?? .failure("the name server does not answer")
    }

    private static func ask(_ name: String) -> Answer {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var first: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(name, nil, &hints, &first)
        guard code == 0 else { return .failure(String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(first) }
        var found: [IPAddress] = []
        var next = first
        while let entry = next?.pointee {
            if let address = address(entry), !found.contains(address) { found.append(address) }
            next = entry.ai_next
        }
        return .addresses(found)
    }

    private static func address(_ entry: addrinfo) -> IPAddress? {
        guard let place = entry.ai_addr else { return nil }
        switch entry.ai_family {
        case AF_INET:
            return place.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { four in
                withUnsafeBytes(of: four.pointee.sin_addr) { IPAddress(bytes: $0) }
            }
        case AF_INET6:
            return place.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { six in
                withUnsafeBytes(of: six.pointee.sin6_addr) { IPAddress(bytes: $0) }
            }
        default: return nil
        }
    }
}
