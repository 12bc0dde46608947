internal import CSodium

/// The public half of a key that signs notes with Ed25519 (RFC 8032, c2sp.org/signed-note).
public struct VerifierKey: Hashable, Sendable {
    /// What stands for Ed25519 before a key and in its id.
    static let algorithm: UInt8 = 1

    /// The name of who signs, without spaces or plus signs.
    public let name: String
    /// The public key, 32 bytes.
    public let bytes: [UInt8]

    init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Reads `NAME+ID+BASE64`, as ``text`` gives it.
    public init(_ text: String) throws(LogError) {
        let (name, id, bytes) = try VerifierKey.parts(of: text[...], size: Int(csodium_public_key_size))
        self.init(name: name, bytes: bytes)
        guard id == self.id else { throw .badKey(path: text, reason: "its id is not that of its bytes") }
    }

    /// `NAME+ID+BASE64`: the name, the id in hexadecimal digits, and the algorithm with the key.
    public var text: String { VerifierKey.text(name, id, bytes) }

    /// The first four bytes of SHA-256 over name, line break, algorithm and key.
    public var id: UInt32 {
        let digest = Digest(of: Array(name.utf8) + [0x0A, VerifierKey.algorithm] + bytes)
        return digest.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Whether `signature` is this key's, of `message`.
    func signed(_ message: [UInt8], _ signature: [UInt8]) -> Bool {
        signature.count == Int(csodium_signature_size)
            && csodium_verify(signature, message, message.count, bytes) == 1
    }

    static func text(_ name: String, _ id: UInt32, _ bytes: [UInt8]) -> String {
        "\(name)+\(hexadecimal(id))+\(Base64.text([algorithm] + bytes))"
    }

    static func hexadecimal(_ id: UInt32) -> String {
        Digest.hexadecimal([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: id >> $0) })
    }

    /// The name, the id and the bytes of `NAME+ID+BASE64`.
    static func parts(
        of text: Substring, size: Int
    ) throws(LogError) -> (name: String, id: UInt32, bytes: [UInt8]) {
        func bad(_ reason: String) -> LogError { .badKey(path: String(text), reason: reason) }
        // The Base64 of a key may hold plus signs of its own.
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, isName(parts[0]) else { throw bad("it has not the form NAME+ID+BASE64") }
        guard parts[1].utf8.count == 8, let id = UInt32(parts[1], radix: 16), hexadecimal(id) == parts[1] else {
            throw bad("its id is not eight hexadecimal digits")
        }
        guard let bytes = Base64.bytes(parts[2]), bytes.first == algorithm, bytes.count == size + 1 else {
            throw bad("it is not an Ed25519 key in Base64")
        }
        return (String(parts[0]), id, Array(bytes.dropFirst()))
    }

    /// Whether `name` may stand in a signature line.
    static func isName(_ name: some StringProtocol) -> Bool {
        !name.isEmpty && !name.unicodeScalars.contains { $0 == "+" || $0.properties.isWhitespace || $0.value < 0x20 }
    }
}
