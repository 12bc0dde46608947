/// Folds words for comparison: lower case, no diacritics, no typography.
package enum Folding {
    /// `text` in lower case with plain apostrophes, without diacritics, ligatures, soft hyphens and zero-width characters.
    ///
    /// - Complexity: O(*n*) in the scalars.
    package static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(text) }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
            case 0..<0x80: result.unicodeScalars.append(scalar)
            default: appendFolded(scalar, to: &result)
            }
        }
        return result
    }

    /// `text` without typography only: case and diacritics are kept, as form tells them apart.
    static func typographic(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2019, 0x2018, 0x02BC, 0xB4, 0x60: result.append("'")
            case 0xA0, 0x202F, 0x2009, 0x0A, 0x0D, 0x09: result.append(" ")
            case 0xAD, 0x200B...0x200D, 0xFEFF, 0x2060: break
            case 0x2010...0x2015: result.append("-")
            default: result.append(ligatures[scalar.value] ?? String(scalar))
            }
        }
        return result
    }

    private static func foldedASCII(_ text: String) -> String {
        String(unsafeUninitializedCapacity: text.utf8.count) { target in
            var count = 0
            for byte in text.utf8 {
                target[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }

    private static func appendFolded(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar.value {
        case 0x2019, 0x2018, 0x02BC, 0xB4: result.append("'")
        case 0xAD, 0x200B...0x200D, 0xFEFF, 0x2060, 0x300...0x36F: break
        default:
            if let ligature = ligatures[scalar.value] {
                result.append(ligature)
            } else if let base = bases[scalar.value] {
                result.append(base)
            } else {
                let lower = scalar.properties.lowercaseMapping
                result.append(lower.unicodeScalars.first.flatMap { bases[$0.value] } ?? lower)
            }
        }
    }

    private static let ligatures: [UInt32: String] = [
        0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
    ]

    /// Lower-case letters with diacritics, by their base letters.
    private static let bases: [UInt32: String] = {
        let groups: [(String, String)] = [
            ("a", "àáâãäåāăąǎȁȃȧạảấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđð"),
            ("e", "èéêëēĕėęěȅȇẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħḥ"), ("i", "ìíîïĩīĭįıǐỉịȉȋ"), ("j", "ĵ"),
            ("k", "ķǩ"), ("l", "ĺļľŀłḷ"), ("n", "ñńņňŉŋṇ"), ("o", "òóôõöøōŏőǒǫọỏốồổỗộớờởỡợơȍȏ"), ("oe", "œ"),
            ("r", "ŕŗřȑȓ"), ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭ"), ("th", "þ"),
            ("u", "ùúûüũūŭůűųǔụủứừửữựưȕȗ"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"),
        ]
        var table: [UInt32: String] = [:]
        for (base, letters) in groups {
            for letter in letters.unicodeScalars { table[letter.value] = base }
        }
        return table
    }()
}
