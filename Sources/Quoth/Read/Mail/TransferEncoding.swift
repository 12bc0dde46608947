/// The encodings that mail puts bytes through (RFC 2045, section 6).
enum TransferEncoding {
    /// `bytes` without the encoding called `name`; as they are if it is none, or unknown.
    /// - Complexity: O(*n*) in the bytes.
    static func decoded(_ bytes: ArraySlice<UInt8>, _ name: String?) -> [UInt8] {
        switch name?.lowercased().filter({ $0 != " " }) {
        case "base64": base64(bytes)
        case "quoted-printable": quotedPrintable(bytes)
        default: Array(bytes)
        }
    }

    /// What stands outside the alphabet is passed over; padding ends a group, not the text.
    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count / 4 * 3)
        var (buffer, bits): (UInt32, UInt32) = (0, 0)
        for byte in bytes {
            let digit: UInt8
            switch byte {
            case 0x41...0x5A: digit = byte - 0x41
            case 0x61...0x7A: digit = byte - 0x61 + 26
            case 0x30...0x39: digit = byte - 0x30 + 52
            case UInt8(ascii: "+"), UInt8(ascii: "-"): digit = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): digit = 63
            case UInt8(ascii: "="):
                (buffer, bits) = (0, 0)
                continue
            default: continue
            }
            buffer = buffer << 6 | UInt32(digit)
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            out.append(UInt8(truncatingIfNeeded: buffer >> bits))
        }
        return out
    }

    /// White space at the ends of lines goes; an `=` that begins no escape stays.
    static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var i = bytes.startIndex
        var spaces = 0
        while i < bytes.endIndex {
            let byte = bytes[i]
            i += 1
            switch byte {
            case UInt8(ascii: "="):
                spaces = 0
                if let behind = softBreak(bytes, at: i) {
                    i = behind
                } else if i + 1 < bytes.endIndex, let high = hexadecimalDigit(bytes[i]),
                    let low = hexadecimalDigit(bytes[i + 1])
                {
                    out.append(UInt8(high << 4 | low))
                    i += 2
                } else {
                    out.append(byte)
                }
            case 0x0A, 0x0D:
                out.removeLast(spaces)
                spaces = 0
                out.append(byte)
            default:
                spaces = byte == 0x20 || byte == 0x09 ? spaces + 1 : 0
                out.append(byte)
            }
        }
        return out
    }

    /// Where the line behind a soft break begins, if one stands at `i`: white space may stand before its end.
    private static func softBreak(_ bytes: ArraySlice<UInt8>, at i: Int) -> Int? {
        var k = i
        while k < bytes.endIndex, k - i < 80, bytes[k] == 0x20 || bytes[k] == 0x09 || bytes[k] == 0x0D { k += 1 }
        if k == bytes.endIndex { return k }
        return bytes[k] == 0x0A ? k + 1 : nil
    }
}
