/// A parameter that may be cut into pieces and carry a charset (RFC 2231): `filename*0*=utf-8''r%C3%A9; filename*1=.pdf`.
enum MIMEParameter {
    /// The value of parameter `name` of `type`.
    /// - Complexity: O(*n*) in the bytes of the parameters.
    static func value(_ name: String, of type: MediaType) -> String? {
        if let whole = type.parameters[name + "*"] { return decoded([(whole, true)]) }
        var pieces: [(text: String, isEncoded: Bool)] = []
        while pieces.count < 100 {
            if let piece = type.parameters["\(name)*\(pieces.count)*"] {
                pieces.append((piece, true))
            } else if let piece = type.parameters["\(name)*\(pieces.count)"] {
                pieces.append((piece, false))
            } else {
                break
            }
        }
        if !pieces.isEmpty { return decoded(pieces) }
        return type.parameters[name].map { MailWords.decoded(Array($0.utf8)) }
    }

    private static func decoded(_ pieces: [(text: String, isEncoded: Bool)]) -> String {
        var charset: String?
        var bytes: [UInt8] = []
        for (i, piece) in pieces.enumerated() {
            guard piece.isEncoded else {
                bytes += Array(piece.text.utf8)
                continue
            }
            let parts = piece.text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
            let hasCharset = i == 0 && parts.count == 3
            if hasCharset { charset = String(parts[0]) }
            bytes += percentDecoded(hasCharset ? parts[2] : piece.text[...])
        }
        return MailWords.text(bytes, charset)
    }

    private static func percentDecoded(_ text: Substring) -> [UInt8] {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count, let high = hexadecimalDigit(bytes[i + 1]),
                let low = hexadecimalDigit(bytes[i + 2])
            {
                out.append(UInt8(high << 4 | low))
                i += 3
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return out
    }
}
