internal import Quoth

/// An absolute address of the web, `http` or `https`, that all programs read alike.
///
/// Stricter than browsers: what one program reads differently from another is refused, since a check of one reading would
/// say nothing about the other (RFC 3986; WHATWG URL, of whose corrections none is made).
public struct WebURL: Hashable, Sendable {
    /// Where a URL leads.
    public enum Host: Hashable, Sendable {
        /// A name in lower case and ASCII.
        case name(String)
        case address(IPAddress)
    }

    /// The bytes that a URL may have.
    public static let lengthLimit = 8192

    /// Whether it is `https`.
    public let isSecure: Bool
    /// The host.
    public let host: Host
    /// The port, given or the scheme's own.
    public let port: UInt16
    /// Path and query as they are sent, escapes normalised (RFC 3986, section 6.2.2), without a fragment.
    public let target: String

    /// Reads `text`.
    /// - Throws: ``FetchError/badURL(url:reason:)`` where programs would not agree on it.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ text: String) throws(FetchError) {
        do throws(HostName.Problem) {
            (isSecure, host, port, target) = try Self.parts(of: text)
        } catch {
            throw .badURL(url: text, reason: error.reason)
        }
    }

    private static func parts(
        of text: String
    ) throws(HostName.Problem) -> (isSecure: Bool, host: Host, port: UInt16, target: String) {
        guard text.utf8.count <= lengthLimit else { throw .init(reason: "it has more than \(lengthLimit) bytes") }
        if let byte = text.utf8.first(where: { $0 < 0x20 || $0 == 0x7F }) {
            throw .init(reason: "it holds the control character \(byte)")
        }
        guard !text.utf8.contains(UInt8(ascii: "\\")) else { throw .init(reason: "it holds a backslash") }
        let scheme = text.prefix { $0 != ":" }.lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw .init(reason: "it does not begin with http:// or https://")
        }
        let behind = text.utf8.dropFirst(scheme.utf8.count + 1)
        guard behind.starts(with: "//".utf8) else { throw .init(reason: "two slashes are missing behind \(scheme):") }
        let rest = behind.dropFirst(2)
        // By bytes: an accent behind a slash makes another character of it, and no other byte.
        let authority = Substring(rest.prefix { !"/?#".utf8.contains($0) })
        guard !authority.utf8.contains(UInt8(ascii: "@")) else { throw .init(reason: "it holds a user name") }
        guard !authority.isEmpty else { throw .init(reason: "it has no host") }
        let (hostText, portText) = split(authority)
        var port: UInt16 = scheme == "https" ? 443 : 80
        if let portText {
            guard let given = Self.port(portText) else { throw .init(reason: "\(portText) is no port") }
            port = given
        }
        let host = try HostName.host(hostText)
        return (scheme == "https", host, port, URLTarget.normalized(Array(rest.dropFirst(authority.utf8.count))))
    }

    /// Host and port of an authority.
    private static func split(_ authority: Substring) -> (host: Substring, port: Substring?) {
        let start =
            authority.hasPrefix("[") ? authority.firstIndex(of: "]") ?? authority.startIndex : authority.startIndex
        guard let colon = authority[start...].firstIndex(of: ":") else { return (authority, nil) }
        return (authority[..<colon], authority[authority.index(after: colon)...])
    }

    /// A port as it is written: one to five decimal digits.
    static func port(_ text: Substring) -> UInt16? {
        guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy(isDigit), text.utf8.first != 0x30 else {
            return nil
        }
        return UInt16(text)
    }

    /// The host as it stands in a `Host` field and in a URL: an IPv6 address in brackets.
    public var hostText: String {
        switch host {
        case .name(let name): name
        case .address(let address): address.isFour ? "\(address)" : "[\(address)]"
        }
    }

    /// Scheme, host and port, as a page's origin.
    public var origin: String {
        "\(isSecure ? "https" : "http")://\(hostText)" + (port == (isSecure ? 443 : 80) ? "" : ":\(port)")
    }

    /// What all addresses of one page have in common, for the key of a document: `https` also for `http`, none of the web's
    /// two ports, and no parameters that only tell where a reader came from.
    public var key: String {
        "https://\(hostText)" + (port == 443 || port == 80 ? "" : ":\(port)") + URLTarget.withoutTracking(target)
    }

    /// The address that `reference`, a link or a `Location` field, means on the page at this one (RFC 3986, section 5.2).
    /// - Throws: ``FetchError/badURL(url:reason:)``.
    /// - Complexity: O(*n*) in the bytes.
    public func resolving(_ reference: String) throws(FetchError) -> WebURL {
        let head = reference.utf8.prefix { !"/?#".utf8.contains($0) }
        if head.contains(UInt8(ascii: ":")) { return try WebURL(reference) }
        if reference.utf8.starts(with: "//".utf8) { return try WebURL((isSecure ? "https:" : "http:") + reference) }
        if reference.utf8.first == UInt8(ascii: "/") { return try WebURL(origin + reference) }
        let path = target.prefix { $0 != "?" }
        if reference.isEmpty || reference.utf8.first == UInt8(ascii: "#") { return self }
        if reference.utf8.first == UInt8(ascii: "?") { return try WebURL(origin + path + reference) }
        let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
        return try WebURL(origin + folder + reference)
    }
}

extension WebURL: CustomStringConvertible {
    /// The URL in its canonical form.
    public var description: String { origin + target }
}
