public import Quoth

/// What must hold for every document, whatever it was read from. A breach traps, which the fuzzer reports.
public enum DocumentCheck {
    /// Checks one document.
    public static func check(_ document: Document) {
        let text = document.text.utf8
        precondition(Text.isWellFormed(text), "The text is no well-formed UTF-8.")
        var end = 0
        for block in document.blocks {
            precondition(block.range.start >= end, "A block begins before the one before it ends.")
            precondition(block.range.end > block.range.start, "A block is empty.")
            precondition(block.range.end <= text.count, "A block ends behind the text.")
            end = block.range.end
        }
    }

    /// Checks that the blocks of a document whose page was not converted stand where they say.
    ///
    /// A block's text is that of its source wherever the source is nothing but characters.
    public static func checkSources(_ document: Document, in page: [UInt8]) {
        for block in document.blocks {
            guard let source = block.source else { continue }
            precondition(source.start >= 0 && source.start <= source.end, "A block's source is no range.")
            precondition(source.end <= page.count, "A block's source ends behind the page.")
            let bytes = page[source.start..<source.end]
            guard !bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == 0 }) else {
                continue
            }
            let text = document.text.utf8[block.range.start..<block.range.end]
            let (wanted, words) = (words(of: bytes), words(of: text))
            // The text may have more: the number of a list's item, the marks of a `q`.
            precondition(
                wanted.isEmpty
                    || (0...max(0, words.count - wanted.count)).contains { words[$0...].starts(with: wanted) },
                "A block's source says something else: \(wanted) is not in \(words).")
        }
    }

    /// The bytes without white space; no-break spaces, too, are cut off at a block's ends.
    private static func words(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes where !(byte == 0x20 || byte >= 0x09 && byte <= 0x0D || byte == 0xC2 || byte == 0xA0) {
            result.append(byte)
        }
        return result
    }
}
