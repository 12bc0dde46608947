/// A mail address as it is used on the internet (RFC 5321, section 4.1.2): no quoted names, no comments, no other alphabets.
///
/// Nothing that it lets through means anything in a header or in a command of SMTP.
public struct MailAddress: Hashable, Sendable {
    /// The address, its host in small letters.
    public let text: String

    /// What stands behind the `@`.
    public var host: String { String(text.drop { $0 != "@" }.dropFirst()) }

    /// Reads `text`.
    /// - Throws: ``FollowError/badAddress(_:reason:)``.
    public init(_ text: String) throws(FollowError) {
        guard text.utf8.count <= 254, let at = text.lastIndex(of: "@") else {
            throw .badAddress(text, reason: "it is no mail address")
        }
        let name = text[..<at]
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let isName =
            (1...64).contains(name.utf8.count) && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Self.isAtom) }
        guard isName else { throw .badAddress(text, reason: "its name has marks that mail does not carry") }
        let host = text[text.index(after: at)...]
        guard host.utf8.allSatisfy({ $0 < 0x80 }), case .name(let known)? = try? HostName.host(host) else {
            throw .badAddress(text, reason: "what stands behind the @ is no host")
        }
        self.text = name + "@" + known
    }

    /// What an atom is made of (RFC 5322, section 3.2.3).
    private static func isAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }
}
