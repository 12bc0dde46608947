/// Well-formed UTF-8 text, kept as bytes: every offset into it is a byte offset.
public struct Text: Hashable, Sendable {
    /// The bytes, always well-formed UTF-8.
    public let utf8: [UInt8]

    /// The text of `string`.
    public init(_ string: String) {
        utf8 = Array(string.utf8)
    }

    /// The text in `bytes`; what is not well-formed UTF-8 becomes U+FFFD.
    /// - Complexity: O(*n*) in the bytes.
    public init(repairing bytes: [UInt8]) {
        if Text.isWellFormed(bytes) {
            utf8 = bytes
        } else {
            utf8 = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
    }

    /// The number of UTF-8 bytes.
    public var count: Int { utf8.count }

    /// The whole text.
    public var range: TextRange { TextRange(0, utf8.count) }

    /// The whole text as a `String`.
    public var string: String { String(decoding: utf8, as: UTF8.self) }

    /// The text of one range as a `String`.
    /// - Complexity: O(*n*) in the range's bytes.
    public subscript(range: TextRange) -> String {
        String(decoding: utf8[range.start..<range.end], as: UTF8.self)
    }

    /// Whether `bytes` are well-formed UTF-8.
    ///
    /// What is all ASCII, the most of a web page, is passed over 32 bytes at a time.
    /// - Complexity: O(*n*) in the bytes.
    public static func isWellFormed(_ bytes: [UInt8]) -> Bool {
        let span = bytes.span
        var start = 0
        while true {
            start = asciiEnd(span, from: start)
            guard start < span.count else { return true }
            let end = scalarStart(span, at: min(span.count, start + 256))
            guard end > start, (try? UTF8Span(validating: span.extracting(start..<end))) != nil else { return false }
            start = end
        }
    }

    /// Where no more blocks of 32 ASCII bytes follow.
    private static func asciiEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let (raw, mark) = (bytes.bytes, 0x8080_8080_8080_8080 as UInt64)
        var i = start
        while i + 32 <= raw.byteCount {
            let all = (0..<4).reduce(into: UInt64(0)) {
                $0 |= raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i &+ 8 &* $1, as: UInt64.self)
            }
            if all & mark != 0 { break }
            i += 32
        }
        return i
    }

    /// The last place up to `offset` where a scalar begins, if there is one in reach.
    private static func scalarStart(_ bytes: Span<UInt8>, at offset: Int) -> Int {
        guard offset < bytes.count else { return offset }
        return (max(0, offset - 3)...offset).last { bytes[$0] & 0xC0 != 0x80 } ?? offset
    }

    /// The Unicode scalar that starts at byte `offset`, and its length in bytes.
    ///
    /// An offset inside a scalar, which no range of ours has, gives U+FFFD and length 1.
    /// - Complexity: O(1).
    public func scalar(at offset: Int) -> (value: UInt32, length: Int) {
        decodeScalar(utf8.span, at: offset)
    }
}

/// The scalar value that starts at `offset` of well-formed UTF-8, and its length in bytes.
func decodeScalar(_ bytes: Span<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    if lead < 0x80 { return (lead, 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var value = lead & (0x7F >> UInt32(length))
    for i in 1..<length { value = value << 6 | UInt32(bytes[offset + i] & 0x3F) }
    return (value, length)
}
