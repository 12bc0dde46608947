/// Finds the title and the link among the nodes of an entry.
struct EntryHeadFinder {
    let tree: HTMLTree

    /// The bytes of a link that may be a title of its own.
    private static let titleLength = 12

    /// The title and the link of the entry at `nodes`, but for what stands in `date`.
    ///
    /// A heading goes before a link, and of links that which looks most like a title: long, not an author's or a tag's, its
    /// address more than once in the entry.
    /// - Complexity: O(*n*) in the bytes of the nodes.
    func head(of nodes: Range<Int>, date: Range<Int>?) -> EntryHead {
        let links = links(in: nodes).filter { !isDate($0, date) }
        if let heading = heading(in: nodes, date: date) {
            return EntryHead(
                title: titleLink(in: heading).map(whole) ?? whole(heading),
                link: titleLink(in: heading) ?? linkAround(heading, in: nodes) ?? mainLink(links)?.node, isHeading: true
            )
        }
        guard let link = mainLink(links) else { return EntryHead() }
        if let titled = named(in: nodes), !isInside(titled, date) {
            let inside = titleLink(in: titled)
            return EntryHead(title: whole(inside ?? titled), link: inside ?? link.node, isHeading: true)
        }
        guard link.length >= Self.titleLength || !link.isInvitation else { return EntryHead(link: link.node) }
        if link.isWrapper { return EntryHead(title: wrappedTitle(in: link.node, date: date), link: link.node) }
        return link.isInvitation || isInside(link.node, date)
            ? EntryHead(link: link.node) : EntryHead(title: whole(link.node), link: link.node)
    }

    /// Whether the unit at `nodes` can be an entry's title: a heading, or a link that is half of it or more.
    func isTitle(_ nodes: Range<Int>) -> Bool {
        var (all, linked) = (0, 0)
        var end = 0
        for i in nodes {
            if HTMLTagSet.heading.contains(tree.nodes[i].tag), !tree.textBytes(of: i).isEmpty { return true }
            guard tree.nodes[i].tag == .text else {
                if isLink(i), i >= end { end = Int(tree.nodes[i].subtreeEnd) }
                continue
            }
            let length = Int(tree.nodes[i].end - tree.nodes[i].start)
            all += length
            linked += i < end ? length : 0
        }
        guard linked >= Self.titleLength, linked * 2 >= all else { return false }
        return mainLink(links(in: nodes)).map { !$0.isInvitation && $0.length >= Self.titleLength } ?? false
    }

    // MARK: Headings

    private func heading(in nodes: Range<Int>, date: Range<Int>?) -> Int? {
        var best: (node: Int, score: Double)?
        for i in nodes where HTMLTagSet.heading.contains(tree.nodes[i].tag) {
            let length = tree.textBytes(of: i).count
            guard length >= 3, !isDate(i, date) else { continue }
            let level = Double(tree.nodes[i].tag.rawValue - HTMLTag.h1.rawValue)
            let score =
                (isNamedTitle(i) ? 2 : 0) + (length >= 20 ? 1 : 0) - level * 0.3
                + (titleLink(in: i) != nil || linkAround(i, in: nodes) != nil ? 1.5 : 0)
            if score > best?.score ?? -.infinity { best = (i, score) }
        }
        return best?.node
    }

    /// Whether `node` holds the date and next to nothing else.
    private func isDate(_ node: Int, _ date: Range<Int>?) -> Bool {
        guard let date, whole(node).contains(date.lowerBound) else { return false }
        let own = tree.textBytes(of: node).count
        return own <= tree.textBytes(of: date.lowerBound).count + 25
    }

    /// The link that is at least half of a heading.
    private func titleLink(in heading: Int) -> Int? {
        let length = tree.textBytes(of: heading).count
        let links = links(in: whole(heading)).filter { $0.node > heading }
        // Of “owner / work” the second: its address goes on from the first one's.
        if links.count == 2, links[1].address.starts(with: links[0].address + [UInt8(ascii: "/")]) {
            return links[1].node
        }
        return links.max { $0.length < $1.length }.flatMap { $0.length * 2 >= length ? $0.node : nil }
    }

    private func linkAround(_ node: Int, in nodes: Range<Int>) -> Int? {
        var above = Int(tree.nodes[node].parent)
        var steps = 0
        while above > 0, steps < 8 {
            if isLink(above) { return above }
            above = Int(tree.nodes[above].parent)
            steps += 1
        }
        return nil
    }

    /// The first element that its class calls a title.
    private func named(in nodes: Range<Int>) -> Int? {
        nodes.first { i in
            guard tree.nodes[i].attributes > 0, isNamedTitle(i) else { return false }
            let length = tree.textBytes(of: i).count
            return length >= Self.titleLength && length <= 300
        }
    }

    private func isNamedTitle(_ node: Int) -> Bool {
        guard let value = tree.rawAttribute("class", of: node) ?? tree.rawAttribute("itemprop", of: node) else {
            return false
        }
        let page = tree.bytes.span
        let words = value.prefix(200)
        return Self.titleNames.contains { page.holds($0, in: words) } && !page.holds("subtitle", in: words)
    }

    private static let titleNames: [StaticString] = ["title", "headline", "heading", "titel", "titre", "titulo"]

    /// Whether a link is put around the date and little else: one to the entry, but no title.
    private func isDate(_ link: Link, _ date: Range<Int>?) -> Bool {
        guard let date, whole(link.node).contains(date.lowerBound) else { return false }
        return link.length <= tree.textBytes(of: date.lowerBound).count + 15
    }

    // MARK: Links

    private struct Link {
        var node: Int
        /// The bytes of its text.
        var length: Int
        var isInvitation: Bool
        /// Whether it is put around a whole entry.
        var isWrapper: Bool
        var address: [UInt8]
    }

    private func isLink(_ node: Int) -> Bool {
        tree.nodes[node].tag == .a && tree.rawAttribute("href", of: node).map { !$0.isEmpty } ?? false
    }

    /// The links that may lead to an entry's page, and the one that stands around all of `nodes`.
    private func links(in nodes: Range<Int>) -> [Link] {
        var result: [Link] = []
        let around = linkAround(nodes.lowerBound, in: nodes)
        for i in [around].compactMap({ $0 }) + nodes.filter(isLink) {
            guard result.count < 60, let address = tree.attributeBytes("href", of: i), !TeaserWords.isAside(address)
            else { continue }
            let text = tree.textBytes(of: i)
            let isWrapper = text.count > 200 || whole(i).contains { HTMLTagSet.block.contains(tree.nodes[$0].tag) }
            result.append(
                Link(
                    node: i, length: text.count, isInvitation: TeaserWords.isInvitation(text),
                    isWrapper: isWrapper,
                    address: address))
        }
        return result
    }

    private func mainLink(_ links: [Link]) -> Link? {
        let counts = Dictionary(grouping: links, by: \.address).mapValues(\.count)
        func score(_ link: Link) -> Double {
            let length = link.isWrapper ? 60 : min(link.length, 120)
            let isBold =
                link.node + 1 < Int(tree.nodes[link.node].subtreeEnd)
                && [.strong, .b].contains(tree.nodes[link.node + 1].tag)
            return Double(length) / 20 + (counts[link.address, default: 1] > 1 ? 2 : 0)
                + (isNamedTitle(link.node) ? 2 : 0) + (isBold ? 1 : 0) - (link.isInvitation ? 3 : 0)
        }
        return links.enumerated().max { (score($0.element), -$0.offset) < (score($1.element), -$1.offset) }?.element
    }

    /// The first words inside a link that is put around a whole entry which are no date and long enough for a title.
    private func wrappedTitle(in link: Int, date: Range<Int>?) -> Range<Int>? {
        var longest: (node: Int, length: Int)?
        for i in whole(link) where tree.nodes[i].tag == .text && !(date?.contains(i) ?? false) {
            let length = tree.textBytes(of: i).count
            if length >= 20 { return i..<i + 1 }
            if length > longest?.length ?? 2 { longest = (i, length) }
        }
        return longest.map { $0.node..<$0.node + 1 }
    }

    private func isInside(_ node: Int, _ date: Range<Int>?) -> Bool { date?.contains(node) ?? false }

    private func whole(_ node: Int) -> Range<Int> { node..<Int(tree.nodes[node].subtreeEnd) }
}
