/// Finds the places of a page that can date an entry.
///
/// A declared time (`time datetime`, `itemprop=datePublished`) is taken as it is; of what is shown, only short texts that
/// are a date or begin or end with one, since a date inside a sentence dates no entry.
struct DateSpotFinder {
    private let tree: HTMLTree
    private let text: PageText
    private var places: NodePlaces
    private var spots: [DateSpot] = []
    /// The nodes that a declared time covers, by their first node.
    private var declared: [(nodes: Range<Int>, spot: Int)] = []

    /// The most spots that are kept of a page.
    private static let limit = 4_000
    /// The most short texts of a page that are looked at.
    private static let pieceLimit = 4 * limit
    /// The bytes of a block that is looked at as a whole.
    private static let blockLimit = 240

    init(_ tree: HTMLTree, _ text: PageText) {
        self.tree = tree
        self.text = text
        places = NodePlaces(tree, text)
    }

    /// The spots in the page's order.
    /// - Complexity: O(*n* log *n*) in the page's bytes.
    mutating func all() -> [DateSpot] {
        findDeclared()
        findShown()
        completeYears()
        return spots.sorted { $0.node < $1.node }
    }

    /// Whether a block may have a date at either end: nearly all that date an entry stand there.
    /// - Complexity: O(1): 60 bytes of each end are looked at.
    static func mayBeDated(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        let ends =
            range.count <= blockLimit
            ? [range] : [TextRange(range.start, range.start + 60), TextRange(range.end - 60, range.end)]
        return ends.contains { end in
            let text = bytes[end.start..<end.end]
            return text.contains(where: isDigit) && DatePrefilter.mayHoldDay(bytes, end)
                || RelativeTime.mayBeNamed(by: text) || text.contains { $0 >= 0xD8 && $0 != 0xE2 }
        }
    }

    // MARK: Declared times

    private mutating func findDeclared() {
        var end = 0
        for (i, node) in tree.nodes.enumerated() where node.attributes > 0 && i >= end && spots.count < Self.limit {
            guard node.tag == .time || node.tag == .other || node.tag == .meta || node.tag == .abbr else { continue }
            guard let (day, place) = declaredDay(of: i, node.tag) else { continue }
            end = max(i + 1, Int(node.subtreeEnd))
            let shown = places.range(of: i..<end)?.range
            declared.append((i..<end, spots.count))
            spots.append(DateSpot(node: i, day: day, place: place, shown: shown))
        }
    }

    private func declaredDay(of node: Int, _ tag: HTMLTag) -> (Day, String)? {
        if tag == .meta || tag == .abbr {
            let isMeta = tag == .meta
            guard let property = tree.attribute("itemprop", of: node) ?? tree.attribute("class", of: node),
                ["datePublished", "dateCreated", "published", "startDate"].contains(property),
                let content = isMeta ? tree.attribute("content", of: node) : tree.attribute("title", of: node),
                let day = Self.whole(content)
            else { return nil }
            return (day, isMeta ? "itemprop \(property)" : "abbr title")
        }
        guard let written = tree.attribute("datetime", of: node), let day = Self.whole(written) else { return nil }
        return (day, "time datetime")
    }

    private static func whole(_ text: String) -> Day? {
        guard let day = Day(iso: text) ?? Day(written: text), let year = day.year, (1900...2199).contains(year) else {
            return nil
        }
        return day.day == nil ? nil : day
    }

    // MARK: Shown dates

    /// A short text that may be a date: a whole block, or the beginning of a longer one, or a run of characters in it.
    private struct Piece {
        var range: TextRange
        var block: Int
        var node: Int?
        /// Whether a digit stands in it, or may.
        var mayHoldDay: Bool
    }

    /// What parts two pieces, so that no date reaches from one into the next.
    private static let gap = Array("\n|\n".utf8)

    private mutating func findShown() {
        let pieces = pieces()
        // One pass over all pieces, so that those which can be read in one way only decide about 02/03/2015.
        var joined: [UInt8] = []
        var starts: [Int] = []
        for piece in pieces {
            starts.append(joined.count)
            guard piece.mayHoldDay else { continue }
            joined += text.bytes[piece.range.start..<piece.range.end]
            joined += Self.gap
        }
        var mentions = days(in: Text(repairing: joined))[...]
        var done = -1
        for (i, piece) in pieces.enumerated() where spots.count < Self.limit {
            let end = starts[i] + piece.range.count
            var own: [DayMention] = []
            while piece.mayHoldDay, let mention = mentions.first, mention.range.start < end {
                mentions.removeFirst()
                let shift = piece.range.start - starts[i]
                own.append(
                    DayMention(
                        range: TextRange(mention.range.start + shift, min(end, mention.range.end) + shift),
                        day: mention.day))
            }
            if piece.node == nil, piece.block == done { continue }
            if piece.node != nil, own.allSatisfy({ $0.day.year == nil || $0.day.day == nil }) { continue }
            if take(piece, own.filter { $0.day.month != nil }) { done = piece.block }
        }
    }

    private mutating func pieces() -> [Piece] {
        var pieces: [Piece] = []
        for (i, block) in text.blocks.enumerated() where pieces.count < Self.pieceLimit {
            let isShort = block.range.count <= Self.blockLimit
            guard mayHoldDate(block.range, isWhole: isShort) else { continue }
            let runs = places.runs(of: i)
            for (node, range) in runs where range.count <= 60 && runs.count > 1 && mayHoldDate(range) {
                guard pieces.count < Self.pieceLimit else { break }
                pieces.append(Piece(range: range, block: i, node: node, mayHoldDay: mayHoldDay(range)))
            }
            if isShort {
                pieces.append(Piece(range: block.range, block: i, mayHoldDay: mayHoldDay(block.range)))
            }
        }
        return pieces
    }

    /// Whether the range may hold a date; a short one, or in parts a long one, also a time told from now.
    private func mayHoldDate(_ range: TextRange, isWhole: Bool = true) -> Bool {
        let bytes = text.bytes[range.start..<range.end]
        let isNumbered = bytes.contains(where: isDigit)
        if isNumbered, DatePrefilter.mayHoldDay(text.bytes, range) { return true }
        guard isNumbered || range.count <= 30 || !isWhole else { return false }
        return bytes.contains { $0 >= 0x80 } || RelativeTime.mayBeNamed(by: bytes)
    }

    private func mayHoldDay(_ range: TextRange) -> Bool {
        text.bytes[range.start..<range.end].contains { isDigit($0) || $0 >= 0x80 }
            && DatePrefilter.mayHoldDay(text.bytes, range)
    }

    /// Takes the date of a piece, if it has one that dates an entry.
    private mutating func take(_ piece: Piece, _ mentions: [DayMention]) -> Bool {
        let bytes = text.bytes[piece.range.start..<piece.range.end]
        guard let mention = mentions.first(where: { $0.day.year != nil }) ?? mentions.first, mentions.count <= 2 else {
            if mentions.isEmpty { takeRelative(piece, bytes) }
            return false
        }
        let node = piece.node ?? self.node(at: mention.range, in: piece.block)
        if let known = declaredSpot(over: node) {
            correct(known, mention)
            return true
        }
        guard dates(mention, piece, node: node) else { return false }
        spots.append(DateSpot(node: node, day: mention.day, place: "shown", shown: mention.range))
        return true
    }

    /// Whether a mention dates its piece, and is not one that a title or a sentence happens to hold.
    private func dates(_ mention: DayMention, _ piece: Piece, node: Int) -> Bool {
        let rest = piece.range.count - mention.range.count
        let isDay = mention.day.day != nil
        if mention.range.count * 2 >= piece.range.count || isDay && rest <= 40 && !isTitle(piece.block) { return true }
        if isDay, mention.day.year != nil, rest <= 70, !isTitle(piece.block), !endsSentence(piece) { return true }
        let own = tree.text(of: node).utf8.count
        if own <= mention.range.count + 25, own < piece.range.count { return true }
        guard isDay, mention.day.year != nil || piece.range.count <= 120 else { return false }
        let (before, behind) = (mention.range.start - piece.range.start, piece.range.end - mention.range.end)
        return before <= 2 && piece.node == nil || behind <= 2 && !endsPhrase(before: mention.range.start, in: piece)
    }

    private func endsSentence(_ piece: Piece) -> Bool {
        [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text.bytes[piece.range.end - 1])
    }

    private func isTitle(_ block: Int) -> Bool {
        text.blocks[block].kind == .heading || text.blocks[block].linkBytes * 2 > text.blocks[block].range.count
    }

    /// Whether a word such as `on` or `of` leads from the words before a date into it, so that it belongs to them.
    private func endsPhrase(before start: Int, in piece: Piece) -> Bool {
        let bytes = text.bytes[piece.range.start..<start]
        let last = bytes.reversed().drop { isSpace($0) }.first ?? 0
        return last | 0x20 >= 0x61 && last | 0x20 <= 0x7A || last == UInt8(ascii: ",")
    }

    /// A time told from now: the whole piece, or one run of characters in it.
    private mutating func takeRelative(_ piece: Piece, _ bytes: ArraySlice<UInt8>) {
        guard bytes.contains(where: isDigit) || bytes.count <= 30, RelativeTime.mayBeNamed(by: bytes) else { return }
        let runs = piece.node == nil ? places.runs(of: piece.block) : []
        let run = runs.first { RelativeTime.isNamed(by: text.bytes[$0.range.start..<$0.range.end]) }
        guard run != nil || RelativeTime.isNamed(by: bytes) else { return }
        let range = run?.range ?? piece.range
        let node = run?.node ?? piece.node ?? self.node(at: piece.range, in: piece.block)
        guard declaredSpot(over: node) == nil else { return }
        spots.append(DateSpot(node: node, day: nil, place: "shown", shown: range))
    }

    /// The declared time whose element holds `node`.
    private func declaredSpot(over node: Int) -> Int? {
        let next = bisect(declared.count) { declared[$0].nodes.lowerBound > node }
        guard next > 0, declared[next - 1].nodes.contains(node) else { return nil }
        return declared[next - 1].spot
    }

    /// The shown day goes before a declared one that is a day off: that is UTC, this the newsroom's own day.
    private mutating func correct(_ spot: Int, _ mention: DayMention) {
        spots[spot].shown = mention.range
        guard let declared = spots[spot].day else { return }
        let swapped = Day(year: mention.day.year, month: mention.day.day, day: mention.day.month)
        for shown in [mention.day, swapped] where shown.isNext(to: declared) {
            spots[spot].day = shown
            return
        }
    }

    /// The run of characters of `block` in which `range` begins.
    private mutating func node(at range: TextRange, in block: Int) -> Int {
        let runs = places.runs(of: block)
        return runs.last { $0.range.start <= range.start }?.node ?? runs.first?.node ?? text.blocks[block].element
    }

    // MARK: Years

    /// Gives dates without a year that of the nearest heading above which is a year, or a month with one.
    private mutating func completeYears() {
        guard spots.contains(where: { $0.day != nil && $0.day?.year == nil }) else { return }
        var headings: [(start: Int, year: Int)] = []
        for block in text.blocks where block.range.count <= 24 {
            let words = String(decoding: text.bytes[block.range.start..<block.range.end], as: UTF8.self)
                .split { !$0.isNumber && !$0.isLetter }
            guard words.count <= 2, let year = words.last.flatMap({ Int($0) }), (1990...2100).contains(year) else {
                continue
            }
            headings.append((block.range.start, year))
        }
        for i in spots.indices where spots[i].day != nil && spots[i].day?.year == nil {
            guard let shown = spots[i].shown else { continue }
            let next = bisect(headings.count) { headings[$0].start >= shown.start }
            spots[i].day?.year = next > 0 ? headings[next - 1].year : nil
        }
    }
}

extension Day {
    /// Whether the two are one day apart, in one month.
    fileprivate func isNext(to other: Day) -> Bool {
        guard let day, let otherDay = other.day else { return false }
        return year == other.year && month == other.month && abs(day - otherDay) == 1
    }
}
