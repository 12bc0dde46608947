internal import CSodium

/// The secret that signs what is sent to one webhook (Standard Webhooks 1.0.0).
public enum WebhookSecret {
    private static let mark = "whsec_"

    /// A new one: `whsec_` and 32 random bytes in Base64.
    static func make() throws(FollowError) -> String {
        guard let bytes = Secret.text().flatMap(Digest.init(hexadecimal:))?.bytes else { throw .noRandom }
        return mark + Base64.text(bytes)
    }

    /// The value of the header `webhook-signature` of a message: `v1,` and the HMAC of its id, the time and the body.
    ///
    /// - Parameter time: When it is sent, in seconds since 1970.
    /// - Returns: `nil` if `secret` is none.
    /// - Complexity: O(*n*) in the bytes.
    public static func signature(id: String, time: Int, body: [UInt8], secret: String) -> String? {
        guard secret.hasPrefix(mark), let key = Base64.bytes(secret.dropFirst(mark.count)), !key.isEmpty else {
            return nil
        }
        return "v1," + Base64.text(hmac(Array("\(id).\(time).".utf8) + body, key: key))
    }

    private static func hmac(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Int(csodium_sha256_size)) { code, count in
            guard let start = code.baseAddress else { return }
            bytes.withUnsafeBufferPointer { bytes in
                key.withUnsafeBufferPointer {
                    csodium_hmac_sha256(start, bytes.baseAddress, bytes.count, $0.baseAddress, $0.count)
                }
            }
            count = Int(csodium_sha256_size)
        }
    }
}
