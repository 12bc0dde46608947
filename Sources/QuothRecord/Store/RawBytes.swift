internal import CCompress

/// The bytes of a capture as they are kept: packed, and known by their digest.
package struct RawBytes: Hashable, Sendable {
    /// How hard zstd tries: higher levels take twice the time for a few per cent.
    private static let level: Int32 = 6

    /// SHA-256 of the bytes.
    package var digest: [UInt8]
    /// The number of bytes before packing.
    package var size: Int
    /// A zstd frame (RFC 8878) with a checksum.
    package var frame: [UInt8]

    /// Packs `bytes`.
    /// - Complexity: O(*n*).
    package init(_ bytes: [UInt8]) {
        digest = SHA256.digest(bytes)
        size = bytes.count
        let room = ccompress_zstd_bound(bytes.count)
        frame = [UInt8](unsafeUninitializedCapacity: room) { out, count in
            guard let start = out.baseAddress else { return }
            count = bytes.withUnsafeBufferPointer {
                ccompress_zstd_pack($0.baseAddress, $0.count, Self.level, start, room)
            }
        }
        precondition(!frame.isEmpty, "zstd has no memory to pack \(bytes.count) bytes.")
    }

    /// The bytes that were packed into `frame`; `nil` if it is damaged, or held another number of them.
    package static func unpacked(_ frame: [UInt8], size: Int) -> [UInt8]? {
        var isWhole = size == 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { out, count in
            guard let start = out.baseAddress, size > 0 else { return }
            isWhole = frame.withUnsafeBufferPointer { packed in
                guard let first = packed.baseAddress else { return false }
                return ccompress_zstd_unpack(first, packed.count, start, size) == 1
            }
            count = isWhole ? size : 0
        }
        return isWhole ? bytes : nil
    }
}
