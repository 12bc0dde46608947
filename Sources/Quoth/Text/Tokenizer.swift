/// Splits `range` of `text` into words, numbers and marks; white space is left out.
///
/// A word is a run of letters, digits and combining marks that starts with a letter; an apostrophe between two letters
/// belongs to it, a hyphen does not. Soft hyphens and zero-width characters inside a word belong to it too.
/// - Complexity: O(*n*) in the bytes of the range.
public func tokens(of text: Text, in range: TextRange? = nil) -> [Token] {
    let range = range ?? text.range
    let bytes = text.utf8.span
    var result: [Token] = []
    result.reserveCapacity(range.count / 5 + 1)
    var i = range.start
    var spaced = true
    while i < range.end {
        let (value, length) = decodeScalar(bytes, at: i)
        let unit = ScalarClass(value)
        if unit == .space {
            spaced = true
            i += length
            continue
        }
        let end = tokenEnd(bytes, from: i, length: length, unit: unit, limit: range.end)
        let kind: Token.Kind = unit == .letter ? .word : unit == .digit ? .number : .mark
        result.append(
            Token(
                start: Int32(i), end: Int32(end), kind: kind, isSpaced: spaced,
                isCapitalised: unit == .letter && isUpperCase(value)))
        spaced = false
        i = end
    }
    return result
}

private func tokenEnd(_ bytes: Span<UInt8>, from start: Int, length: Int, unit: ScalarClass, limit: Int) -> Int {
    var end = start + length
    guard unit == .letter || unit == .digit else { return end }
    while end < limit {
        if isASCIILetterOrDigit(bytes[end]) {
            end += 1
            continue
        }
        let (value, length) = decodeScalar(bytes, at: end)
        let next = ScalarClass(value)
        if next == .letter || next == .digit || next == .joining {
            end += length
        } else if isInner(value, after: unit), end + length < limit,
            ScalarClass(decodeScalar(bytes, at: end + length).value) == unit
        {
            end += length
        } else {
            break
        }
    }
    return end
}

@inline(__always)
private func isASCIILetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

/// Whether `value` may stand between two letters, or two digits, of one token.
private func isInner(_ value: UInt32, after unit: ScalarClass) -> Bool {
    switch value {
    case 0x27, 0x2019, 0x02BC: unit == .letter
    case 0x2C, 0x2E, 0x3A: unit == .digit
    default: false
    }
}
