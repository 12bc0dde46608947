/// What kind of file holds bytes that are no text.
enum BinaryKind {
    /// The kind of `bytes`, as in “… is a PDF”, or `nil` if they may be text.
    ///
    /// By the magic numbers of the usual formats, then by zero bytes near the start, which no text has but UTF-16,
    /// where every other byte is zero.
    /// - Complexity: O(1): at most 8,192 bytes are looked at.
    static func name(of bytes: [UInt8]) -> String? {
        for (magic, name) in magics where bytes.starts(with: magic) { return name }
        if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) { return "a video" }
        return hasStrayZero(bytes) ? "binary data" : nil
    }

    private static func hasStrayZero(_ bytes: [UInt8]) -> Bool {
        let count = min(bytes.count, 8192) & ~1
        var zeros = [0, 0]
        for i in 0..<count where bytes[i] == 0 { zeros[i & 1] += 1 }
        guard zeros[0] + zeros[1] > 0 else { return false }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
        let (rare, often) = (zeros.min() ?? 0, zeros.max() ?? 0)
        return rare * 50 > count || often * 5 < count * 2
    }

    private static let magics: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"),
        (Array("RIFF".utf8), "an image or a sound"),
        (Array("ID3".utf8), "a sound"),
        (Array("OggS".utf8), "a sound"),
        ([0x1F, 0x8B], "gzip data"),
        (Array("BZh".utf8), "bzip2 data"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"),
        ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
        (Array("Rar!".utf8), "a RAR archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        (Array("SQLite format 3".utf8), "an SQLite database"),
        (Array("wOF".utf8), "a font"),
        (Array("{\\rtf".utf8), "an RTF document"),
    ]
}
