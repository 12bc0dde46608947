/// Addresses in a table: comma-, semicolon- or tab-separated, as spreadsheets write them (RFC 4180).
public enum AddressTable {
    /// The first http or https address of each line of `text`, in order, each once.
    /// - Complexity: O(*n*) in the bytes.
    public static func addresses(in text: [UInt8]) -> [String] {
        var seen: Set<String> = []
        var addresses: [String] = []
        var (cell, isQuoted, hasAddress) = ([UInt8](), false, false)
        // Whether the byte before closed a quoted cell: another mark behind it stands for one mark.
        var wasClosed = false
        let mark = UInt8(ascii: "\"")
        func end(isLine: Bool) {
            let word = String(decoding: cell, as: UTF8.self)
            let address = String(word.drop(while: \.isWhitespace).prefix { !$0.isWhitespace })
            let head = address.prefix(8).lowercased()
            if !hasAddress, head.hasPrefix("http://") || head == "https://" {
                hasAddress = true
                if seen.insert(address).inserted { addresses.append(address) }
            }
            cell = []
            if isLine { hasAddress = false }
        }
        for byte in text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text[...] {
            defer { if byte != mark { wasClosed = false } }
            switch byte {
            case mark where isQuoted: (isQuoted, wasClosed) = (false, true)
            case mark where wasClosed || cell.isEmpty:
                if wasClosed { cell.append(byte) }
                (isQuoted, wasClosed) = (true, false)
            case UInt8(ascii: ","), UInt8(ascii: ";"), 0x09:
                if isQuoted { cell.append(byte) } else { end(isLine: false) }
            case 0x0A, 0x0D:
                if isQuoted { cell.append(byte) } else { end(isLine: true) }
            default: cell.append(byte)
            }
        }
        end(isLine: true)
        return addresses
    }
}
