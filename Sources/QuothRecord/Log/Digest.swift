internal import FoundationEssentials

/// A SHA-256 digest (FIPS 180-4): 32 bytes.
public struct Digest: Hashable, Sendable {
    /// The number of bytes of every digest.
    public static let size = 32

    /// The bytes, ``size`` of them.
    public let bytes: [UInt8]

    /// The digest of `message`.
    /// - Complexity: O(*n*) in the bytes.
    public init(of message: [UInt8]) {
        bytes = SHA256.digest(message)
    }

    /// A digest that was kept; `nil` unless it has ``size`` bytes.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Digest.size else { return nil }
        self.bytes = bytes
    }

    /// A digest in lower-case hexadecimal digits.
    public init?(hexadecimal text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 2 * Digest.size else { return nil }
        let values = digits.map(Digest.value)
        guard !values.contains(nil) else { return nil }
        self.init(stride(from: 0, to: values.count, by: 2).map { (values[$0] ?? 0) << 4 | (values[$0 + 1] ?? 0) })
    }

    /// The digest in lower-case hexadecimal digits, two a byte.
    public var hexadecimal: String { Digest.hexadecimal(bytes) }

    /// `bytes` in lower-case hexadecimal digits, two a byte.
    public static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}

/// Base64 with padding (RFC 4648, section 4).
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// The bytes of `text`; `nil` where it is not exactly what ``text(_:)`` gives for them.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        guard let data = Data(base64Encoded: String(text)), data.base64EncodedString() == text else { return nil }
        return Array(data)
    }
}
