/// The lines of a plain text, put together into paragraphs.
struct TextLines {
    private let text: Text
    /// Lines that are not blank, without the white space around them: those that were read and are still needed.
    private var lines: [Line] = []
    /// Where the next line begins, and whether a blank one, or the text's start, stands before it.
    private var next = 0
    private var isNextFirst = true

    private struct Line {
        var range: TextRange
        /// Whether a blank line, or the text's start, stands before it.
        var isFirst: Bool
    }

    /// The longest line, in bytes, of a text that is taken to be wrapped to a width.
    private static let widthLimit = 120
    /// By how many bytes a line may fall short of the width before a line that goes on in lower case.
    private static let slack = 16

    init(_ text: Text) {
        self.text = text
    }

    /// The paragraphs, each from its first line's start to its last line's end; at most ``Block/limit``.
    /// - Complexity: O(*n*) in the bytes.
    mutating func paragraphs() -> [Block] {
        var blocks: [Block] = []
        var i = 0
        while has(i) {
            var last = i
            let width = wrapWidth(from: i)
            while has(last + 1), joins(last, last + 1, width: width) { last += 1 }
            let range = TextRange(lines[i].range.start, lines[last].range.end)
            if blocks.count < Block.limit {
                blocks.append(Block(kind: kind(range), range: range))
            } else {
                blocks[Block.limit - 1].range.end = range.end
            }
            i = last + 1
            if i > Self.window {
                lines.removeFirst(i)
                i = 0
            }
        }
        return blocks
    }

    /// The lines that are kept though they are no longer needed.
    private static let window = 4096

    /// Whether there is a line `i`, after more were read where needed.
    private mutating func has(_ i: Int) -> Bool {
        let bytes = text.utf8
        while lines.count <= i, next < bytes.count {
            let end = bytes.span.firstIndex(of: 0x0A, in: next..<bytes.count)
            let range = trimmed(TextRange(next, end), in: bytes)
            if !range.isEmpty { lines.append(Line(range: range, isFirst: isNextFirst)) }
            isNextFirst = range.isEmpty
            next = end + 1
        }
        return i < lines.count
    }

    /// The width that the run of lines starting with line `i` is wrapped to; `nil` if it isn't.
    private mutating func wrapWidth(from i: Int) -> Int? {
        var width = lines[i].range.count
        var k = i + 1
        while k < i + 64, has(k), !lines[k].isFirst {
            width = max(width, lines[k].range.count)
            k += 1
        }
        return k > i + 1 && width <= Self.widthLimit && width >= 40 ? width : nil
    }

    /// Whether line `b`, which follows line `a`, goes on with its sentence.
    private func joins(_ a: Int, _ b: Int, width: Int?) -> Bool {
        let (before, after) = (lines[a].range, lines[b].range)
        if !lines[b].isFirst, let width, !isItem(after) {
            // The break was forced if the next word would not have fit; lines are not always filled to the last letter.
            let length = before.count + 1 + firstWordLength(after)
            return length > width || startsLowerCase(after) && length > width - Self.slack
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

    /// Whether a bullet, a space and no small letter open the range: the next item of a list, however short the line before.
    private func isItem(_ range: TextRange) -> Bool {
        guard [0x2A, 0x2D, 0x2022, 0xB7].contains(text.scalar(at: range.start).value) else { return false }
        let space = range.start + text.scalar(at: range.start).length
        guard space + 1 < range.end, text.utf8[space] == 0x20 else { return false }
        return !startsLowerCase(TextRange(space + 1, range.end))
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
