/// What becomes of letters when texts are folded for comparison: case, diacritics and ligatures go.
///
/// The rows name, for a plain letter or two, the letters that are it with something added. Lower-casing comes first, so
/// rows hold lower-case letters only. Letters without a row stay as they are.
enum FoldTable {
    /// A scalar's class, whether it is upper case, and the UTF-8 bytes that it folds to, the first in the lowest byte.
    struct Entry {
        var unit: ScalarClass
        var isUpper = false
        var letters: UInt64 = 0
        var count = 0

        init(unit: ScalarClass) { self.unit = unit }

        init(unit: ScalarClass, isUpper: Bool = false, _ scalars: [UInt32]) {
            self.init(unit: unit)
            self.isUpper = isUpper
            for scalar in scalars {
                for byte in String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8 {
                    letters |= UInt64(byte) << UInt64(8 * count)
                    count += 1
                }
            }
        }
    }

    /// Scalars below this have an entry made beforehand: Latin, Greek, Cyrillic, Armenian, Hebrew.
    static let limit: UInt32 = 0x600
    /// The entries of the scalars below ``limit``.
    static let entries: [Entry] = (0..<limit).map(makeEntry)

    /// The entry of any scalar.
    static func entry(_ value: UInt32) -> Entry {
        value < limit ? entries[Int(value)] : makeEntry(value)
    }

    private static let rows: [(plain: String, letters: String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặªɑ"), ("b", "ḃḅḇƀɓ"), ("c", "çćĉċčḉƈȼ"), ("d", "ďđðḋḍḏḑḓɖɗ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệǝə"), ("f", "ḟƒ"), ("g", "ĝğġģǧǵḡǥɠ"), ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"), ("j", "ĵǰɉ"), ("k", "ķǩḱḳḵƙĸ"), ("l", "ĺļľŀłḷḹḻḽƚ"), ("m", "ḿṁṃ"),
        ("n", "ñńņňŉǹṅṇṉṋŋɲ"), ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợº"), ("p", "ṕṗƥ"), ("q", "ɋ"),
        ("r", "ŕŗřȑȓṙṛṝṟɍ"), ("s", "śŝşšșṡṣṥṧṩſ"), ("t", "ţťŧțṫṭṯṱẗƭ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ"),
        ("v", "ṽṿʋ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹƴɏ"), ("z", "źżžẑẓẕƶ"),
        ("ae", "æǽǣ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"), ("ij", "ĳ"), ("dz", "ǆǳ"), ("lj", "ǉ"), ("nj", "ǌ"),
        ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "ﬅﬆ"),
        ("α", "άἀἁἂἃἄἅἆἇὰᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"), ("ε", "έἐἑἒἓἔἕὲ"), ("η", "ήἠἡἢἣἤἥἦἧὴᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ("ι", "ίϊΐἰἱἲἳἴἵἶἷὶῐῑῒῖῗ"), ("ο", "όὀὁὂὃὄὅὸ"), ("υ", "ύϋΰὐὑὒὓὔὕὖὗὺῠῡῢῦῧ"), ("ω", "ώὠὡὢὣὤὥὦὧὼᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ("ρ", "ῤῥ"), ("σ", "ς"),
        ("а", "ӑӓ"), ("е", "ёѐӗ"), ("и", "йѝӣӥ"), ("к", "ќ"), ("г", "ѓ"), ("і", "ї"), ("у", "ўӯӱӳ"), ("э", "ӭ"),
    ]

    private static let plain: [UInt32: [UInt32]] = {
        var table: [UInt32: [UInt32]] = [:]
        for row in rows {
            let folded = row.plain.unicodeScalars.map(\.value)
            for letter in row.letters.unicodeScalars { table[letter.value] = folded }
        }
        return table
    }()

    private static func makeEntry(_ value: UInt32) -> Entry {
        let unit = ScalarClass(value)
        guard let scalar = Unicode.Scalar(value) else { return Entry(unit: .mark) }
        switch unit {
        case .space, .mark: return Entry(unit: unit)
        case .joining: return Entry(unit: unit, isDropped(value) ? [] : [value])
        case .digit: return Entry(unit: unit, [0x30 + UInt32(scalar.properties.numericValue ?? 0)])
        case .letter:
            let lower = lowerCased(scalar)
            return Entry(unit: unit, isUpper: isUpperCase(value), plain[lower] ?? [lower])
        }
    }

    private static func lowerCased(_ scalar: Unicode.Scalar) -> UInt32 {
        if scalar.value >= 0xFF21, scalar.value <= 0xFF3A { return scalar.value - 0xFEC0 }  // full-width capitals
        if scalar.value >= 0xFF41, scalar.value <= 0xFF5A { return scalar.value - 0xFEE0 }
        guard scalar.properties.changesWhenLowercased else { return scalar.value }
        return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }

    /// Whether a joining scalar says nothing of its own: accents, points, soft hyphens, zero-width characters.
    ///
    /// The vowel signs of Indic scripts do say something and stay.
    private static func isDropped(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: true
        case 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670: true
        default: false
        }
    }
}
