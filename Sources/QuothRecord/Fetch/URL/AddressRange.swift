/// The addresses that begin with the same bits.
public struct AddressRange: Hashable, Sendable {
    /// The first address.
    public let first: IPAddress
    /// How many bits all have in common.
    public let bits: Int

    /// Reads `10.0.0.0/8`, `fc00::/7` or a single address; `nil` where bits behind the prefix are set.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = IPAddress(String(parts[0])) else { return nil }
        let all = address.bytes.count * 8
        guard let bits = parts.count == 1 ? all : Int(parts[1]), (0...all).contains(bits) else { return nil }
        guard (bits..<all).allSatisfy({ address.bytes[$0 / 8] & (0x80 >> UInt8($0 % 8)) == 0 }) else { return nil }
        (first, self.bits) = (address, bits)
    }

    /// Whether `address` is one of them. An IPv4 address is in no range of IPv6 addresses.
    public func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == first.bytes.count else { return false }
        let whole = bits / 8
        guard address.bytes[..<whole].elementsEqual(first.bytes[..<whole]) else { return false }
        return bits % 8 == 0 || (address.bytes[whole] ^ first.bytes[whole]) >> UInt8(8 - bits % 8) == 0
    }
}
