/// The chunked transfer encoding (RFC 9112, section 7.1).
enum ChunkedBody {
    /// The body in `bytes` as far as its chunks go, and whether the last chunk is there; `nil` if they are not chunked.
    /// - Complexity: O(*n*) in the bytes.
    static func decoded(_ bytes: [UInt8]) -> (body: [UInt8], isWhole: Bool)? {
        var body: [UInt8] = []
        var i = 0
        while let (size, start) = size(bytes, at: i) {
            if size == 0 { return (body, true) }
            let end = min(bytes.count, start + size)
            body += bytes[start..<end]
            i = end
            if end - start < size { return (body, false) }
            if i < bytes.count, bytes[i] == 0x0D { i += 1 }
            if i < bytes.count, bytes[i] == 0x0A { i += 1 }
        }
        return i == 0 ? nil : (body, false)
    }

    /// The size in the line at `start`, and where the line ends.
    private static func size(_ bytes: [UInt8], at start: Int) -> (size: Int, end: Int)? {
        var (i, size) = (start, 0)
        while i < bytes.count, let digit = hexadecimalDigit(bytes[i]) {
            guard i - start < 12 else { return nil }
            size = size << 4 | Int(digit)
            i += 1
        }
        guard i > start else { return nil }
        // An extension, or white space, may follow; a kilobyte of it is enough.
        let limit = min(bytes.count, i + 1024)
        guard i < limit, bytes[i] == 0x0D || bytes[i] == 0x0A || bytes[i] == 0x20 || bytes[i] == UInt8(ascii: ";"),
            let end = bytes[i..<limit].firstIndex(of: 0x0A)
        else { return nil }
        return (size, end + 1)
    }
}
