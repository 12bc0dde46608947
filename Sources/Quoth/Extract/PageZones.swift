/// Where a page's heading and its main text stand among its blocks.
struct PageZones: Sendable {
    /// The block that shows the title, if one does.
    let heading: Int?
    /// The first and the last block of the main text.
    let main: ClosedRange<Int>?

    /// The zones of a page.
    ///
    /// - Parameter kept: The blocks that are the main text, in order.
    /// - Complexity: O(*n*) in the bytes of short blocks.
    init(_ text: PageText, tree: HTMLTree, title: String?, kept: [Int]) {
        main = kept.first.flatMap { first in kept.last.map { first...$0 } }
        let words = title.map(WordHashes.of) ?? []
        var best: (block: Int, score: Int)?
        for (i, block) in text.blocks.enumerated() where !words.isEmpty && block.range.count <= 600 {
            guard block.kind == .heading || block.range.count * 2 < (title?.utf8.count ?? 0) * 5 else { continue }
            guard Self.mayShow(title ?? "", text.bytes, block.range), Self.begins(text.string(i), with: words) else {
                continue
            }
            let tag = tree.nodes[block.element].tag
            let score = (tag == .h1 ? 3 : block.kind == .heading ? 2 : 1)
            if score > best?.score ?? 0 { best = (i, score) }
        }
        heading = best?.block ?? text.blocks.firstIndex { tree.nodes[$0.element].tag == .h1 }
    }

    /// Whether the first or the last letter or digit of a block is that of the title: told by the bytes, since most are not.
    private static func mayShow(_ title: String, _ bytes: [UInt8], _ range: TextRange) -> Bool {
        let block = bytes[range.start..<range.end]
        let isBeyond = { (byte: UInt8?) in (byte ?? 0x80) >= 0x80 }
        let (first, last) = (edge(title.utf8), edge(title.utf8.reversed()))
        let (ownFirst, ownLast) = (edge(block), edge(block.reversed()))
        return isBeyond(ownFirst) || isBeyond(ownLast) || isBeyond(first) || isBeyond(last) || first == ownFirst
            || last == ownLast
    }

    /// The first byte of a letter or a digit, in lower case.
    private static func edge(_ bytes: some Sequence<UInt8>) -> UInt8? {
        bytes.first { $0 >= 0x80 || $0.isHTMLLetter || isDigit($0) }?.lowercased
    }

    private static func begins(_ text: String, with words: [UInt64]) -> Bool {
        let own = WordHashes.of(text)
        return own.count >= words.count && own.count <= words.count + 8 && own.suffix(words.count).elementsEqual(words)
            || own.starts(with: words) && own.count <= words.count + 8
    }

    /// How far block `i` stands behind the heading; below zero before it. Without a heading, from the main text's start.
    func distance(_ i: Int) -> Int { i - (heading ?? main?.lowerBound ?? 0) }
}
