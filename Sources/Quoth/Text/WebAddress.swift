/// Addresses of the web.
enum WebAddress {
    /// `reference` as an absolute address, resolved against `base` (RFC 3986, 5.2); `reference` itself where `base` is
    /// none.
    /// - Complexity: O(*n*) in the bytes of both.
    static func resolved(_ reference: String, against base: String?) -> String {
        let reference = reference.filter { !$0.isNewline && $0 != "\t" }
        guard !hasScheme(reference), let base = base.flatMap(Parts.init) else { return reference }
        if reference.isEmpty { return base.address(path: base.path) }
        if reference.hasPrefix("//") { return base.scheme + ":" + reference }
        switch reference.first {
        case "#": return base.address(path: base.path) + base.query + reference
        case "?": return base.address(path: base.path) + reference
        default: break
        }
        let end = reference.firstIndex { $0 == "?" || $0 == "#" } ?? reference.endIndex
        let (path, rest) = (reference[..<end], reference[end...])
        let whole: String
        if path.hasPrefix("/") {
            whole = String(path)
        } else {
            let folder = base.path.lastIndex(of: "/").map { String(base.path[...$0]) } ?? "/"
            whole = folder + String(path)
        }
        return base.address(path: withoutDots(whole)) + rest
    }

    /// The host of an absolute address in lower case, without a port.
    static func host(_ address: String) -> String? {
        guard let parts = Parts(address) else { return nil }
        let authority = parts.authority.split(separator: "@").last ?? ""
        let host = authority.split(separator: ":").first.map { $0.lowercased() }
        return host?.isEmpty ?? true ? nil : host
    }

    /// Whether a letter and more letters, digits, `+`, `-` or `.` stand before a colon.
    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.first else { return false }
        return first.isLetter && first.isASCII
            && text[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }

    /// RFC 3986, 5.2.4.
    private static func withoutDots(_ path: String) -> String {
        var out: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (i, segment) in segments.enumerated() {
            let isLast = i == segments.count - 1
            switch segment {
            case ".": if isLast { out.append("") }
            case "..":
                if out.count > 1 { out.removeLast() }
                if isLast { out.append("") }
            default: out.append(segment)
            }
        }
        return out.joined(separator: "/")
    }

    /// An absolute address with an authority, in its parts.
    private struct Parts {
        let scheme: String
        let authority: String
        let path: String
        let query: String

        init?(_ address: String) {
            guard let colon = address.firstIndex(of: ":"), address[colon...].hasPrefix("://") else { return nil }
            let rest = address[address.index(colon, offsetBy: 3)...]
            let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
            let tail = rest[end...].prefix { $0 != "#" }
            let path = tail.prefix { $0 != "?" }
            scheme = String(address[..<colon])
            authority = String(rest[..<end])
            self.path = path.isEmpty ? "/" : String(path)
            query = String(tail.dropFirst(path.count))
        }

        func address(path: String) -> String { scheme + "://" + authority + path }
    }
}
