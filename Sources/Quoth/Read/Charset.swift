internal import CCharset

/// The bytes of a page as UTF-8, and how they were decoded.
struct DecodedPage {
    /// Well-formed UTF-8.
    var utf8: [UInt8]
    /// The charset that the bytes were read as.
    var charset: String
    /// The offset of `utf8` in the page's bytes, if both run in step; `nil` where the page was converted.
    var sourceOffset: Int?
}

/// Turns the bytes of a page into UTF-8.
///
/// In this order: a byte order mark; UTF-8, if the bytes are well-formed UTF-8, whatever was declared; the declared
/// charset; UTF-8 with a few broken sequences; a guess by libuchardet; windows-1252. The labels are those of the WHATWG
/// Encoding Standard, which reads `iso-8859-1` and `us-ascii` as windows-1252.
enum Charset {
    /// The bytes looked at to guess a charset.
    private static let sample = 1 << 16

    /// Decodes `bytes`.
    /// - Parameters:
    ///   - declared: The charset that came with the bytes, in an HTTP header or a `meta` element.
    ///   - origin: The page's name in an error.
    /// - Throws: ``ReadError/undecodable(origin:charset:)`` if more than one byte in fifty can't be converted.
    /// - Complexity: O(*n*) in the bytes.
    static func decode(_ bytes: [UInt8], declared: String?, origin: String) throws(ReadError) -> DecodedPage {
        if let mark = byteOrderMark(bytes) {
            let rest = Array(bytes[mark.length...])
            if mark.charset == "UTF-8" { return DecodedPage(repairing: rest, sourceOffset: mark.length) }
            return try convert(rest, from: mark.charset, origin: origin)
        }
        let label = declared.map(canonical)
        let isEscaped = label.map { $0.hasPrefix("ISO-2022") } ?? false
        if let wide = wideCharset(bytes) { return try convert(bytes, from: wide, origin: origin) }
        if !isEscaped, Text.isWellFormed(bytes) { return DecodedPage(utf8: bytes, charset: "UTF-8", sourceOffset: 0) }
        if let label, label != "UTF-8", let page = try? convert(bytes, from: label, origin: origin) { return page }
        if isMostlyUTF8(bytes) { return DecodedPage(repairing: bytes, sourceOffset: nil) }
        if let guess = detect(bytes), guess != "UTF-8", let page = try? convert(bytes, from: guess, origin: origin) {
            return page
        }
        return try convert(bytes, from: "WINDOWS-1252", origin: origin)
    }

    /// The name that iconv knows for a label as pages write it.
    static func canonical(_ label: String) -> String {
        let name = label.uppercased().filter { $0 != " " && $0 != "\"" && $0 != "'" }
        switch name {
        case "UTF8", "UNICODE-1-1-UTF-8": return "UTF-8"
        case "ISO-8859-1", "ISO8859-1", "LATIN1", "LATIN-1", "L1", "ASCII", "US-ASCII", "ISO_8859-1", "CP1252":
            return "WINDOWS-1252"
        case "ISO-8859-9", "LATIN5": return "WINDOWS-1254"
        case "TIS-620", "ISO-8859-11": return "WINDOWS-874"
        case "GB2312", "GBK", "GB_2312-80", "X-GBK": return "GB18030"
        case "SHIFT_JIS", "SHIFT-JIS", "SJIS", "X-SJIS": return "CP932"
        case "EUC-KR", "KS_C_5601-1987": return "CP949"
        case "UTF-16": return "UTF-16LE"
        default: return name
        }
    }

    private static func byteOrderMark(_ bytes: [UInt8]) -> (charset: String, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
        return nil
    }

    /// UTF-16 without a mark: in Latin text every other byte is zero.
    private static func wideCharset(_ bytes: [UInt8]) -> String? {
        let count = min(bytes.count, 512) & ~1
        guard count >= 4 else { return nil }
        var zeros = [0, 0]
        for i in 0..<count where bytes[i] == 0 { zeros[i & 1] += 1 }
        if zeros[1] * 5 >= count * 2, zeros[0] * 50 <= count { return "UTF-16LE" }
        if zeros[0] * 5 >= count * 2, zeros[1] * 50 <= count { return "UTF-16BE" }
        return nil
    }

    /// Whether ten or more in eleven of the sequences beyond ASCII are well-formed.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var (good, bad, i) = (0, 0, 0)
        while i < bytes.count {
            let lead = bytes[i]
            i += 1
            guard lead >= 0x80 else { continue }
            let trail = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
            var seen = 0
            while seen < trail, i < bytes.count, bytes[i] & 0xC0 == 0x80 {
                seen += 1
                i += 1
            }
            if trail > 0, seen == trail { good += 1 } else { bad += 1 }
        }
        return good >= 10 * bad
    }

    private static func detect(_ bytes: [UInt8]) -> String? {
        // A page is ASCII at its head more often than not: guess from where the other bytes start.
        let first = bytes.firstIndex { $0 >= 0x80 || $0 == 0x1B } ?? 0
        let start = max(0, min(first - 256, bytes.count - sample))
        let part = Array(bytes[start..<min(bytes.count, start + sample)])
        let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer -> String? in
            guard let base = buffer.baseAddress, ccharset_detect(part, part.count, base, buffer.count) == 1 else {
                return nil
            }
            return String(cString: base)
        }
        return name.map(canonical)
    }

    private static func convert(_ bytes: [UInt8], from charset: String, origin: String) throws(ReadError) -> DecodedPage
    {
        var (length, bad) = (0, 0)
        guard let buffer = ccharset_to_utf8(bytes, bytes.count, charset, &length, &bad) else {
            throw .undecodable(origin: origin, charset: charset)
        }
        defer { ccharset_free(buffer) }
        guard bad * 50 <= bytes.count else { throw .undecodable(origin: origin, charset: charset) }
        let converted = Array(UnsafeBufferPointer(start: buffer, count: length))
        return DecodedPage(utf8: Text(repairing: converted).utf8, charset: charset, sourceOffset: nil)
    }
}

extension DecodedPage {
    fileprivate init(repairing bytes: [UInt8], sourceOffset: Int?) {
        let text = Text(repairing: bytes)
        let inStep = text.utf8.count == bytes.count
        self.init(utf8: text.utf8, charset: "UTF-8", sourceOffset: inStep ? sourceOffset : nil)
    }
}
