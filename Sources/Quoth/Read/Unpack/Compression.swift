/// A way in which bytes are packed.
enum Compression: Hashable, Sendable {
    /// RFC 1952.
    case gzip
    /// RFC 1950.
    case zlib
    /// RFC 1951, without a wrapper: what some servers send as `deflate`, and what a ZIP archive holds.
    case deflate
    /// RFC 8878.
    case zstd
    /// RFC 7932.
    case brotli

    /// The bytes that are needed to tell a mark.
    static let markLength = 8

    /// The compression that `bytes` begin with, if they begin with the mark of one.
    static func mark(of bytes: some Collection<UInt8>) -> Compression? {
        if gzip.isMember(bytes) { return .gzip }
        return zstd.isMember(bytes) ? .zstd : nil
    }

    /// Whether `bytes` begin a gzip member, or a zstd frame, skippable ones included.
    func isMember(_ bytes: some Collection<UInt8>) -> Bool {
        switch self {
        case .gzip: bytes.starts(with: [0x1F, 0x8B, 0x08])
        case .zstd:
            bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
                || (bytes.first ?? 0) & 0xF0 == 0x50 && bytes.dropFirst().starts(with: [0x2A, 0x4D, 0x18])
        case .zlib, .deflate, .brotli: false
        }
    }
}
