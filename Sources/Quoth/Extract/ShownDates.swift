/// Finds the dates that a page shows: in short blocks, and in elements that are marked as dates.
struct ShownDates {
    /// A date with where it stands and what speaks for it.
    struct Found: Sendable {
        var moment: Moment
        var block: Int
        var signs: ShownDateSigns
        /// The day as the text tells it; `nil` for one that only an attribute tells.
        var shownDay: Day?
        /// Whether its figures can be read in two ways.
        var isAmbiguous = false
        /// Whether the words before it say that it is the first publication.
        var isFirst = false
        /// How likely it is the day of publication.
        var likelihood: Double { isFirst ? max(0.97, signs.likelihood) : signs.likelihood }
        /// Whether it is said to be that of a change.
        var isModified: Bool {
            (signs.contains(.labelledModified) || signs.contains(.markedModified))
                && !signs.contains(.labelledPublished)
        }
    }

    private let tree: HTMLTree
    private let text: PageText
    private let zones: PageZones
    private let order: DateOrder
    private var places: NodePlaces
    /// The dates, in the page's order.
    private(set) var all: [Found] = []
    private var figures = FigureOrder()
    /// Whether an element of the page is marked as its day of publication.
    private let isPublicationMarked: Bool

    /// A block of more bytes is prose, in which a date is rarely the page's own.
    private static let longest = 240
    private static let limit = 120

    /// - Parameter changes: The days of changes that the page declares.
    /// - Complexity: O(*n*) in the bytes of short blocks.
    init(tree: HTMLTree, text: PageText, zones: PageZones, marks: PageMarks, order: DateOrder, changes: [Day]) {
        self.tree = tree
        self.text = text
        self.zones = zones
        self.order = order
        places = NodePlaces(tree, text)
        isPublicationMarked = marks.all.contains {
            $0.kind.isSuperset(of: [.published, .property]) && !$0.kind.contains(.created)
        }
        let marked = Self.byBlock(marks, text, tree)
        for i in text.blocks.indices where all.count < Self.limit {
            let range = text.blocks[i].range
            let marks = marked[i] ?? []
            guard
                !marks.isEmpty
                    || range.count <= Self.longest && DatePrefilter.mayHold(text.bytes, range)
                        && DatePrefilter.mayHoldDay(text.bytes, range)
            else {
                continue
            }
            read(i, marks, changes)
        }
        if figures.isReversed(from: order, known: changes) {
            for i in all.indices where all[i].isAmbiguous {
                all[i].moment.day = all[i].moment.day.reversed
                all[i].shownDay = all[i].moment.day
            }
        }
        addLikeness()
    }

    /// The marked elements by the block in which they stand, or which comes next.
    private static func byBlock(_ marks: PageMarks, _ text: PageText, _ tree: HTMLTree) -> [Int: [PageMark]] {
        var result: [Int: [PageMark]] = [:]
        var block = 0
        for mark in marks.all where !mark.kind.isDisjoint(with: .dates) {
            let start = Int(tree.nodes[mark.node].start)
            while block < text.blocks.count, text.blocks[block].source.end <= start { block += 1 }
            guard block < text.blocks.count else { break }
            result[block, default: []].append(mark)
        }
        return result
    }

    // MARK: One block

    private mutating func read(_ i: Int, _ marks: [PageMark], _ changes: [Day]) {
        let block = text.blocks[i]
        let shown = block.range.count <= Self.longest ? places.parted(i) : nil
        let words = Text(
            repairing: shown ?? Array(text.bytes[block.range.start..<min(block.range.end, block.range.start + 600)]))
        let mentions =
            words.count <= Self.longest ? days(in: words, order: order).filter { Self.isPlausible($0.day) } : []
        let written = marks.compactMap { mark in moment(of: mark).map { (mark, $0) } }
        for (n, mention) in mentions.enumerated() {
            var found = Found(moment: Moment(mention.day), block: i, signs: signs(of: i))
            let before = n == 0 ? label(before: i) + " " : ""
            let from = n == 0 ? 0 : mentions[n - 1].range.end
            let label = before + words[TextRange(from, mention.range.start)]
            set(DateLabel(label), on: &found.signs)
            found.isFirst =
                mention.day.day != nil && found.signs.contains(.labelledPublished) && DateLabel.isFirst(label)
            found.shownDay = mention.day
            found.isAmbiguous = figures.add(mention.day, written: words.utf8[mention.range.start..<mention.range.end])
            found.signs.insert(.inSentence, if: isInSentence(mention, words))
            found.signs.insert(.onlyDate, if: mention.range.count * 10 >= words.count * 7)
            if let (mark, precise) = written.first(where: { $0.1.day.isWithinADay(of: mention.day) }) {
                set(mark.kind, on: &found.signs)
                if precise.day == mention.day { found.moment = precise } else { found.moment.minute = nil }
            } else if mentions.count == 1 {
                for mark in marks where mark.value == nil { set(mark.kind, on: &found.signs) }
            }
            finish(&found, mention.day, changes)
        }
        for (mark, moment) in written where !mentions.contains(where: { moment.day.isWithinADay(of: $0.day) }) {
            var found = Found(moment: moment, block: i, signs: signs(of: i))
            set(DateLabel(String(label(before: i)) + " " + (words.count <= 60 ? words.string : "")), on: &found.signs)
            set(mark.kind, on: &found.signs)
            finish(&found, moment.day, changes)
        }
    }

    /// Whether much else stands in the block, with the date neither at its front nor behind a label.
    private func isInSentence(_ mention: DayMention, _ words: Text) -> Bool {
        words.count - mention.range.count > 60 && mention.range.start > 12
            && DateLabel(words[TextRange(0, mention.range.start)]) == nil
    }

    private mutating func finish(_ found: inout Found, _ day: Day, _ changes: [Day]) {
        found.signs.insert(.wholeDay, if: day.day != nil)
        found.signs.insert(.first, if: all.isEmpty)
        found.signs.insert(.isDeclaredChange, if: changes.contains(day))
        all.append(found)
    }

    /// The text of the block before, if it is no more than a label.
    private func label(before i: Int) -> Substring {
        guard i > 0, text.blocks[i - 1].range.count <= 30 else { return "" }
        let range = text.blocks[i - 1].range
        guard !text.bytes[range.start..<range.end].contains(where: isDigit) else { return "" }
        let line = text.string(i - 1)
        return line.contains(where: \.isNumber) ? "" : Substring(line)
    }

    private func moment(of mark: PageMark) -> Moment? {
        if let value = mark.value, value.count <= 60 {
            var bytes: [UInt8] = []
            HTMLText.append(tree.bytes, value, to: &bytes, as: .attribute)
            let moment = MomentReader.moment(String(decoding: bytes, as: UTF8.self), order: order)
            if let moment, Self.isPlausible(moment.day) { return moment }
        }
        return nil
    }

    private static func isPlausible(_ day: Day) -> Bool {
        guard let year = day.year, (1990...2100).contains(year) else { return false }
        return day.month != nil
    }

    // MARK: Signs

    private func set(_ label: DateLabel?, on signs: inout ShownDateSigns) {
        switch label {
        case .published: signs.insert(.labelledPublished)
        case .modified: signs.insert(.labelledModified)
        case .copyright: signs.insert(.labelledCopyright)
        case .event: signs.insert(.labelledEvent)
        case nil: break
        }
    }

    private func set(_ kind: PageMark.Kind, on signs: inout ShownDateSigns) {
        signs.insert(.timeElement, if: kind.contains(.time))
        signs.insert(.markedPublished, if: kind.contains(.published) && !kind.contains(.modified))
        signs.insert(.markedModified, if: kind.contains(.modified) && !kind.contains(.published))
        signs.insert(.property, if: kind.contains(.property))
        signs.insert(.isCreated, if: kind.contains(.created) && isPublicationMarked)
        signs.insert(.dateClass, if: kind.contains(.date))
    }

    private func signs(of i: Int) -> ShownDateSigns {
        let block = text.blocks[i]
        let (near, far) = (block.context.near, block.context.far)
        var signs = ShownDateSigns()
        signs.insert(.shown)
        signs.insert(.short, if: block.range.count <= 60)
        signs.insert(.middling, if: (61...120).contains(block.range.count))
        signs.insert(.nearMeta, if: near.isSuperset(of: Self.meta))
        signs.insert(.nearAuthor, if: near.isSuperset(of: Self.author))
        signs.insert(.nearTitle, if: near.isSuperset(of: Self.title))
        let distance = zones.distance(i)
        signs.insert(.behind2, if: (0...2).contains(distance))
        signs.insert(.behind6, if: (3...6).contains(distance))
        signs.insert(.behind15, if: (7...15).contains(distance))
        signs.insert(.before4, if: (-4 ... -1).contains(distance))
        signs.insert(.before10, if: (-10 ... -5).contains(distance))
        if let main = zones.main {
            signs.insert(.inMain, if: main.contains(i))
            signs.insert(.justBefore, if: i < main.lowerBound && i >= main.lowerBound - 5)
            signs.insert(.justBehind, if: i > main.upperBound && i <= main.upperBound + 5)
        }
        signs.insert(.inOther, if: !far.isDisjoint(with: Self.other))
        signs.insert(.inComments, if: far.isSuperset(of: Self.comments))
        signs.insert(.inArticle, if: far.contains(.article))
        signs.insert(.linked, if: block.linkBytes * 2 > block.range.count)
        signs.insert(.listed, if: block.kind == .listItem || block.kind == .cell)
        signs.insert(.quoted, if: block.kind == .blockquote || block.kind == .caption)
        return signs
    }

    private static let meta = ClassGroups(named: "meta")
    private static let author = ClassGroups(named: "author")
    private static let title = ClassGroups(named: "title")
    private static let comments = ClassGroups(named: "comments")
    private static let other = [
        ClassGroups(named: "related"), ClassGroups(named: "sidebar"), ClassGroups(named: "footer"), .footer, .aside,
        .nav,
        ClassGroups(named: "nav"), ClassGroups(named: "ad"),
    ].reduce(into: ClassGroups()) { $0.formUnion($1) }

    private mutating func addLikeness() {
        var counts: [UInt64: Set<Int>] = [:]
        for found in all { counts[text.blocks[found.block].likeness, default: []].insert(found.block) }
        for i in all.indices {
            all[i].signs.insert(.lookAlikes, if: counts[text.blocks[all[i].block].likeness, default: []].count >= 3)
        }
    }
}
