/// Files packed with brotli (RFC 7932), which have no first bytes to know them by.
public enum Brotli {
    /// What `packed` holds, at most `limit` bytes; `nil` if it is not all of it.
    /// - Complexity: O(*n*) in the bytes packed and unpacked.
    public static func unpacked(_ packed: [UInt8], limit: Int) -> [UInt8]? {
        let (bytes, damage) = Unpacking.bytes(packed, .brotli, limit: limit)
        return damage == nil ? bytes : nil
    }
}
