/// The lines of a plain text, put together into paragraphs.
struct TextLines {
    private let text: Text
    /// The lines that are not blank, without the white space around them.
    private let lines: [Line]

    private struct Line {
        var range: TextRange
        /// Whether a blank line, or the text's start, stands before it.
        var isFirst: Bool
    }

    /// The longest line, in bytes, of a text that is taken to be wrapped to a width.
    private static let widthLimit = 120

    init(_ text: Text) {
        self.text = text
        var lines: [Line] = []
        var start = 0
        var isFirst = true
        let bytes = text.utf8
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let range = trimmed(TextRange(start, end), in: bytes)
            if range.isEmpty {
                isFirst = true
            } else {
                lines.append(Line(range: range, isFirst: isFirst))
                isFirst = false
            }
            start = end + 1
        }
        self.lines = lines
    }

    /// The paragraphs, each from its first line's start to its last line's end.
    func paragraphs() -> [Block] {
        var blocks: [Block] = []
        var i = 0
        while i < lines.count {
            var last = i
            let width = wrapWidth(from: i)
            while last + 1 < lines.count, joins(last, last + 1, width: width) { last += 1 }
            let range = TextRange(lines[i].range.start, lines[last].range.end)
            blocks.append(Block(kind: kind(range), range: range))
            i = last + 1
        }
        return blocks
    }

    /// The width that the run of lines starting with line `i` is wrapped to; `nil` if it isn't.
    private func wrapWidth(from i: Int) -> Int? {
        var width = lines[i].range.count
        var k = i + 1
        while k < lines.count, !lines[k].isFirst, k < i + 64 {
            width = max(width, lines[k].range.count)
            k += 1
        }
        return k > i + 1 && width <= Self.widthLimit && width >= 40 ? width : nil
    }

    /// Whether line `b`, which follows line `a`, goes on with its sentence.
    private func joins(_ a: Int, _ b: Int, width: Int?) -> Bool {
        let (before, after) = (lines[a].range, lines[b].range)
        if !lines[b].isFirst, let width {
            // The break was forced if the next word would not have fit.
            return before.count + 1 + firstWordLength(after) > width
        }
        guard !endsSentence(before), !opensItem(after) else { return false }
        if startsLowerCase(after) { return before.count >= 20 }
        // Scraping breaks a paragraph before a capital, too. A heading has no sentence behind it.
        return endsWithLetter(before) && hasSentenceEnd(before) && after.count >= 40 && !opensQuotation(after)
    }

    private func firstWordLength(_ range: TextRange) -> Int {
        var i = range.start
        while i < range.end, !isSpace(text.utf8[i]) { i += 1 }
        return i - range.start
    }

    private func endsSentence(_ range: TextRange) -> Bool {
        switch lastScalar(range) {
        case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x22, 0x27, 0x29, 0x2019, 0x201D, 0x2026, 0xBB, 0x3002: true
        default: false
        }
    }

    private func endsWithLetter(_ range: TextRange) -> Bool {
        let last = lastScalar(range)
        return ScalarClass(last) == .letter || last == 0x2C
    }

    private func lastScalar(_ range: TextRange) -> UInt32 {
        var i = range.end - 1
        while i > range.start, text.utf8[i] & 0xC0 == 0x80 { i -= 1 }
        return text.scalar(at: i).value
    }

    private func startsLowerCase(_ range: TextRange) -> Bool {
        let (value, _) = text.scalar(at: range.start)
        return Unicode.Scalar(value)?.properties.isLowercase ?? false
    }

    private func opensQuotation(_ range: TextRange) -> Bool {
        [0x22, 0x27, 0x2018, 0x201C, 0x201E, 0xAB].contains(text.scalar(at: range.start).value)
    }

    private func opensItem(_ range: TextRange) -> Bool {
        [0x2A, 0x2D, 0x2022, 0xB7, 0x2013, 0x2014].contains(text.scalar(at: range.start).value)
    }

    /// Whether a sentence ends inside the range: a stop, a space, and a capital or a mark.
    private func hasSentenceEnd(_ range: TextRange) -> Bool {
        let bytes = text.utf8
        var i = range.start
        while i + 2 < range.end {
            if bytes[i] == 0x2E || bytes[i] == 0x3F || bytes[i] == 0x21, isSpace(bytes[i + 1]),
                i >= range.start + 20, !(bytes[i + 2] >= 0x61 && bytes[i + 2] <= 0x7A)
            {
                return true
            }
            i += 1
        }
        return false
    }

    private func kind(_ range: TextRange) -> Block.Kind {
        switch text.scalar(at: range.start).value {
        case 0x2022, 0xB7: .listItem
        default: .paragraph
        }
    }
}
