/// The text of a page cut into blocks, as a browser would show it, with where each one comes from.
struct PageText: Sendable {
    /// The text of all blocks, one after the other.
    private(set) var bytes: [UInt8] = []
    /// The blocks, in the page's order.
    private(set) var blocks: [PageBlock] = []

    /// Reads the text out of a page's tree.
    /// - Complexity: O(*n*) in the page's bytes.
    init(_ tree: HTMLTree) {
        var builder = PageTextBuilder(tree: tree)
        builder.run()
        bytes = builder.bytes
        blocks = builder.blocks
    }

    /// The text of block `i`.
    func string(_ i: Int) -> String {
        String(decoding: bytes[blocks[i].range.start..<blocks[i].range.end], as: UTF8.self)
    }

    /// The text of block `i`, with its number before it where it has one.
    func line(_ i: Int) -> String { String(decoding: utf8(i), as: UTF8.self) }

    private func utf8(_ i: Int) -> [UInt8] {
        let number = blocks[i].number.map { Array("\($0). ".utf8) } ?? []
        return number + bytes[blocks[i].range.start..<blocks[i].range.end]
    }

    /// The document of the blocks at `kept`, joined with blank lines.
    func document(of kept: [Int], id: String, origin: String, sourceOffset: Int?) -> Document {
        var text: [UInt8] = []
        var result: [Block] = []
        for i in kept {
            let block = blocks[i]
            if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
            let start = text.count
            text.append(contentsOf: utf8(i))
            let source = sourceOffset.map { TextRange(block.source.start + $0, block.source.end + $0) }
            result.append(Block(kind: block.kind, range: TextRange(start, text.count), source: source))
        }
        return Document(id: id, origin: origin, text: Text(repairing: text), blocks: result)
    }
}
