/// The addresses that are no places on the public internet: IANA's registries of special-purpose addresses (RFC 6890), of
/// multicast addresses, and of IPv6 space (RFC 4291, section 2.4).
enum SpecialAddresses {
    /// What kind of special address it is, after “is”; `nil` for a public one.
    /// - Complexity: O(*n*) in the ranges.
    static func kind(of address: IPAddress) -> String? {
        let table = address.isFour ? four : six
        if let found = table.first(where: { $0.range.contains(address) }) { return found.kind }
        // All of the public IPv6 internet lies in one range; of the others nobody knows what will be there.
        if !address.isFour, let global, !global.contains(address) { return "no public address" }
        return nil
    }

    private static let global = AddressRange("2000::/3")

    private static let four = ranges([
        ("0.0.0.0/8", "this host or network"), ("10.0.0.0/8", "in a private network"),
        ("100.64.0.0/10", "in a carrier's shared network"), ("127.0.0.0/8", "this machine itself"),
        ("168.63.129.16", "a cloud's own service"), ("169.254.0.0/16", "link-local, as a cloud's metadata are"),
        ("172.16.0.0/12", "in a private network"), ("192.0.0.0/24", "kept for protocols"),
        ("192.0.2.0/24", "kept for documentation"), ("192.31.196.0/24", "kept for the domain name system"),
        ("192.52.193.0/24", "kept for multicast relays"), ("192.88.99.0/24", "a relay from IPv6"),
        ("192.168.0.0/16", "in a private network"), ("192.175.48.0/24", "kept for the domain name system"),
        ("198.18.0.0/15", "kept for measuring networks"), ("198.51.100.0/24", "kept for documentation"),
        ("203.0.113.0/24", "kept for documentation"), ("224.0.0.0/4", "multicast"),
        ("255.255.255.255", "broadcast"), ("240.0.0.0/4", "kept for later"),
    ])

    private static let six = ranges([
        ("::", "this host or network"), ("::1", "this machine itself"), ("::ffff:0:0/96", "an IPv4 address in IPv6"),
        ("::ffff:0:0:0/96", "an IPv4 address in IPv6"), ("::/96", "an IPv4 address in IPv6"),
        ("64:ff9b::/96", "an IPv4 address in IPv6"), ("64:ff9b:1::/48", "an IPv4 address in IPv6"),
        ("100::/64", "a black hole"), ("2001::/32", "a tunnel over IPv4"), ("2001::/23", "kept for protocols"),
        ("2001:db8::/32", "kept for documentation"), ("2002::/16", "an IPv4 address in IPv6"),
        ("2620:4f:8000::/48", "kept for the domain name system"), ("3fff::/20", "kept for documentation"),
        ("5f00::/16", "kept for routing"), ("fc00::/7", "in a private network"), ("fe80::/10", "link-local"),
        ("fec0::/10", "in a private network"), ("ff00::/8", "multicast"),
    ])

    private static func ranges(_ rows: [(String, String)]) -> [(range: AddressRange, kind: String)] {
        rows.map { text, kind in
            guard let range = AddressRange(text) else { preconditionFailure("\(text) is no range of addresses.") }
            return (range, kind)
        }
    }
}
