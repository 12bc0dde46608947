internal import CCompress

/// A running decompression. Owns the C decoder and closes it exactly once.
struct Decoder: ~Copyable {
    /// How a step ended.
    enum Status: Hashable, Sendable {
        /// It wants more input or more room.
        case goesOn
        /// A member, a frame or the whole stream has ended; the next step begins another.
        case ended
        case damaged
    }

    private let decoder: OpaquePointer

    /// A decompression of `compression`, for zstd with a dictionary.
    /// - Returns: `nil` if the dictionary is damaged, or memory ran out.
    init?(_ compression: Compression, dictionary: [UInt8] = []) {
        let kind =
            switch compression {
            case .gzip: ccompress_gzip
            case .zlib: ccompress_zlib
            case .deflate: ccompress_deflate
            case .zstd: ccompress_zstd
            case .brotli: ccompress_brotli
            }
        guard let opened = ccompress_open(Int32(kind), dictionary, dictionary.count) else { return nil }
        decoder = opened
    }

    deinit { ccompress_close(decoder) }

    /// Unpacks bytes of `input` from `position` on, which it moves, and appends at most `room` bytes to `output`.
    mutating func step(
        _ input: [UInt8], from position: inout Int, into output: inout [UInt8], room: Int
    ) -> Status {
        var taken = 0
        var result: Int32 = 0
        let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            guard let out = buffer.baseAddress else { return }
            result = input.withUnsafeBufferPointer { bytes in
                ccompress_step(
                    decoder, bytes.baseAddress.map { $0 + position }, bytes.count - position, &taken, out, room, &count)
            }
        }
        output += part
        position += taken
        switch Int(result) {
        case ccompress_goes_on: return .goesOn
        case ccompress_ended: return .ended
        default: return .damaged
        }
    }
}
