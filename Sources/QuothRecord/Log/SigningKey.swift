internal import CSodium

/// A key that signs checkpoints: Ed25519 (RFC 8032), written as Go's signed notes have it.
public struct SigningKey: Sendable {
    private static let mark = "PRIVATE+KEY+"

    private let seed: [UInt8]
    /// The public half.
    public let verifier: VerifierKey

    init(name: String, seed: [UInt8]) {
        self.seed = seed
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(csodium_public_key_size)) { buffer, count in
            if let start = buffer.baseAddress { csodium_public_key(start, seed) }
            count = buffer.count
        }
        verifier = VerifierKey(name: name, bytes: bytes)
    }

    /// A new key. Its name is made of its public half, so that no two logs have the same.
    public static func random() throws(LogError) -> SigningKey {
        var seed = [UInt8](repeating: 0, count: Int(csodium_seed_size))
        guard csodium_random(&seed, seed.count) == 0 else { throw .noRandomness }
        let print = Digest(of: SigningKey(name: "", seed: seed).verifier.bytes)
        return SigningKey(name: "quoth/\(print.hexadecimal.prefix(16))", seed: seed)
    }

    /// Reads `PRIVATE+KEY+NAME+ID+BASE64`, as ``text`` gives it.
    init(_ text: String) throws(LogError) {
        guard text.hasPrefix(SigningKey.mark) else {
            throw .badKey(path: "the text", reason: "it does not begin with \(SigningKey.mark)")
        }
        let size = Int(csodium_seed_size)
        do throws(LogError) {
            let parts = try VerifierKey.parts(of: text.dropFirst(SigningKey.mark.count), size: size)
            self.init(name: parts.name, seed: parts.bytes)
            guard parts.id == verifier.id else { throw .badKey(path: "", reason: "its id is not that of its bytes") }
        } catch {
            // The message must not hold the secret.
            guard case .badKey(_, let reason) = error else { throw error }
            throw .badKey(path: "the text", reason: reason)
        }
    }

    /// `PRIVATE+KEY+NAME+ID+BASE64`: a secret.
    var text: String { SigningKey.mark + VerifierKey.text(verifier.name, verifier.id, seed) }

    /// The signature of `message`, 64 bytes.
    func sign(_ message: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(csodium_signature_size)) { buffer, count in
            if let start = buffer.baseAddress { csodium_sign(start, message, message.count, seed) }
            count = buffer.count
        }
    }
}
