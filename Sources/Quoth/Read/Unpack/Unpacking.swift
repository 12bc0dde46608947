/// Unpacks bytes that are in memory.
enum Unpacking {
    /// What `packed` holds, as far as it can be unpacked and `limit` allows, and why that is not all of it, if so.
    ///
    /// What stands after the end is passed over, but for further gzip members and zstd frames.
    /// - Complexity: O(*n*) in the bytes packed and unpacked.
    static func bytes(
        _ packed: [UInt8], _ compression: Compression, limit: Int
    ) -> (bytes: [UInt8], damage: UnpackDamage?) {
        guard var decoder = Decoder(compression) else { return ([], .damaged) }
        var out: [UInt8] = []
        var position = 0
        var hasEnded = false
        while true {
            let (before, given) = (position, out.count)
            let status = decoder.step(packed, from: &position, into: &out, room: Unpacker.pieceSize)
            guard out.count <= limit else { return (Array(out[..<limit]), .tooLarge(limit: limit)) }
            if UnpackLimits.isBomb(given: out.count, taken: position) { return (out, .bomb) }
            switch status {
            case .damaged: return (out, hasEnded && given == out.count ? nil : .damaged)
            case .ended:
                if position == before, given == out.count { return (out, hasEnded ? nil : .damaged) }
                hasEnded = true
                if !compression.isMember(packed[position...]) { return (out, nil) }
            case .goesOn:
                if position == before, given == out.count { return (out, .cut) }
            }
        }
    }

    /// What a body that is sent as `deflate` holds: with a zlib wrapper as the standard says, or without as some do.
    static func deflated(_ packed: [UInt8], limit: Int) -> (bytes: [UInt8], damage: UnpackDamage?) {
        let wrapped = bytes(packed, .zlib, limit: limit)
        guard wrapped.damage == .damaged, wrapped.bytes.isEmpty else { return wrapped }
        return bytes(packed, .deflate, limit: limit)
    }
}
