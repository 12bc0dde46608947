/// Tells the lines of a page that are no part of its text: share buttons, menus, subscription and cookie lines.
enum Boilerplate {
    /// Whether the paragraph at `range` is boilerplate as a whole: short, and one of the phrases below, or begun by one.
    /// - Complexity: O(1): a paragraph of more than 160 bytes is never looked at.
    static func isBoilerplate(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        guard range.count <= longest else { return false }
        var words = InlineArray<160, UInt8>(repeating: 0)
        let count = fold(bytes, range, to: &words)
        guard count > 0 else { return true }
        var hash = CueWords.emptyHash
        for i in 0..<count { hash = (hash ^ UInt64(words[i])) &* 0x100_0000_01b3 }
        if whole[hash] != nil { return true }
        return openings[Int(words[0])].contains { opening in
            guard opening.count <= count, count <= opening.count + 60 else { return false }
            for i in opening.indices where opening[i] != words[i] { return false }
            return true
        }
    }

    /// The same for a paragraph of `text`.
    static func isBoilerplate(_ text: Text, _ range: TextRange) -> Bool { isBoilerplate(text.utf8, range) }

    private static let longest = 160

    /// The hashes (FNV-1a) of the phrases that are whole lines.
    private static let whole = HashLookup(
        BoilerplatePhrases.whole.map { phrase in
            (phrase.utf8.reduce(CueWords.emptyHash) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, true)
        })

    /// The phrases that lines begin with, by their first byte.
    private static let openings: [[[UInt8]]] = {
        var result = [[[UInt8]]](repeating: [], count: 256)
        for opening in BoilerplatePhrases.openings.map({ Array($0.utf8) }) { result[Int(opening[0])].append(opening) }
        return result
    }()

    /// The words in lower case with one space between, without marks.
    /// - Returns: Their bytes, which are never more than those of the range.
    private static func fold(_ bytes: [UInt8], _ range: TextRange, to out: inout InlineArray<160, UInt8>) -> Int {
        var count = 0
        var isSpaced = false
        for i in range.start..<range.end {
            let byte = bytes[i].lowercased
            let isWord = byte >= 0x80 && !isMark(bytes, i) || byte >= 0x61 && byte <= 0x7A || isDigit(byte)
            guard isWord else {
                isSpaced = true
                continue
            }
            if isSpaced, count > 0 {
                out[count] = 0x20
                count += 1
            }
            isSpaced = false
            out[count] = byte
            count += 1
        }
        return count
    }

    /// Whether the byte belongs to a no-break space or to one of the marks of U+2000 … U+2FFF.
    private static func isMark(_ bytes: [UInt8], _ i: Int) -> Bool {
        let lead = bytes[i] & 0xC0 != 0x80 ? i : i >= 1 && bytes[i - 1] & 0xC0 != 0x80 ? i - 1 : max(0, i - 2)
        return bytes[lead] == 0xE2 || bytes[lead] == 0xC2
    }
}
