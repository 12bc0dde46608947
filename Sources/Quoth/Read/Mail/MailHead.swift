/// Tells whether bytes are an e-mail by how they begin.
enum MailHead {
    /// The bytes that are looked at.
    static let length = 8192

    private static let senders: Set<String> = ["from", "received", "return-path", "delivered-to", "x-original-to"]
    private static let others: Set<String> = [
        "to", "subject", "date", "message-id", "mime-version", "received", "dkim-signature",
    ]

    /// Whether `bytes` begin with the fields of a message: one that says who sent it, and two more that every message has.
    /// - Complexity: O(1): at most 8,192 bytes are looked at.
    static func stands(in bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return false }
        let head = Array(bytes.prefix(length))
        let (fields, end) = HeaderFields.read(head, from: 0, to: head.count)
        let names = Set(fields.fields.map(\.name))
        guard !names.isDisjoint(with: senders), names.intersection(others).count >= 2 else { return false }
        // Nothing but fields stands before the first empty line.
        var lines = 0
        for line in head[..<end].split(separator: 0x0A) where line.first != 0x20 && line.first != 0x09 {
            guard isField(line) || line.elementsEqual([0x0D]) || end == head.count else { return false }
            lines += 1
        }
        return lines >= 3
    }

    /// Whether a mail folder (RFC 4155) begins here: a `From ` line, and a message's fields behind it.
    static func opensFolder(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.starts(with: "From ".utf8), let end = bytes.firstIndex(of: 0x0A) else { return false }
        let behind = bytes[bytes.index(after: end)...]
        return behind.firstIndex(of: 0x0A).map { isField(Array(behind[..<$0])[...]) } ?? false
    }

    /// `Name: …`, the name of letters, figures and hyphens.
    private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
        return line[..<colon].allSatisfy {
            isDigit($0) || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
    }
}
