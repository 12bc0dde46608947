/// The paragraphs of a plain text: runs of lines between line breaks, without the white space around them.
///
/// Every line is a paragraph of its own: texts that wrap a sentence over lines are mended before, in the reading room.
/// - Complexity: O(*n*) in the bytes.
public func paragraphs(of text: Text) -> [Block] {
    let bytes = text.utf8
    var blocks: [Block] = []
    var lineStart = 0
    for i in 0...bytes.count where i == bytes.count || bytes[i] == 0x0A {
        let range = trimmed(TextRange(lineStart, i), in: bytes)
        if !range.isEmpty { blocks.append(Block(kind: .paragraph, range: range)) }
        lineStart = i + 1
    }
    return blocks
}

/// `range` without the white space (ASCII, and U+00A0) at its ends.
func trimmed(_ range: TextRange, in bytes: [UInt8]) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end {
        if isSpace(bytes[start]) {
            start += 1
        } else if start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
            start += 2
        } else {
            break
        }
    }
    while start < end {
        if isSpace(bytes[end - 1]) {
            end -= 1
        } else if end - 2 >= start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
            end -= 2
        } else {
            break
        }
    }
    return TextRange(start, end)
}

/// Whether `byte` is ASCII white space.
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
