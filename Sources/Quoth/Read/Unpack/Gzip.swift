internal import CCompress

/// Packs bytes as gzip (RFC 1952).
package enum Gzip {
    /// One member that holds `bytes`, without a file name or a time, so that the same bytes always give the same member.
    /// - Returns: `nil` where memory ran out.
    /// - Complexity: O(*n*) in the bytes.
    package static func member(_ bytes: [UInt8]) -> [UInt8]? {
        let member = [UInt8](unsafeUninitializedCapacity: ccompress_gzip_bound(bytes.count)) { buffer, count in
            guard let out = buffer.baseAddress else { return }
            count = ccompress_gzip_pack(bytes, bytes.count, out, buffer.count)
        }
        return member.isEmpty ? nil : member
    }
}
