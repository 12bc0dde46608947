/// An IPv4 or IPv6 address.
public struct IPAddress: Hashable, Sendable {
    /// Its 4 or 16 bytes, the first one first.
    public let bytes: [UInt8]

    /// An address of 4 or 16 bytes; `nil` of any other number.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = Array(bytes)
    }

    /// Reads the one spelling of an IPv4 address that all programs agree on, four decimal numbers without leading zeros, or
    /// an IPv6 address (RFC 4291, section 2.2) without brackets and zone.
    /// - Complexity: O(*n*) in the bytes.
    public init?(_ text: String) {
        guard let bytes = text.contains(":") ? Self.six(text) : Self.four(text) else { return nil }
        self.bytes = bytes
    }

    /// Whether it has four bytes.
    public var isFour: Bool { bytes.count == 4 }

    private static func four(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
                part.utf8.count == 1 || part.utf8.first != 0x30, let byte = UInt8(part)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func six(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= 45 else { return nil }
        let groups = text.split(separator: ":", omittingEmptySubsequences: false)
        var (before, after): ([UInt8], [UInt8]?) = ([], nil)
        for (i, group) in groups.enumerated() {
            if group.isEmpty {
                // `::` gives one empty part inside, two at an end, three alone.
                if i == 0 || i == groups.count - 1 {
                    guard groups.count > 2, groups[i == 0 ? 1 : i - 1].isEmpty else { return nil }
                    continue
                }
                guard after == nil else { return nil }
                after = []
                continue
            }
            guard let bytes = i == groups.count - 1 && group.contains(".") ? four(group) : pair(group) else {
                return nil
            }
            if after == nil { before += bytes } else { after?.append(contentsOf: bytes) }
        }
        guard let after else { return before.count == 16 ? before : nil }
        let gap = 16 - before.count - after.count
        return gap >= 2 ? before + [UInt8](repeating: 0, count: gap) + after : nil
    }

    private static func pair(_ group: Substring) -> [UInt8]? {
        guard (1...4).contains(group.utf8.count), group.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
            let value = UInt16(group, radix: 16)
        else { return nil }
        return [UInt8(value >> 8), UInt8(value & 255)]
    }
}

extension IPAddress: CustomStringConvertible {
    /// `127.0.0.1`; an IPv6 address as RFC 5952 wants it: `2001:db8::1`.
    public var description: String {
        if isFour { return bytes.map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        var longest = 0..<0
        var start = 0
        while start < 8 {
            let end = groups[start...].firstIndex { $0 != 0 } ?? 8
            if end - start > max(1, longest.count) { longest = start..<end }
            start = max(end, start) + 1
        }
        func words(_ range: Range<Int>) -> String {
            groups[range].map { String($0, radix: 16) }.joined(separator: ":")
        }
        return longest.isEmpty ? words(0..<8) : words(0..<longest.lowerBound) + "::" + words(longest.upperBound..<8)
    }
}
