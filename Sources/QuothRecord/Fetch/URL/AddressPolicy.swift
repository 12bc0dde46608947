/// Which addresses and ports may be connected to: those of the public internet, on the ports of the web, and what a person
/// allows besides.
///
/// A page that is fetched for somebody must not reach what only this machine can: its own services, its network, the
/// metadata of its cloud.
public struct AddressPolicy: Hashable, Sendable {
    /// Addresses, and perhaps the only port, that a person allows though they are not public.
    public struct Allowance: Hashable, Sendable {
        /// The addresses.
        public var range: AddressRange
        /// The port, which need not be one of the web's; `nil` is any of ``AddressPolicy/ports``.
        public var port: UInt16?

        /// Reads `10.1.2.3`, `10.1.0.0/16`, `127.0.0.1:8080`, `10.1.0.0/16:8080`, `fd00::/8` or `[::1]:8080`.
        public init?(_ text: String) {
            var (range, port): (Substring, Substring?) = (text[...], nil)
            if range.hasPrefix("["), let close = range.firstIndex(of: "]") {
                let rest = range[range.index(after: close)...]
                guard rest.isEmpty || rest.hasPrefix(":") else { return nil }
                port = rest.isEmpty ? nil : rest.dropFirst()
                range = range[..<close].dropFirst()
            } else if range.contains("."), let colon = range.lastIndex(of: ":"), !range[..<colon].contains(":") {
                port = range[range.index(after: colon)...]
                range = range[..<colon]
            }
            guard let read = AddressRange(range) else { return nil }
            self.range = read
            guard let port else { return }
            guard let number = WebURL.port(port) else { return nil }
            self.port = number
        }
    }

    /// The ports that may be used.
    public var ports: Set<UInt16> = [80, 443]
    /// What is allowed besides.
    public var allowances: [Allowance] = []

    /// The public internet, on the ports 80 and 443.
    public init() {}

    /// Why `url` is not fetched, whatever address its name has; `nil` if that decides.
    public func refusal(of url: WebURL) -> String? {
        if !ports.contains(url.port), !allowances.contains(where: { $0.port == url.port }) {
            return "port \(url.port) is none of the web's; --allow-port \(url.port) allows it"
        }
        guard case .address(let address) = url.host else { return nil }
        return refusal(of: address, port: url.port)
    }

    /// Why `address` is not connected to on `port`; `nil` if it may be.
    /// - Complexity: O(*n*) in the ranges of the table.
    public func refusal(of address: IPAddress, port: UInt16) -> String? {
        let isAllowed = allowances.contains { allowance in
            allowance.range.contains(address) && (allowance.port.map { $0 == port } ?? ports.contains(port))
        }
        if isAllowed { return nil }
        guard let kind = SpecialAddresses.kind(of: address) else {
            return ports.contains(port) ? nil : "port \(port) is none of the web's; --allow-port \(port) allows it"
        }
        return "\(address) is \(kind); --allow-private \(address) allows it"
    }
}
