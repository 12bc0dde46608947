/// The listing that an HTML page is: its entries, the blocks that they are made of, and the items of its document.
struct PageListing {
    private let tree: HTMLTree
    private let text: PageText
    private var places: NodePlaces
    /// The entries, in the page's order, each with its blocks.
    private var entries: [(entry: Entry, blocks: Range<Int>)] = []
    /// The address that links are resolved against.
    private let base: String?

    private static let smallestSeries = 3

    /// The listing of a page whose main text would be the blocks at `kept`; without entries if the page is none.
    /// - Parameters:
    ///   - address: The page's own address, if it is known.
    ///   - isArticle: Whether the page declares itself an article; then more of it must be entries.
    ///   - picked: The entries that a profile picks, if any; then nothing else is one.
    /// - Complexity: O(*n* log *n*) in the page's bytes.
    init(_ tree: HTMLTree, _ text: PageText, kept: [Int], address: String?, isArticle: Bool, picked: [Entry] = []) {
        self.tree = tree
        self.text = text
        places = NodePlaces(tree, text)
        base = Self.base(of: tree, address: address)
        guard !picked.isEmpty || mayBeIndex(kept) else { return }
        var finder = DateSpotFinder(tree, text)
        let spots = finder.all()
        if !picked.isEmpty {
            entries = picked.map { (Self.dated($0, spots), places.blocks(in: $0.nodes)) }
            return
        }
        guard spots.count >= Self.smallestSeries else { return }
        let series = EntryFinder(tree, spots: spots)
        let lists = series.lists()
        let main = lists.filter { isMain($0) }
        guard !main.isEmpty else { return }
        entries = placed(main.flatMap { $0 })
        guard isIndex(kept, isArticle: isArticle) else {
            entries = []
            return
        }
        let loners = series.loners(beside: lists).filter { isMain([$0]) }
        entries = placed(withoutCopies(inOrder(main.flatMap { $0 } + loners).map { Self.dated($0, spots) }))
    }

    /// Whether the page may be a listing, told before its dates are read: one whose main text is running prose must have
    /// dates in it or right around it, since its entries hold the prose, each with its date.
    /// - Complexity: O(*n*) in the nodes, and in the bytes of the blocks' ends.
    private func mayBeIndex(_ kept: [Int]) -> Bool {
        guard let first = kept.first, let last = kept.last else { return true }
        let (all, prose) = kept.reduce(into: (0, 0)) { sums, i in
            let block = text.blocks[i]
            sums.0 += block.range.count
            sums.1 += block.range.count >= 120 && block.linkBytes * 2 < block.range.count ? block.range.count : 0
        }
        guard prose * 4 >= all * 3 else { return true }
        let near = max(0, first - Self.margin)..<min(text.blocks.count, last + Self.margin + 1)
        var dates = near.count { DateSpotFinder.mayBeDated(text.bytes, text.blocks[$0].range) }
        guard dates < Self.smallestSeries else { return true }
        let nodes =
            text.blocks[near.lowerBound]
            .element..<max(
                text.blocks[near.lowerBound].element + 1,
                Int(tree.nodes[text.blocks[near.upperBound - 1].element].subtreeEnd))
        for i in nodes where tree.nodes[i].attributes > 0 && dates < Self.smallestSeries {
            let tag = tree.nodes[i].tag
            dates += tag == .time || tag == .meta || tag == .abbr || tag == .other ? 1 : 0
        }
        return dates >= Self.smallestSeries
    }

    /// The blocks before and behind the main text in which its entries may have their dates.
    private static let margin = 8

    private func inOrder(_ entries: [Entry]) -> [Entry] { entries.sorted { $0.nodes.lowerBound < $1.nodes.lowerBound } }

    /// The entries in the page's order, with their blocks.
    private func placed(_ entries: [Entry]) -> [(entry: Entry, blocks: Range<Int>)] {
        inOrder(entries).map { ($0, places.blocks(in: $0.nodes)) }
    }

    /// An entry without a date, with the first one that stands in it.
    private static func dated(_ entry: Entry, _ spots: [DateSpot]) -> Entry {
        guard entry.spot == nil else { return entry }
        var entry = entry
        let next = bisect(spots.count) { spots[$0].node >= entry.nodes.lowerBound }
        if next < spots.count, entry.nodes.contains(spots[next].node) { entry.spot = spots[next] }
        return entry
    }

    /// Whether the page is a listing.
    var isIndex: Bool { !entries.isEmpty }

    /// The blocks of the main text, `kept`, made even over the entries: where a third of their titles belong to it, all do,
    /// and so for their dates and their first paragraphs.
    mutating func blocks(with kept: [Int]) -> [Int] {
        guard isIndex else { return kept }
        var all = Set(kept)
        let titles = entries.map { titlePlace(of: $0.entry)?.block }
        let leads = entries.indices.map { lead(of: entries[$0].entry, in: entries[$0].blocks) }
        let dates = entries.map { $0.entry.spot?.shown.flatMap { block(at: $0.start) } }
        for role in [titles, leads, dates].map({ $0.compactMap { $0 } }) {
            if role.count(where: all.contains) * 3 >= role.count, !role.isEmpty { all.formUnion(role) }
        }
        return all.sorted()
    }

    /// The items of `document`, which is made of the blocks at `kept`.
    /// A document whose text is another one, such as the body that the page declares, has none.
    mutating func items(of document: Document, kept: [Int]) -> [IndexItem] {
        guard document.blocks.count == kept.count else { return [] }
        return entries.indices.compactMap { item($0, of: document, kept: kept) }
    }

    /// How sure the date of an article must be to stay its own although an entry of a list in it has the same.
    private static let surelyOwn = 0.7

    /// Takes from a listing the date that is only one of its entries'.
    func undate(_ document: inout Document) {
        guard let published = document.published,
            document.kind?.value != .article || published.confidence < Self.surelyOwn,
            !["json-ld", "meta", "profile"].contains(where: published.place.hasPrefix),
            document.items.contains(where: { $0.date?.value == published.value })
        else { return }
        document.published = nil
        document.publishedAt = nil
    }

    // MARK: Which entries

    /// Whether a list stands where a page's own text does, and not in a menu, a side column or under the comments.
    private func isMain(_ list: [Entry]) -> Bool {
        let outside = list.count { entry in
            var node = Int(tree.nodes[entry.nodes.lowerBound].parent)
            while node > 0 {
                let tag = tree.nodes[node].tag
                if tag == .main || tag == .article { return false }
                if HTMLTagSet.block.contains(tag), !ClassGroups(of: node, in: tree).isDisjoint(with: Self.outside),
                    !isLarge(node)
                {
                    return true
                }
                node = Int(tree.nodes[node].parent)
            }
            return false
        }
        return outside * 2 < list.count
    }

    /// Whether an element holds half of the page's text: `has-sidebar` is no side column.
    private func isLarge(_ node: Int) -> Bool {
        let blocks = places.blocks(in: node..<Int(tree.nodes[node].subtreeEnd))
        guard let first = blocks.first, let last = blocks.last else { return false }
        return (text.blocks[last].range.end - text.blocks[first].range.start) * 2 >= text.bytes.count
    }

    private static let outside: ClassGroups = ["comments", "sidebar", "footer", "nav", "cookie", "modal"]
        .reduce(into: [ClassGroups.nav, .footer, .aside]) { $0.formUnion(ClassGroups(named: $1)) }

    /// The entries without those that lead where another one already does, as a page for narrow screens repeats them.
    private func withoutCopies(_ entries: [Entry]) -> [Entry] {
        var seen: Set<String> = []
        var linked: Set<String> = []
        return entries.filter { entry in
            guard let link = entry.head.link, let address = tree.attribute("href", of: link) else { return true }
            let title = entry.head.title.map { tree.text(of: $0.lowerBound) } ?? ""
            let isNew = seen.insert(address + "\n" + title).inserted
            let isFirst = linked.insert(address).inserted
            return isNew && (isFirst || !title.isEmpty && entry.spot != nil)
        }
    }

    /// Whether the entries are what the page is about: they hold most of its main text, or more than all prose outside
    /// them. In a page that declares itself an article they must hold most of what there is.
    private func isIndex(_ kept: [Int], isArticle: Bool) -> Bool {
        guard entries.count >= Self.smallestSeries else { return false }
        let linked = entries.count { $0.entry.head.link != nil }
        guard linked * 2 > entries.count else { return false }
        var (inside, outside, prose, next) = (0, 0, 0, 0)
        for i in kept {
            while next < entries.count, entries[next].blocks.upperBound <= i { next += 1 }
            let block = text.blocks[i]
            let length = block.range.count
            if next < entries.count, entries[next].blocks.contains(i) {
                inside += length
            } else {
                outside += length
                if length >= 120, block.linkBytes * 2 < length { prose += length }
            }
        }
        let own = entries.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + text.blocks[$1].range.count } }
        // Entries of which the main text holds next to nothing are a thread of comments, or teasers.
        if isArticle { return inside >= 3 * outside || own >= 6 * outside && inside >= outside }
        return inside >= outside || own >= 2 * prose && inside >= prose
    }

    // MARK: Items

    private mutating func item(_ i: Int, of document: Document, kept: [Int]) -> IndexItem? {
        let (entry, blocks) = entries[i]
        let first = bisect(kept.count) { kept[$0] >= blocks.lowerBound }
        let end = bisect(kept.count) { kept[$0] >= blocks.upperBound }
        func place(_ found: (block: Int, range: TextRange)?) -> TextRange? {
            guard let found else { return nil }
            return self.place(found.range, block: found.block, in: document, kept: kept)
        }
        let title = titlePlace(of: entry)
        let lead = lead(of: entry, in: blocks)
        var item = IndexItem(
            title: title.map { string($0.range) }, lead: lead.map { text.string($0) }, date: day(of: entry),
            link: address(of: entry))
        item.isLeadOnly = isLeadOnly(entry, blocks)
        item.titleRange = place(title)
        item.leadRange = lead.flatMap { place(($0, text.blocks[$0].range)) }
        item.dateRange = entry.spot?.shown.flatMap { shown in block(at: shown.start).flatMap { place(($0, shown)) } }
        if first < end {
            item.range = TextRange(document.blocks[first].range.start, document.blocks[end - 1].range.end)
            if end == first + 1, let inside = place(places.range(of: entry.nodes)) { item.range = inside }
        }
        return item.title == nil && item.lead == nil ? nil : item
    }

    private func string(_ range: TextRange) -> String {
        String(decoding: text.bytes[range.start..<range.end], as: UTF8.self)
    }

    private func day(of entry: Entry) -> Evidence<Day>? {
        if let spot = entry.spot, let day = spot.day {
            let confidence = spot.place == "shown" ? 0.85 : spot.place.hasPrefix("profile ") ? 1 : 0.95
            return Evidence(
                day, from: entry.isDateShared ? "date above" : spot.place,
                confidence: entry.isDateShared ? 0.8 : confidence)
        }
        return address(of: entry).flatMap(AddressDate.moment).map { Evidence($0.day, from: "address", confidence: 0.8) }
    }

    private func address(of entry: Entry) -> String? {
        entry.head.link.flatMap { tree.attribute("href", of: $0) }.map { WebAddress.resolved($0, base: base) ?? $0 }
    }

    /// An entry with a page of its own, of which the listing shows little, or whose text breaks off.
    private func isLeadOnly(_ entry: Entry, _ blocks: Range<Int>) -> Bool {
        guard let first = blocks.first, let last = blocks.last else { return true }
        let range = TextRange(text.blocks[first].range.start, text.blocks[last].range.end)
        return entry.head.link != nil && range.count < 900
            || CutText.isCutOff(blocks.map { text.string($0) }.joined(separator: "\n"))
    }

    private mutating func titlePlace(of entry: Entry) -> (block: Int, range: TextRange)? {
        entry.head.title.flatMap { places.range(of: $0) }
    }

    /// The first block that is a paragraph of the entry, and not its title, its date, its author or a button.
    private mutating func lead(of entry: Entry, in blocks: Range<Int>) -> Int? {
        if let lead = entry.head.lead { return places.range(of: lead)?.block }
        let title = titlePlace(of: entry)?.block
        return blocks.first { i in
            let block = text.blocks[i]
            guard i != title, block.range.count >= 40, block.kind != .heading, block.kind != .caption else {
                return false
            }
            if let shown = entry.spot?.shown, block.range.contains(shown), block.range.count < 160 { return false }
            return !TeaserWords.isInvitation(Array(text.string(i).utf8))
        }
    }

    private func block(at offset: Int) -> Int? {
        let next = bisect(text.blocks.count) { text.blocks[$0].range.start > offset }
        return next > 0 && text.blocks[next - 1].range.contains(offset) ? next - 1 : nil
    }

    /// Where a range of a block stands in the document.
    private func place(_ range: TextRange, block: Int, in document: Document, kept: [Int]) -> TextRange? {
        let i = bisect(kept.count) { kept[$0] >= block }
        guard i < kept.count, kept[i] == block, i < document.blocks.count else { return nil }
        let shift = document.blocks[i].range.start - text.blocks[block].range.start
        return TextRange(range.start + shift, min(range.end, text.blocks[block].range.end) + shift)
    }

    /// The `base` element's address, resolved against the page's own.
    private static func base(of tree: HTMLTree, address: String?) -> String? {
        let element = tree.nodes.prefix(2_000).indices.first { tree.nodes[$0].tag == .base }
        guard let href = element.flatMap({ tree.attribute("href", of: $0) }) else { return address }
        return WebAddress.resolved(href, base: address) ?? address
    }
}
