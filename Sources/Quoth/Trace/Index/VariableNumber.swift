/// Numbers of as many bytes as they need, seven bits a byte, the lowest first (LEB128).
enum VariableNumber {
    /// Appends `value`, which is not negative.
    static func append(_ value: Int, to bytes: inout [UInt8]) {
        precondition(value >= 0, "Only numbers from 0 on can be written.")
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// The number at `position`, which moves behind it; `nil` if the bytes end before it does.
    static func read(_ bytes: [UInt8], _ position: inout Int) -> Int? {
        var (value, shift) = (0, 0)
        while position < bytes.count, shift < 56 {
            let byte = Int(bytes[position])
            position += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }
}
