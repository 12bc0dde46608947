extension Document {
    /// The id of the entry at `index`: the document's, and the entry's number from 1.
    public func itemName(_ index: Int) -> String { "\(id)#\(index + 1)" }

    /// The document, or for a listing a document of each of its entries, and before them one of the text around them, if
    /// there is any. What is asked of sources, who said what and when, has one answer an entry and none for a listing.
    /// - Complexity: O(*n*) in the bytes of the text.
    public func separated() -> [Document] {
        let ranges = items.map(\.range)
        let isWhole =
            ranges.allSatisfy { $0 != nil }
            && zip(ranges, ranges.dropFirst()).allSatisfy { pair in
                guard let a = pair.0, let b = pair.1 else { return false }
                return a.end <= b.start
            }
        guard !items.isEmpty, isWhole else { return [self] }
        let inside = ranges.compactMap { $0 }
        let others = blocks.filter { block in
            let next = bisect(inside.count) { inside[$0].end > block.range.start }
            return next == inside.count || inside[next].start >= block.range.end
        }
        return (others.isEmpty ? [] : [rest(others)]) + items.indices.compactMap { item($0) }
    }

    /// What stands around the entries.
    private func rest(_ blocks: [Block]) -> Document {
        var bytes: [UInt8] = []
        var moved: [Block] = []
        for block in blocks {
            if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
            moved.append(
                Block(
                    kind: block.kind, range: TextRange(bytes.count, bytes.count + block.range.count),
                    source: block.source))
            bytes += text.utf8[block.range.start..<block.range.end]
        }
        var rest = self
        rest.text = Text(repairing: bytes)
        rest.blocks = moved
        rest.items = []
        return rest
    }

    private func item(_ index: Int) -> Document? {
        let item = items[index]
        guard let range = item.range else { return nil }
        let own = blocks.compactMap { block in
            block.range.intersection(range).map { place in
                Block(
                    kind: block.kind, range: TextRange(place.start - range.start, place.end - range.start),
                    source: block.source)
            }
        }
        guard !own.isEmpty else { return nil }
        let slice = Text(repairing: Array(text.utf8[range.start..<range.end]))
        var document = Document(
            id: itemName(index), origin: origin, text: slice, blocks: own,
            title: item.title.map { Evidence($0, from: "listing", confidence: 0.8) }, role: role, publisher: publisher,
            published: item.date, url: item.link.map { Evidence($0, from: "listing", confidence: 0.8) },
            language: language, series: series, isLeadOnly: item.isLeadOnly)
        document.listing = id
        document.firstLine = firstLine + text.utf8[..<range.start].count { $0 == 0x0A }
        document.capturedAt = capturedAt
        return document
    }
}
