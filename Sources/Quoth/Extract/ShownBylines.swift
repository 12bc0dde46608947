/// Finds the names that a page shows as its authors': in marked elements, behind `By` and its like, near the heading.
struct ShownBylines {
    /// The names of one place with what speaks for them.
    struct Found: Sendable {
        var names: [String]
        var place: String
        var block: Int
        var signs: Signs<ShownBylineSign>
        /// How likely they are the page's authors.
        var likelihood: Double {
            Double(logistic(Float(signs.sum(\.weight))))
        }
    }

    private let tree: HTMLTree
    private let text: PageText
    private let zones: PageZones
    private let site: SiteName
    private var places: NodePlaces
    /// The names, in the page's order.
    private(set) var all: [Found] = []
    /// The lines of bylines near the heading that name no person, such as `By the newsroom`.
    private(set) var teams: [String] = []

    private static let limit = 60

    /// - Parameter dated: The blocks that hold dates.
    /// - Complexity: O(*n*) in the number of blocks and of marked elements.
    init(tree: HTMLTree, text: PageText, zones: PageZones, marks: PageMarks, site: SiteName, dated: Set<Int>) {
        self.tree = tree
        self.text = text
        self.zones = zones
        self.site = site
        places = NodePlaces(tree, text)
        readMarks(marks)
        readBlocks()
        complete(dated)
    }

    /// The likeliest names.
    var best: Found? { all.max { $0.likelihood < $1.likelihood } }

    // MARK: Places

    private mutating func readMarks(_ marks: PageMarks) {
        var block = 0
        var end = 0
        for mark in marks.all where !mark.kind.isDisjoint(with: .authors) && all.count < Self.limit {
            let start = Int(tree.nodes[mark.node].start)
            while block < text.blocks.count, text.blocks[block].source.end <= start { block += 1 }
            guard block < text.blocks.count else { break }
            // An element inside of one that gave names is the same byline.
            guard mark.node >= end || mark.kind.contains(.property) else { continue }
            guard let line = line(of: mark), line.utf8.count <= 120 else { continue }
            let names = PersonNames.list(line)
            if names.isEmpty, mark.kind.contains(.property) || isNear(block) { teams.append(line) }
            guard !names.isEmpty, names.count <= 6 else { continue }
            var signs = signs(of: block, names)
            if mark.kind.contains(.author) { signs.insert(.property) }
            if mark.kind.contains(.byline) { signs.insert(.classWord) }
            if PersonNames.opensByline(line) { signs.insert(.opening) }
            if text.blocks[block].range.count <= line.utf8.count + 3 { signs.insert(.wholeBlock) }
            all.append(Found(names: names, place: "byline markup", block: block, signs: signs))
            end = Int(tree.nodes[mark.node].subtreeEnd)
        }
    }

    /// Whether a block stands where bylines do: near the heading, in no other box.
    private func isNear(_ block: Int) -> Bool {
        (-4...10).contains(zones.distance(block)) && text.blocks[block].context.far.isDisjoint(with: Self.comments)
    }

    /// The text of the element with `itemprop=name` inside a marked one, else its own; for an empty one its `content`.
    private func line(of mark: PageMark) -> String? {
        let node = tree.nodes[mark.node]
        let last = Int(tree.nodes[max(mark.node, Int(node.subtreeEnd) - 1)].end)
        guard last - Int(node.end) <= 6000 else { return nil }
        if mark.kind.contains(.property) {
            for i in mark.node..<min(Int(node.subtreeEnd), mark.node + 40) {
                guard let range = tree.rawAttribute("itemprop", of: i), tree.isName(range, "name") else { continue }
                return tree.attribute("content", of: i) ?? tree.text(of: i)
            }
        }
        let line = parted(mark.node)
        if line.isEmpty, let value = mark.value, mark.kind.contains(.property) {
            return HTMLText.decoded(String(decoding: tree.bytes[value], as: UTF8.self))
        }
        return line
    }

    /// The text of an element, with a bar where two elements meet without a space: `<i>Ida Holm</i><i>Reporter</i>`.
    private func parted(_ node: Int) -> String {
        var line = ""
        for i in node..<Int(tree.nodes[node].subtreeEnd) where tree.nodes[i].tag == .text {
            let (start, end) = (Int(tree.nodes[i].start), Int(tree.nodes[i].end))
            guard end > start else { continue }
            if !line.isEmpty { line += isSpace(tree.bytes[start]) || isSpace(tree.bytes[start - 1]) ? " " : "|" }
            line += tree.text(of: i)
        }
        return HTMLText.collapsed(Array(line.utf8))
    }

    private mutating func readBlocks() {
        let start = zones.heading ?? zones.main?.lowerBound ?? 0
        let end = zones.main?.upperBound ?? start
        let near = [start - 8..<start + 30, end - 4..<end + 8].map { $0.clamped(to: text.blocks.indices) }
        let span = min(near[0].lowerBound, near[1].lowerBound)..<max(near[0].upperBound, near[1].upperBound)
        for i in span
        where near.contains(where: { $0.contains(i) }) && text.blocks[i].range.count <= 200 && all.count < Self.limit {
            readBlock(i)
        }
    }

    private mutating func readBlock(_ i: Int) {
        let whole = text.blocks[i].range
        let parted = places.parted(i)
        let bytes = parted ?? text.bytes
        let range = parted.map { TextRange(0, $0.count) } ?? whole
        let mayOpen = BylineWords.mayOpen(bytes, range)
        if mayOpen, range.count <= 160, case let line = string(bytes, range), PersonNames.opensByline(line) {
            add(PersonNames.list(line), at: i, "byline", [.opening])
        } else if mayOpen, PersonNames.isBareOpening(string(bytes, range)), i + 1 < text.blocks.count,
            text.blocks[i + 1].range.count <= 80
        {
            add(PersonNames.list(text.string(i + 1)), at: i + 1, "byline", [.opening])
            if let team = PersonNames.team(text.string(i + 1)) { teams.append(team) }
        } else if mayHoldInnerOpening(bytes, range), let rest = Self.behindInnerOpening(string(bytes, range)) {
            add(PersonNames.list(rest), at: i, "byline", [.innerOpening])
        } else if mayOpen, range.count <= 80, let team = PersonNames.team(string(bytes, range)) {
            teams.append(team)
        } else if range.count <= 60, text.blocks[i].kind != .heading {
            readNames(i)
        }
    }

    private func string(_ bytes: [UInt8], _ range: TextRange) -> String {
        String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    }

    /// Takes a block that is nothing but names, or a link to an author's page.
    private mutating func readNames(_ i: Int) {
        let block = text.blocks[i]
        guard mayHoldNames(block.range) else { return }
        let isLinked = block.linkBytes * 2 > block.range.count && hasAuthorLink(block)
        guard isLinked || mayBeNames(block.range) else { return }
        let names = PersonNames.list(text.bytes[block.range.start..<block.range.end])
        guard !names.isEmpty, names.allSatisfy(PersonNames.isLikely),
            isLinked || isWhole(names, i) && !isTitle(names)
        else { return }
        add(names, at: i, isLinked ? "author link" : "shown name", isLinked ? [.authorLink] : [.plain])
    }

    // MARK: What the bytes tell, since most short lines hold no name

    /// Whether two words of a line may begin with a capital, or with a letter of a script without them.
    private func mayHoldNames(_ range: TextRange) -> Bool {
        var (initials, isInside) = (0, false)
        for i in range.start..<range.end {
            let byte = text.bytes[i]
            if byte >= 0x80 || !isInside && byte >= 0x41 && byte <= 0x5A { initials += 1 }
            isInside = byte.isHTMLLetter
        }
        return initials >= 2
    }

    /// Whether a line may be names and hardly more: of words that stand in no name there are at most a few bytes.
    private func mayBeNames(_ range: TextRange) -> Bool {
        var other = 0
        var i = range.start
        while i < range.end, other <= Self.otherBytes {
            let start = i
            while i < range.end, text.bytes[i] != 0x20 { i += 1 }
            let isOther = start < i && text.bytes[start] < 0x80 && !(0x41...0x5A).contains(text.bytes[start])
            if isOther, !BylineWords.isParticle(text.bytes, start..<i) { other += i - start }
            i += 1
        }
        return other <= Self.otherBytes
    }

    /// Two for each of six names, and four: see ``isWhole(_:_:)``.
    private static let otherBytes = 16

    /// Whether a word such as `by` stands behind a figure or a bar: see ``behindInnerOpening(_:)``.
    private func mayHoldInnerOpening(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        var isMarked = false
        var isFigure = false
        var start = range.start
        for i in range.start..<range.end {
            let byte = bytes[i]
            let isGap = byte == 0x20 || byte == 0x0A || byte == UInt8(ascii: "|") || byte == 0xA0 || byte == 0xC2
            guard isGap else {
                isFigure = isFigure || isDigit(byte) || byte >= 0x80
                continue
            }
            if isMarked, BylineWords.isInner(bytes, start..<i) { return true }
            isMarked = isMarked || isFigure || byte == UInt8(ascii: "|")
            start = i + 1
        }
        return false
    }

    private mutating func add(_ names: [String], at block: Int, _ place: String, _ more: Signs<ShownBylineSign>) {
        guard !names.isEmpty, names.count <= 6 else { return }
        var signs = signs(of: block, names).union(more)
        if isWhole(names, block) { signs.insert(.wholeBlock) }
        all.append(Found(names: names, place: place, block: block, signs: signs))
    }

    /// Whether the block is hardly more than the names.
    private func isWhole(_ names: [String], _ block: Int) -> Bool {
        names.reduce(0) { $0 + $1.utf8.count + 2 } + 4 >= text.blocks[block].range.count
    }

    /// Whether the page's title has all words of a name, as that of a section or a product does.
    private func isTitle(_ names: [String]) -> Bool {
        guard let heading = zones.heading else { return false }
        return names.contains { Set(WordHashes.of(text.string(heading))).isSuperset(of: WordHashes.of($0)) }
    }

    /// What stands behind a `by` that follows a date or a mark: `3 March 2015 by Ida Holm`.
    private static func behindInnerOpening(_ line: String) -> String? {
        let words = line.split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" || $0 == "|" }
        for (n, word) in words.enumerated().dropFirst() where BylineWords.inner.contains(word.lowercased()) {
            guard n + 1 < words.count, words[n + 1].first?.isUppercase == true,
                words[..<n].contains(where: {
                    $0.contains(where: \.isNumber)
                }) || line[..<word.startIndex].contains("|")
            else { continue }
            return String(line[words[n + 1].startIndex...])
        }
        return nil
    }

    /// Whether a link in the block leads to an author's page.
    private func hasAuthorLink(_ block: PageBlock) -> Bool {
        for i in block.element..<min(Int(tree.nodes[block.element].subtreeEnd), block.element + 12) {
            guard tree.nodes[i].tag == .a, let address = tree.rawAttribute("href", of: i) else { continue }
            if Self.isAuthorPath(tree.bytes[address]) { return true }
        }
        return false
    }

    /// Whether a part of an address begins as those of authors' pages do.
    private static func isAuthorPath(_ address: ArraySlice<UInt8>) -> Bool {
        address.indices.contains { i in
            address[i] == UInt8(ascii: "/")
                && authorPaths.contains { path in
                    i + path.count < address.endIndex
                        && path.indices.allSatisfy { address[i + 1 + $0] | 0x20 == path[$0] }
                }
        }
    }

    private static let authorPaths = [
        "author", "by/", "team/", "people/", "staff/", "contributor", "autor", "auteur", "profile/", "journalist",
        "writer", "our-team/", "reporter", "columnist", "redakt", "verfasser", "profil/", "person/", "expert",
    ].map { Array($0.utf8) }

    // MARK: Signs

    private func signs(of i: Int, _ names: [String]) -> Signs<ShownBylineSign> {
        let block = text.blocks[i]
        var signs: Signs<ShownBylineSign> = [.shown]
        func has(_ sign: ShownBylineSign, if isSet: Bool) { if isSet { signs.insert(sign) } }
        has(.likely, if: names.allSatisfy(PersonNames.isLikely))
        has(.singleWord, if: !names[0].utf8.contains(0x20))
        has(.siteName, if: names.contains(where: site.isName))
        let distance = zones.distance(i)
        has(.behind3, if: (0...3).contains(distance))
        has(.behind8, if: (4...8).contains(distance))
        has(.behind20, if: (9...20).contains(distance))
        has(.before6, if: (-6 ... -1).contains(distance))
        if let main = zones.main {
            has(.inMain, if: main.contains(i))
            has(.justBefore, if: i < main.lowerBound && i >= main.lowerBound - 5)
            has(.justBehind, if: i > main.upperBound && i <= main.upperBound + 6)
        }
        has(.inOther, if: !block.context.far.isDisjoint(with: Self.other))
        has(.inComments, if: block.context.far.isSuperset(of: Self.comments))
        has(.inArticle, if: block.context.far.contains(.article))
        has(.heading, if: block.kind == .heading)
        has(.listed, if: block.kind == .listItem || block.kind == .cell)
        return signs
    }

    private static let comments = ClassGroups(named: "comments")
    private static let other = [
        ClassGroups(named: "related"), ClassGroups(named: "sidebar"), ClassGroups(named: "footer"), .footer, .aside,
        .nav,
        ClassGroups(named: "nav"), ClassGroups(named: "ad"),
    ].reduce(into: ClassGroups()) { $0.formUnion($1) }

    private mutating func complete(_ dated: Set<Int>) {
        var blocks: [UInt64: Set<Int>] = [:]
        var counts: [String: Int] = [:]
        for found in all {
            blocks[text.blocks[found.block].likeness, default: []].insert(found.block)
            counts[found.names[0], default: 0] += 1
        }
        for i in all.indices {
            let block = all[i].block
            if (max(0, block - 2)...block + 2).contains(where: dated.contains) { all[i].signs.insert(.nearDate) }
            if blocks[text.blocks[block].likeness, default: []].count >= 4 { all[i].signs.insert(.lookAlikes) }
            if i == 0 { all[i].signs.insert(.first) }
            if counts[all[i].names[0], default: 0] > 1 { all[i].signs.insert(.repeated) }
        }
    }
}
