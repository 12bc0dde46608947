/// Text as lines of at most 76 ASCII characters (RFC 2045, section 6.7).
enum QuotedPrintable {
    private static let lineLimit = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// `text` with line breaks of CR LF; none at the end.
    /// - Complexity: O(*n*) in the bytes.
    static func encoded(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").utf8.split(
            separator: 0x0A, omittingEmptySubsequences: false)
        var result: [UInt8] = []
        for (number, line) in lines.enumerated() {
            if number > 0 { result += [0x0D, 0x0A] }
            append(Array(line), to: &result)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func append(_ line: [UInt8], to result: inout [UInt8]) {
        var used = 0
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            let isPlain =
                byte >= 0x21 && byte <= 0x7E && byte != 0x3D || (byte == 0x20 || byte == 0x09) && !isLast
            let coded = isPlain ? [byte] : [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            // Room for the mark that a line goes on.
            if used + coded.count > lineLimit - (isLast ? 0 : 1) {
                result += [0x3D, 0x0D, 0x0A]
                used = 0
            }
            // A full stop alone on a line would end a mail for careless servers, “From ” is changed by some.
            if used == 0, byte == 0x2E || byte == 0x46 && line.dropFirst(index).starts(with: "From ".utf8) {
                result += [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
                used += 3
            } else {
                result += coded
                used += coded.count
            }
        }
    }
}
