/// Reads HTML that is all text: the content of a feed entry, a title, an e-mail of a few paragraphs.
enum HTMLFragment {
    /// A document of all blocks of `html` but boilerplate; `nil` if it has none.
    /// - Complexity: O(*n*) in the bytes.
    static func document(_ html: [UInt8], id: String, origin: String) -> Document? {
        let text = PageText(HTMLTree(html))
        let kept = text.blocks.indices.filter { i in
            let range = text.blocks[i].range
            let block = Text(repairing: Array(text.bytes[range.start..<range.end]))
            return block.utf8.contains { !isSpace($0) } && !Boilerplate.isBoilerplate(block, block.range)
        }
        guard !kept.isEmpty else { return nil }
        return text.document(of: kept, id: id, origin: origin, sourceOffset: nil)
    }

    /// The words of `html`, without markup, on one line.
    static func words(_ html: [UInt8]) -> String {
        guard html.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
            return HTMLText.collapsed(html)
        }
        let text = PageText(HTMLTree(html))
        return HTMLText.collapsed(
            Array(text.blocks.indices.map { Array(text.string($0).utf8) }.joined(separator: [0x20])))
    }
}
