internal import CSodium

/// What lets somebody in who shows it: 256 random bits, of which only the SHA-256 digest is kept.
package enum Secret {
    /// A new one in 64 hexadecimal digits; `nil` if the system has no random bytes.
    package static func text() -> String? {
        var bytes = [UInt8](repeating: 0, count: 32)
        guard csodium_random(&bytes, bytes.count) == 0 else { return nil }
        return Digest.hexadecimal(bytes)
    }

    /// The digest under which `text` is kept; `nil` for what cannot be one.
    package static func digest(_ text: some StringProtocol) -> [UInt8]? {
        Digest(hexadecimal: String(text)).map { Digest(of: $0.bytes).bytes }
    }

    /// Whether two texts are the same, in a time that does not tell where they differ.
    package static func isEqual(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Digest(of: Array(one.utf8)).bytes, Digest(of: Array(other.utf8)).bytes)
        return csodium_equal(one, other, one.count) == 1
    }
}
