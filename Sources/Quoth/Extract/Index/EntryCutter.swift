/// Cuts the records of one series of dates, and what stands between them, into entries.
struct EntryCutter {
    let tree: HTMLTree
    let heads: EntryHeadFinder
    let records: [Record]

    /// What stands between two records that are children of one element: its children with text, as node ranges.
    private struct Gap {
        var units: [Range<Int>]
        var titles: [Bool]
        /// Whether a heading is among them.
        var hasHeading: Bool
    }

    /// The entries in order.
    func entries() -> [Entry] {
        let titles = records.map { head(of: $0) }
        let titled = titles.map { $0.title != nil }
        let gaps = zip(records, records.dropFirst()).map { gap(between: $0.root, and: $1.root) }
        let known = gaps.compactMap { $0 }
        let filled = known.count { !$0.units.isEmpty }
        let areTitlesBetween = titlesStandBetween(known, own: titles)
        if titled.count(where: { $0 }) * 2 > records.count, !areTitlesBetween {
            let isProse = known.count { gap in !gap.units.isEmpty && !gap.titles.contains(true) }
            if isProse * 2 > records.count { return shared(ranges(from: records.map(\.root), gaps: gaps)) }
            return withUndated(shared(records.map { Entry(nodes: whole($0.root), spot: $0.spot) }))
        }
        if filled * 2 <= records.count { return shared(records.map { Entry(nodes: whole($0.root), spot: $0.spot) }) }
        if titlesComeFirst(known) { return titleFirst(gaps) }
        return shared(ranges(from: records.map(\.root), gaps: gaps))
    }

    /// Whether the records' titles stand between them: headings where the records have links only, or links much longer
    /// than those in the records, which then are authors'.
    private func titlesStandBetween(_ gaps: [Gap], own: [EntryHead]) -> Bool {
        guard own.count(where: \.isHeading) * 2 < records.count else { return false }
        if gaps.count(where: \.hasHeading) * 2 > records.count { return true }
        let lengths = own.map { head in head.title.map { tree.text(of: $0.lowerBound).utf8.count } ?? 0 }.sorted()
        return lengths[lengths.count / 2] < 20 && gaps.count { $0.titles.contains(true) } * 2 > records.count
    }

    private func whole(_ node: Int) -> Range<Int> { node..<Int(tree.nodes[node].subtreeEnd) }

    private func head(of record: Record) -> EntryHead {
        let date = record.spot.node..<max(record.spot.node + 1, Int(tree.nodes[record.spot.node].subtreeEnd))
        return heads.head(of: whole(record.root), date: date)
    }

    // MARK: Records among siblings

    /// What stands between two records; `nil` if they are children of different elements.
    private func gap(between a: Int, and b: Int) -> Gap? {
        guard tree.nodes[a].parent == tree.nodes[b].parent else { return nil }
        let units = units(from: Int(tree.nodes[a].subtreeEnd), to: b)
        let hasHeading = units.contains { unit in unit.contains { HTMLTagSet.heading.contains(tree.nodes[$0].tag) } }
        return Gap(units: units, titles: units.map(heads.isTitle), hasHeading: hasHeading)
    }

    /// The siblings with text from node `start` up to `end`.
    private func units(from start: Int, to end: Int) -> [Range<Int>] {
        var units: [Range<Int>] = []
        var i = start
        while i < end {
            let unit = whole(i)
            if unit.contains(where: { isText($0) }) { units.append(unit) }
            i = unit.upperBound
        }
        return units
    }

    private func isText(_ node: Int) -> Bool {
        guard tree.nodes[node].tag == .text, !HTMLTagSet.raw.contains(tag(above: node)) else { return false }
        return tree.bytes[Int(tree.nodes[node].start)..<Int(tree.nodes[node].end)].count { !isSpace($0) } > 1
    }

    private func tag(above node: Int) -> HTMLTag { tree.nodes[Int(tree.nodes[node].parent)].tag }

    /// Each record up to the next one; the last, and one at the end of its element, as far as the usual gap goes.
    private func ranges(from roots: [Int], gaps: [Gap?]) -> [Entry] {
        let sizes = gaps.compactMap { $0?.units.count }.sorted()
        let usual = sizes.isEmpty ? 0 : sizes[sizes.count / 2]
        let longest = sizes.last ?? 0
        let tags = Set(gaps.compactMap { $0 }.flatMap { $0.units.map { tree.nodes[$0.lowerBound].tag } })
        return records.indices.map { i in
            let nodes = whole(roots[i])
            if i < gaps.count, let gap = gaps[i] {
                return Entry(
                    nodes: nodes.lowerBound..<(gap.units.last?.upperBound ?? nodes.upperBound), spot: records[i].spot)
            }
            let end = Int(tree.nodes[Int(tree.nodes[roots[i]].parent)].subtreeEnd)
            let following = units(from: nodes.upperBound, to: end).prefix {
                tags.contains(tree.nodes[$0.lowerBound].tag)
            }
            let taken = following.count <= longest ? following.count : usual
            let last = taken > 0 ? following[taken - 1].upperBound : nodes.upperBound
            return Entry(nodes: nodes.lowerBound..<last, spot: records[i].spot)
        }
    }

    // MARK: Titles before their dates

    private func titlesComeFirst(_ gaps: [Gap]) -> Bool {
        var (before, behind) = (0, 0)
        for gap in gaps where gap.titles.contains(true) {
            let (first, last) = (gap.titles[0], gap.titles[gap.titles.count - 1])
            if last, !first { before += 1 }
            if first, !last { behind += 1 }
        }
        if before != behind { return before > behind }
        // A title alone between two dates belongs to the one or the other: what stands before the first date tells.
        guard let root = records.first?.root else { return false }
        let opening = units(from: Int(tree.nodes[root].parent) + 1, to: root).last
        let closing = records.last.flatMap { last in
            units(
                from: Int(tree.nodes[last.root].subtreeEnd),
                to: Int(tree.nodes[Int(tree.nodes[last.root].parent)].subtreeEnd)
            ).first
        }
        guard let opening, heads.isTitle(opening) else { return false }
        guard let closing, heads.isTitle(closing) else { return true }
        let sample = gaps.first { $0.titles.contains(true) }?.units.first.map { tree.nodes[$0.lowerBound].tag }
        return tree.nodes[opening.lowerBound].tag == sample && tree.nodes[closing.lowerBound].tag != sample
    }

    /// Each entry from the last title before its date to the one before the next date.
    private func titleFirst(_ gaps: [Gap?]) -> [Entry] {
        let starts = records.indices.map { i -> Int in
            let root = records[i].root
            let before: [Range<Int>]
            if i > 0, let gap = gaps[i - 1] {
                before = gap.units
            } else {
                before = Array(units(from: Int(tree.nodes[root].parent) + 1, to: root).suffix(3))
            }
            return before.last(where: heads.isTitle)?.lowerBound ?? root
        }
        return ranges(from: records.map(\.root), gaps: gaps).enumerated().map { i, entry in
            var end = entry.nodes.upperBound
            if i + 1 < starts.count, starts[i + 1] > records[i].root { end = min(end, starts[i + 1]) }
            return Entry(nodes: starts[i]..<max(end, starts[i] + 1), spot: entry.spot)
        }
    }

    // MARK: Several entries under one date

    /// Entries whose date stands before two or more titles of the same kind, cut into one entry a title.
    private func shared(_ entries: [Entry]) -> [Entry] {
        let parts = entries.map { self.parts(of: $0) }
        guard parts.contains(where: { $0.count > 1 }), parts.count(where: { !$0.isEmpty }) * 2 > entries.count else {
            return entries
        }
        return zip(entries, parts).flatMap { entry, parts in
            parts.isEmpty ? [entry] : parts.map { Entry(nodes: $0, spot: entry.spot, isDateShared: true) }
        }
    }

    /// The elements of one tag behind an entry's date that hold a title each.
    private func parts(of entry: Entry) -> [Range<Int>] {
        guard let spot = entry.spot else { return [] }
        let start = max(spot.node + 1, Int(tree.nodes[spot.node].subtreeEnd))
        guard start < entry.nodes.upperBound, !(entry.nodes.lowerBound..<spot.node).contains(where: isText) else {
            return []
        }
        let titles = (start..<entry.nodes.upperBound).filter { i in
            tree.nodes[i].tag == .a && (tree.rawAttribute("href", of: i).map { !$0.isEmpty } ?? false)
                && tree.textBytes(of: i).count >= 12 && !TeaserWords.isInvitation(tree.textBytes(of: i))
        }
        guard titles.count > 0 else { return [] }
        let roots = titles.map { item(around: $0, from: start) }
        guard roots.allSatisfy({ $0 != nil }) else { return [] }
        var result: [Range<Int>] = []
        for root in roots.compactMap({ $0 }) where result.last?.lowerBound != root { result.append(whole(root)) }
        let tags = Set(result.map { tree.nodes[$0.lowerBound].tag })
        return tags.count == 1 ? result : []
    }

    /// The list item, row, article or other unit around a link, no higher than the entry itself.
    private func item(around link: Int, from start: Int) -> Int? {
        var node = link
        var best: Int?
        while node >= start {
            switch tree.nodes[node].tag {
            case .li, .tr, .article, .dd: return node
            case .p, .div, .section, .h2, .h3, .h4, .h5: best = best ?? node
            default: break
            }
            node = Int(tree.nodes[node].parent)
        }
        return best
    }

    // MARK: Entries without a date

    /// Entries that look like their neighbours but show no date, put between them and before the first one.
    private func withUndated(_ entries: [Entry]) -> [Entry] {
        var result: [Entry] = []
        for (i, entry) in entries.enumerated() {
            let root = entry.nodes.lowerBound
            if entry.isDateShared {
                result.append(entry)
                continue
            }
            let parent = tree.nodes[root].parent
            let isFirst = i == 0 || tree.nodes[entries[i - 1].nodes.lowerBound].parent != parent
            let start = isFirst ? Int(parent) + 1 : entries[i - 1].nodes.upperBound
            let before = units(from: start, to: root).filter { isAlike($0.lowerBound, root) && heads.isTitle($0) }
            result += before.suffix(isFirst ? 3 : before.count).map { Entry(nodes: $0) }
            result.append(entry)
        }
        return result
    }

    private func isAlike(_ a: Int, _ b: Int) -> Bool {
        func names(_ node: Int) -> Substring {
            let value = tree.rawAttribute("class", of: node).map { String(decoding: tree.bytes[$0], as: UTF8.self) }
            return value?.split(separator: " ").first ?? ""
        }
        return tree.nodes[a].tag == tree.nodes[b].tag && names(a) == names(b)
    }
}
