internal import Quoth

/// Patterns of a `robots.txt`, and the paths that they fit (RFC 9309, sections 2.2.2 and 2.2.3).
enum RobotsPattern {
    private static let star = UInt8(ascii: "*")
    private static let dollar = UInt8(ascii: "$")

    /// A pattern as it is compared: escaped as a path is, runs of `*` as one, a `$` inside as a plain character.
    static func pattern(_ value: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        let escaped = URLTarget.escaped(value[...])
        for (i, byte) in escaped.enumerated() {
            if byte == star, out.last == star { continue }
            if byte == dollar, i < escaped.count - 1 { out += "%24".utf8 } else { out.append(byte) }
        }
        return out
    }

    /// A path with its query as it is compared: the marks of patterns are plain characters in it.
    static func path(_ target: String) -> [UInt8] {
        var out: [UInt8] = []
        for byte in URLTarget.escaped(Array(target.utf8)[...]) {
            switch byte {
            case star: out += "%2A".utf8
            case dollar: out += "%24".utf8
            default: out.append(byte)
            }
        }
        return out
    }

    /// Whether `pattern` fits the beginning of `path`, or all of it where it ends with `$`.
    ///
    /// Each run of characters between two `*` is looked for behind the one before, where it stands first: if the pattern
    /// fits in any way, it fits so.
    /// - Complexity: O(*n* + *m*) in the bytes of both.
    static func fits(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
        let isAnchored = pattern.last == dollar
        let parts = (isAnchored ? pattern.dropLast() : pattern[...])
            .split(separator: star, omittingEmptySubsequences: false)
        guard let first = parts.first, path.starts(with: first) else { return false }
        if parts.count == 1 { return !isAnchored || path.count == first.count }
        var place = first.count
        let middle = isAnchored ? parts.dropFirst().dropLast() : parts.dropFirst()
        for part in middle {
            guard let end = end(of: part, in: path, from: place) else { return false }
            place = end
        }
        guard isAnchored, let last = parts.last else { return true }
        return path.count - last.count >= place && path.suffix(last.count).elementsEqual(last)
    }

    /// Where the first `part` in `path` from `start` on ends (Knuth, Morris and Pratt 1977).
    private static func end(of part: ArraySlice<UInt8>, in path: [UInt8], from start: Int) -> Int? {
        guard !part.isEmpty else { return start }
        let part = Array(part)
        guard part.count <= path.count - start else { return nil }
        var border = [0]
        var length = 0
        for byte in part.dropFirst() {
            while length > 0, part[length] != byte { length = border[length - 1] }
            if part[length] == byte { length += 1 }
            border.append(length)
        }
        length = 0
        for i in start..<path.count {
            while length > 0, part[length] != path[i] { length = border[length - 1] }
            if part[length] == path[i] { length += 1 }
            if length == part.count { return i + 1 }
        }
        return nil
    }
}
