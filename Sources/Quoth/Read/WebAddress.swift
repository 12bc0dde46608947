/// Puts addresses together (RFC 3986, section 5.2), as far as links in feeds and pages need it.
enum WebAddress {
    /// The address that `reference` means where `base` is the address of what it stands in; `nil` if it is none of the web.
    /// - Complexity: O(*n*) in the bytes of both.
    static func resolved(_ reference: String, base: String?) -> String? {
        let reference = HTMLText.collapsed(Array(reference.utf8))
        if isWeb(reference) { return reference }
        guard let base, isWeb(base), !reference.isEmpty, !hasScheme(reference) else { return nil }
        let scheme = base.prefix { $0 != ":" }
        if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
        let host = base.dropFirst(scheme.count + 3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let origin = "\(scheme)://\(host)"
        let path = base.dropFirst(origin.count).prefix { $0 != "?" && $0 != "#" }
        if reference.hasPrefix("/") { return origin + withoutDots(reference) }
        if reference.hasPrefix("?") || reference.hasPrefix("#") { return origin + path + reference }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
        return origin + withoutDots(folder + reference)
    }

    /// The host of an absolute address in lower case, without its port; `nil` if it is none of the web.
    static func host(_ address: String) -> String? {
        guard isWeb(address), let colon = address.firstIndex(of: ":") else { return nil }
        let authority = address[colon...].dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }
        return host.isEmpty ? nil : host.lowercased()
    }

    private static func isWeb(_ text: String) -> Bool {
        let head = text.prefix(8).lowercased()
        return head.hasPrefix("http://") || head == "https://"
    }

    /// `mailto:`, `urn:`, `tag:` and the like.
    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":") else { return false }
        return text[..<colon].utf8.allSatisfy {
            $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || isDigit($0) || "+-.".utf8.contains($0)
        }
    }

    private static func withoutDots(_ path: String) -> String {
        let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
        var parts: [Substring] = []
        for part in path[..<end].split(separator: "/", omittingEmptySubsequences: false) {
            if part == ".." { if parts.count > 1 { parts.removeLast() } } else if part != "." { parts.append(part) }
        }
        let last = path[..<end].split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let joined = parts.joined(separator: "/") + (last == "." || last == ".." ? "/" : "")
        return joined + path[end...]
    }
}
