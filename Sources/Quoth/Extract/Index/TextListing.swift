/// Cuts a text that is a listing, such as one scraped off a page, into its dated entries.
///
/// Three or more lines that are nothing but a date make a series. Titles may stand before their dates or behind them.
struct TextListing {
    private let document: Document
    private let dates: [(block: Int, mention: DayMention)]
    /// Whether the title stands before the date.
    private let titleFirst: Bool
    /// Whether most dates have a single line between them, which then is a title.
    private let isBare: Bool

    private static let smallestSeries = 3
    /// The dates that are looked at.
    private static let dateLimit = 10_000
    /// The bytes that a line with nothing but a date may have.
    private static let dateLineLimit = 60

    /// - Complexity: O(*n*) in the bytes of the text.
    init(_ document: Document) {
        self.document = document
        let dates = Self.dates(in: document)
        self.dates = dates
        isBare = zip(dates, dates.dropFirst()).count { $1.block - $0.block <= 2 } * 2 > dates.count
        titleFirst = Self.titlesComeFirst(document, dates.map(\.block))
    }

    /// The entries in order; none for a text that is no listing.
    var items: [IndexItem] {
        guard dates.count >= Self.smallestSeries else { return [] }
        return dates.indices.compactMap { item($0) }
    }

    private func item(_ i: Int) -> IndexItem? {
        let blocks = document.blocks
        let date = dates[i]
        let next = i + 1 < dates.count ? dates[i + 1].block - (titleFirst ? 1 : 0) : blocks.count
        var body = Array(blocks[(date.block + 1)..<max(date.block + 1, next)])
        var title = titleFirst && date.block > 0 ? blocks[date.block - 1] : nil
        if title == nil, let first = body.first, Self.isTitle(first, in: document.text), body.count > 1 || isBare {
            title = body.removeFirst()
        }
        guard let last = body.last ?? title else { return nil }
        let start = titleFirst ? title?.range.start ?? blocks[date.block].range.start : blocks[date.block].range.start
        let range = TextRange(start, max(last.range.end, blocks[date.block].range.end))
        return IndexItem(
            title: title.map { document.text[$0.range] }, lead: body.first.map { document.text[$0.range] },
            date: Evidence(date.mention.day, from: "shown", confidence: 0.85),
            isLeadOnly: CutText.isCutOff(document.text[range]), range: range, titleRange: title?.range,
            leadRange: body.first?.range, dateRange: date.mention.range)
    }

    /// A heading, or a short line that ends no sentence.
    private static func isTitle(_ block: Block, in text: Text) -> Bool {
        block.kind == .heading
            || block.range.count <= 140
                && !".!?:”\"".unicodeScalars.contains(text[block.range].unicodeScalars.last ?? " ")
    }

    /// Whether titles stand right before the dates: where a line before each date looks like one, and that behind it less
    /// often does.
    private static func titlesComeFirst(_ document: Document, _ dates: [Int]) -> Bool {
        let blocks = document.blocks
        let own = Set(dates)
        func isTitle(_ i: Int) -> Bool {
            blocks.indices.contains(i) && !own.contains(i) && Self.isTitle(blocks[i], in: document.text)
        }
        let headed = dates.count { $0 > 0 && blocks[$0 - 1].kind == .heading }
        if headed * 2 > dates.count { return true }
        let before = dates.count { isTitle($0 - 1) }
        let behind = dates.count { isTitle($0 + 1) }
        if before * 3 > dates.count * 2, behind * 3 < dates.count { return true }
        // A line alone between two dates belongs to the one or the other: the first and the last one tell.
        return before == dates.count && behind == dates.count - 1
    }

    private static func dates(in document: Document) -> [(block: Int, mention: DayMention)] {
        var found: [(block: Int, mention: DayMention)] = []
        for (i, block) in document.blocks.enumerated() where found.count < dateLimit {
            if let mention = date(block.range, in: document.text) { found.append((i, mention)) }
        }
        return found
    }

    /// The date that a short block is, but for a weekday, a time or a word such as `Posted`.
    private static func date(_ range: TextRange, in text: Text) -> DayMention? {
        guard range.count <= dateLineLimit else { return nil }
        let found = days(in: text, range: range)
        guard found.count == 1, let mention = found.first, mention.day.year != nil, mention.day.month != nil,
            mention.range.count * 2 >= range.count
        else { return nil }
        return mention
    }
}
