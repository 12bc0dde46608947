internal import CSodium

/// SHA-256 (FIPS 180-4).
package enum SHA256 {
    /// The 32 bytes of the digest of `bytes`.
    /// - Complexity: O(*n*).
    package static func digest(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(csodium_sha256_size)) { digest, count in
            guard let start = digest.baseAddress else { return }
            bytes.withUnsafeBufferPointer { csodium_sha256(start, $0.baseAddress, $0.count) }
            count = Int(csodium_sha256_size)
        }
    }
}
