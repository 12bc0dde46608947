/// What the tokenizer needs to know of a Unicode scalar.
enum ScalarClass: UInt8 {
    case space, letter, digit
    /// Combining marks, soft hyphens and other characters without width: they belong to the word that they stand in.
    case joining
    case mark

    /// The class of a scalar; ASCII by comparison, the rest by the properties of the standard library.
    @inline(__always)
    init(_ value: UInt32) { self = value < 0x80 ? Self.ascii(value) : Self(beyondASCII: value) }

    // Never inlined: what the standard library needs for its properties would burden every caller.
    @inline(never)
    private init(beyondASCII value: UInt32) {
        if value >= 0xC0 && value < 0x180 {
            // Latin-1 and Latin Extended-A are letters, but for × and ÷.
            self = value == 0xD7 || value == 0xF7 ? .mark : .letter
        } else if value >= 0x2010 && value <= 0x2027 {
            self = .mark
        } else if value == 0xA0 || (value >= 0x2000 && value <= 0x200A) || value == 0x202F || value == 0x3000
            || value == 0x2028 || value == 0x2029 || value == 0x85
        {
            self = .space
        } else if value == 0xAD || (value >= 0x200B && value <= 0x200D) || value == 0xFEFF || value == 0x2060 {
            self = .joining
        } else if value >= 0x2010 && value <= 0x206F {
            self = .mark
        } else {
            self = Self.other(value)
        }
    }

    /// In the order of how often they are asked for; each range is one comparison of what wraps around below it.
    @inline(__always)
    private static func ascii(_ value: UInt32) -> ScalarClass {
        if (value | 0x20) &- 0x61 < 26 { return .letter }
        if value == 0x20 || value &- 0x09 < 5 { return .space }
        return value &- 0x30 < 10 ? .digit : .mark
    }

    private static func other(_ value: UInt32) -> ScalarClass {
        guard let scalar = Unicode.Scalar(value) else { return .mark }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
            return .letter
        case .decimalNumber: return .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: return .joining
        case .spaceSeparator: return .space
        default: return .mark
        }
    }
}

/// Whether the scalar `value` is an upper-case or title-case letter.
func isUpperCase(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return isUpperCase(beyondASCII: value)
}

@inline(never)
private func isUpperCase(beyondASCII value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
}

/// Whether the scalar `value` is a lower-case letter.
func isLowerCase(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
}

/// Whether the scalar `value` is a letter.
func isAlphabetic(_ value: UInt32) -> Bool {
    if value < 0x80 { return value | 0x20 >= 0x61 && value | 0x20 <= 0x7A }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
}
