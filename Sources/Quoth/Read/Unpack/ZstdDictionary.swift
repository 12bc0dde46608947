/// The dictionary that a `.warc.zst` begins with, in a skippable frame of its own (WARC-zstd 1.0, section 4).
enum ZstdDictionary {
    private static let magic: [UInt8] = [0x5D, 0x2A, 0x4D, 0x18]
    private static let headerLength = 8
    /// The bytes that a dictionary may have; zstd's own trainer makes 110 KiB.
    private static let limit = 16 << 20

    /// Whether `bytes` begin with such a frame.
    static func isMarked(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: magic) }

    /// The bytes that the frame has with its header, or `nil` if that is more than a dictionary needs.
    static func frameLength(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= headerLength else { return nil }
        let size = (4..<8).reversed().reduce(0) { $0 << 8 | Int(bytes[bytes.startIndex + $1]) }
        return size <= limit ? size + headerLength : nil
    }

    /// The dictionary in `frame`, which may itself be packed with zstd; `nil` if it is damaged.
    static func read(_ frame: [UInt8]) -> [UInt8]? {
        let content = Array(frame[headerLength...])
        guard Compression.mark(of: content) == .zstd else { return content }
        let (bytes, damage) = Unpacking.bytes(content, .zstd, limit: limit)
        return damage == nil ? bytes : nil
    }
}
