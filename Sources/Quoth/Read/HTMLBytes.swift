internal import Glibc

/// The questions about single bytes that the HTML standard asks; its white space is not that of other text.
extension UInt8 {
    /// Tab, line feed, form feed, carriage return, space (13.2.5.32 and others; the vertical tab is none).
    @inline(__always)
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

    /// A letter of ASCII.
    @inline(__always)
    var isHTMLLetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }

    /// The byte in lower case, if it is a letter of ASCII.
    @inline(__always)
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension Span<UInt8> {
    /// The offset of the first `byte` in `range`, or the range's end.
    /// - Complexity: O(*n*) in the bytes passed over, some sixteen of them at once.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "The range is not within the bytes.")
        return withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, !range.isEmpty,
                let found = memchr(base + range.lowerBound, Int32(byte), range.count)
            else { return range.upperBound }
            return base.distance(to: UnsafeRawPointer(found))
        }
    }

    /// Whether `text`, in lower case, stands anywhere in `range`, in any case of its letters.
    /// - Complexity: O(*n* × *m*) for *m* bytes of the text, which is a word.
    func holds(_ text: StaticString, in range: Range<Int>) -> Bool {
        let last = range.upperBound - text.utf8CodeUnitCount
        var i = range.lowerBound
        while i <= last {
            if matches(text, at: i) { return true }
            i += 1
        }
        return false
    }

    /// Whether `text` stands at `k`, in the same case.
    func isSame(_ text: StaticString, at k: Int) -> Bool {
        guard k &+ text.utf8CodeUnitCount <= count else { return false }
        return text.withUTF8Buffer { wanted in
            for offset in wanted.indices where self[k &+ offset] != wanted[offset] { return false }
            return true
        }
    }

    /// Whether `text`, in lower case, stands at `k`, in any case of its letters.
    func matches(_ text: StaticString, at k: Int) -> Bool {
        guard k &+ text.utf8CodeUnitCount <= count else { return false }
        return text.withUTF8Buffer { wanted in
            for offset in wanted.indices where self[k &+ offset].lowercased != wanted[offset] { return false }
            return true
        }
    }
}
