/// Cuts a listing into its dated entries.
struct IndexItems {
    private let document: Document
    private let dates: [(block: Int, mention: DayMention)]
    /// Whether the title stands before the date.
    private let titleFirst: Bool

    private static let smallestSeries = 3
    /// The bytes that a line with nothing but a date may have.
    private static let dateLineLimit = 60

    init(document: Document) {
        self.document = document
        let blocks = document.blocks
        let dates = blocks.indices.compactMap { i in
            Self.date(blocks[i].range, in: document.text).map { (block: i, mention: $0) }
        }
        self.dates = dates
        let headed = dates.count { $0.block > 0 && blocks[$0.block - 1].kind == .heading }
        titleFirst = headed * 2 > dates.count
    }

    /// The entries in order.
    var items: [IndexItem] {
        guard dates.count >= Self.smallestSeries else { return [] }
        return dates.indices.compactMap { item($0) }
    }

    private func item(_ i: Int) -> IndexItem? {
        let blocks = document.blocks
        let date = dates[i]
        let next = i + 1 < dates.count ? dates[i + 1].block - (titleFirst ? 1 : 0) : blocks.count
        var body = Array(blocks[(date.block + 1)..<max(date.block + 1, next)])
        var title = titleFirst ? blocks[date.block - (date.block > 0 ? 1 : 0)] : nil
        if title == nil, body.count > 1, isTitle(body[0]) { title = body.removeFirst() }
        guard let lead = body.first, let last = body.last else { return nil }
        let start = titleFirst ? title?.range.start ?? blocks[date.block].range.start : blocks[date.block].range.start
        return IndexItem(
            range: TextRange(start, last.range.end), date: date.mention.day, dateRange: date.mention.range,
            title: title?.range, lead: lead.range, isLeadOnly: isCutOff(TextRange(start, last.range.end)))
    }

    /// A heading, or a short line that ends no sentence.
    private func isTitle(_ block: Block) -> Bool {
        block.kind == .heading
            || block.range.count <= 140 && !".!?:”\"".unicodeScalars.contains(lastScalar(block.range))
    }

    /// Whether an entry ends at a colon, at an ellipsis, or inside a quotation, whose later paragraphs may have no mark.
    private func isCutOff(_ range: TextRange) -> Bool {
        let last = lastScalar(range)
        if last == ":" || last == "…" || document.text[range].hasSuffix("...") { return true }
        var isOpen = false
        for scalar in document.text[range].unicodeScalars {
            switch scalar {
            case "“", "„": isOpen = true
            case "”": isOpen = false
            case "\"": isOpen.toggle()
            default: break
            }
        }
        return isOpen
    }

    private func lastScalar(_ range: TextRange) -> Unicode.Scalar { document.text[range].unicodeScalars.last ?? " " }

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
