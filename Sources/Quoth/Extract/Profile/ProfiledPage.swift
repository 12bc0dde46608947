/// What the profiles that are for a page pick in it. Of two profiles the first one that picks anything for a field decides.
struct ProfiledPage {
    private let tree: HTMLTree
    private let profiles: [SiteProfile]

    /// The page at `address`, seen through those of `profiles` that are for it.
    init(_ tree: HTMLTree, _ profiles: [SiteProfile], address: String?) {
        self.tree = tree
        self.profiles = profiles.filter { $0.covers(address) }
    }

    /// Whether no profile is for the page.
    var isEmpty: Bool { profiles.isEmpty }

    /// An element that a line picked.
    struct Pick {
        var node: Int
        var attribute: String?
        /// `profile FILE:LINE`.
        var place: String
    }

    /// The elements that the lines for `field` pick, in the page's order.
    /// - Complexity: O(*n* · *k*) in the page's nodes and the compounds of the lines.
    func picks(_ field: ProfileField) -> [Pick] {
        let matcher = SelectorMatcher(tree: tree)
        for profile in profiles {
            let picks = (profile.rules[field] ?? []).flatMap { rule in
                matcher.elements(rule.selector).map { node in
                    Pick(node: node, attribute: rule.attribute, place: "profile \(profile.file):\(rule.line)")
                }
            }
            if !picks.isEmpty { return picks.sorted { $0.node < $1.node } }
        }
        return []
    }

    /// What a pick says: the attribute that its line names, else its text.
    func value(_ pick: Pick) -> String? {
        guard let attribute = pick.attribute else {
            let text = tree.text(of: pick.node)
            return text.isEmpty ? nil : text
        }
        return tree.attributeBytes(named: Array(attribute.utf8), of: pick.node).map(HTMLText.collapsed)
    }

    /// Puts what the profiles pick in the place of what was found.
    func describe(_ document: inout Document) {
        document.title = first(.title) ?? document.title
        document.publisher = first(.publisher) ?? document.publisher
        let authors = picks(.author).flatMap { pick in
            (value(pick).map { PersonNames.list($0).isEmpty ? [$0] : PersonNames.list($0) } ?? [])
                .map { Evidence($0, from: pick.place, confidence: 1) }
        }
        if !authors.isEmpty { document.authors = authors }
        if let published = day(.date) {
            if published.value != document.published?.value { document.publishedAt = nil }
            document.published = published
        }
    }

    private func first(_ field: ProfileField) -> Evidence<String>? {
        for pick in picks(field) {
            if let value = value(pick) { return Evidence(value, from: pick.place, confidence: 1) }
        }
        return nil
    }

    private func day(_ field: ProfileField) -> Evidence<Day>? {
        picks(field).lazy.compactMap { pick in
            day(of: pick).map { Evidence($0, from: pick.place, confidence: 1) }
        }.first
    }

    /// The day of a picked element: what its line's attribute says, or `datetime` or `content`, or its text.
    func day(of pick: Pick) -> Day? {
        let written =
            pick.attribute == nil
            ? [
                tree.attribute("datetime", of: pick.node), tree.attribute("content", of: pick.node),
                tree.text(of: pick.node),
            ]
            : [value(pick)]
        return written.lazy.compactMap { $0 }.compactMap { Day(iso: $0) ?? Day(written: $0) }.first
    }

    // MARK: Main text

    /// The blocks of the main text: those inside the elements for `text`, else `kept`, without those inside `drop`.
    func blocks(_ text: PageText, kept: [Int]) -> [Int] {
        if isEmpty { return kept }
        let places = NodePlaces(tree, text)
        let wanted = picks(.text).map { nodes($0.node) }
        let dropped = picks(.drop).map { nodes($0.node) }
        if wanted.isEmpty && dropped.isEmpty { return kept }
        var chosen = wanted.isEmpty ? Set(kept) : []
        for nodes in wanted { chosen.formUnion(places.blocks(in: nodes)) }
        for nodes in dropped { chosen.subtract(places.blocksStarting(in: nodes)) }
        return chosen.sorted()
    }

    /// The lines that decide about the main text: `profile FILE:3, profile FILE:4`.
    var textLines: String {
        (picks(.text) + picks(.drop)).reduce(into: [String]()) { places, pick in
            if !places.contains(pick.place) { places.append(pick.place) }
        }.joined(separator: ", ")
    }

    private func nodes(_ node: Int) -> Range<Int> { node..<Int(tree.nodes[node].subtreeEnd) }

    // MARK: Entries

    /// The entries that the lines for `item` pick, with the parts that the lines below it pick inside each.
    func entries() -> [Entry] {
        let (titles, dates, links, leads) = (picks(.itemTitle), picks(.itemDate), picks(.itemLink), picks(.itemLead))
        let heads = EntryHeadFinder(tree: tree)
        var result: [Entry] = []
        for pick in picks(.item) where (result.last?.nodes.upperBound ?? 0) <= pick.node {
            var entry = Entry(nodes: nodes(pick.node))
            func inside(_ picks: [Pick]) -> Pick? {
                let next = bisect(picks.count) { picks[$0].node >= pick.node }
                return next < picks.count && entry.nodes.contains(picks[next].node) ? picks[next] : nil
            }
            if let date = inside(dates) {
                entry.spot = DateSpot(node: date.node, day: day(of: date), place: date.place)
            }
            entry.head = heads.head(of: entry.nodes, date: entry.spot.map { nodes($0.node) })
            if let title = inside(titles) { entry.head.title = nodes(title.node) }
            if let link = inside(links) { entry.head.link = link.node }
            if let lead = inside(leads) { entry.head.lead = nodes(lead.node) }
            result.append(entry)
        }
        return result
    }
}
