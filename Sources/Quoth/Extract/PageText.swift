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
    func line(_ i: Int) -> String {
        var line: [UInt8] = []
        append(i, to: &line)
        return String(decoding: line, as: UTF8.self)
    }

    private func append(_ i: Int, to out: inout [UInt8]) {
        if let number = blocks[i].number { out.append(contentsOf: "\(number). ".utf8) }
        out.append(contentsOf: bytes[blocks[i].range.start..<blocks[i].range.end])
    }

    /// The document of the blocks at `kept`, joined with blank lines.
    func document(of kept: [Int], id: String, origin: String, sourceOffset: Int?) -> Document {
        var text: [UInt8] = []
        // Numbers and blank lines take a few bytes more than the blocks.
        text.reserveCapacity(kept.reduce(0) { $0 + blocks[$1].range.count + 10 })
        var result: [Block] = []
        result.reserveCapacity(kept.count)
        for i in kept {
            let block = blocks[i]
            if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
            let start = text.count
            append(i, to: &text)
            let source = sourceOffset.map { TextRange(block.source.start + $0, block.source.end + $0) }
            result.append(Block(kind: block.kind, range: TextRange(start, text.count), source: source))
        }
        return Document(id: id, origin: origin, text: Text(repairing: text), blocks: result)
    }
}
