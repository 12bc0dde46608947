/// Decimal digits of any script: Arabic-Indic, Devanagari, Thai, full-width …
enum DecimalDigits {
    /// `bytes` with every decimal digit as an ASCII one; ASCII is given back as it is.
    /// - Complexity: O(*n*) in the bytes.
    static func ascii(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
        var out: [UInt8] = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if let value = value(scalar) {
                out.append(0x30 + UInt8(value))
            } else {
                out.append(contentsOf: String(scalar).utf8)
            }
        }
        return out[...]
    }

    /// The value of a decimal digit.
    static func value(_ scalar: Unicode.Scalar) -> Int? {
        guard scalar.value >= 0x80 else { return isDigit(UInt8(scalar.value)) ? Int(scalar.value) - 0x30 : nil }
        guard scalar.properties.generalCategory == .decimalNumber else { return nil }
        return scalar.properties.numericValue.map { Int($0) }
    }
}
