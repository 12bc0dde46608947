internal import Quoth

/// Path and query of a URL.
enum URLTarget {
    /// `bytes`, what stands behind the host, as they are sent: escapes in capitals and only where they are needed, dot
    /// segments taken out, no fragment, never empty (RFC 3986, sections 5.2.4, 6.2.2 and 6.2.3).
    /// - Complexity: O(*n*) in the bytes.
    static func normalized(_ bytes: [UInt8]) -> String {
        let end = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
        let pathEnd = bytes[..<end].firstIndex(of: UInt8(ascii: "?")) ?? end
        let path = withoutDots(escaped(bytes[..<pathEnd]))
        return String(
            decoding: (path.isEmpty ? [UInt8(ascii: "/")] : path) + escaped(bytes[pathEnd..<end]), as: UTF8.self)
    }

    /// `target` without parameters that only tell where a reader came from, and without an empty query.
    static func withoutTracking(_ target: String) -> String {
        guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else { return target }
        let parameters = target[target.utf8.index(after: mark)...].split(separator: "&").filter { parameter in
            let name = parameter.prefix { $0 != "=" }.lowercased()
            return !name.hasPrefix("utm_") && !tracking.contains(name)
        }
        return target[..<mark] + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
    }

    private static let tracking: Set<String> = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga", "_gl", "at_medium",
        "at_campaign", "wt_mc", "mkt_tok", "ns_campaign", "cmpid",
    ]

    /// `bytes` with escapes in capitals, and only where they are needed.
    static func escaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var i = bytes.startIndex
        while i < bytes.endIndex {
            let byte = bytes[i]
            if byte == UInt8(ascii: "%"), i + 2 < bytes.endIndex, let high = hexadecimalDigit(bytes[i + 1]),
                let low = hexadecimalDigit(bytes[i + 2])
            {
                let value = UInt8(high << 4 | low)
                if isUnreserved(value) { out.append(value) } else { out += escape(value) }
                i += 3
                continue
            }
            if byte >= 0x80 || byte == 0x20 || "\"<>^`{|}".utf8.contains(byte) {
                out += escape(byte)
            } else {
                out.append(byte)
            }
            i += 1
        }
        return out
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || "-._~".utf8.contains(byte)
    }

    private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
        let dot = UInt8(ascii: ".")
        var parts: [ArraySlice<UInt8>] = []
        let segments = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (i, segment) in segments.enumerated() {
            let isLast = i == segments.count - 1
            if segment.elementsEqual([dot]) {
                if isLast { parts.append([]) }
            } else if segment.elementsEqual([dot, dot]) {
                if parts.count > 1 { parts.removeLast() }
                if isLast { parts.append([]) }
            } else {
                parts.append(segment)
            }
        }
        return Array(parts.joined(separator: [UInt8(ascii: "/")]))
    }
}
