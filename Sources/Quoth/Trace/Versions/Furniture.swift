/// Tells what only stands around a text: counts, times, links, labels.
struct Furniture {
    /// A longer block is text.
    private static let longest = 12

    let earlier: VersionText
    let later: VersionText

    /// Whether some units of both versions are nothing but furniture.
    func isAll(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        isAll(a, of: earlier) && isAll(b, of: later)
    }

    private func isAll(_ units: Range<Int>, of version: VersionText) -> Bool {
        guard let first = units.first, let last = units.last else { return true }
        let from = bisect(version.sentences.count) { version.sentences[$0].units.upperBound > first }
        let to = bisect(version.sentences.count) { version.sentences[$0].units.upperBound > last }
        return (from...to).allSatisfy { isFurniture(version.sentences[$0].block, of: version) }
    }

    /// A short block that is no heading, has no quotation and doesn't end like a sentence.
    private func isFurniture(_ number: Int, of version: VersionText) -> Bool {
        let block = version.quoted.document.blocks[number]
        let bytes = version.text.utf8[block.range.start..<block.range.end]
        guard block.kind != .heading, block.range.count <= 30 * Self.longest, let last = bytes.last else {
            return false
        }
        if [0x2E, 0x3F, 0x21, 0x22].contains(last) || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) {
            return false
        }
        if version.quoted.quotations.contains(where: { $0.range.overlaps(block.range) }) { return false }
        return tokens(of: version.text, in: block.range).count { $0.kind != .mark } <= Self.longest
    }
}
