internal import Glibc

/// Finds the title that a page's readers see, without the site's name and without a kicker.
struct TitleRule {
    let tree: HTMLTree
    let text: PageText
    let head: PageHead
    let site: SiteName
    /// The blocks that are the main text, in order.
    let mainText: [Int]

    /// The likeliest titles, the best first, at most five. Their confidences are shares of one.
    /// - Complexity: O(*n*) in the number of nodes and the bytes of the headings.
    var titles: [Evidence<String>] {
        var candidates = TitleCandidates(site: site)
        addHeadings(to: &candidates)
        addDeclared(to: &candidates)
        candidates.compare()
        let scores = candidates.all.map(\.score)
        guard let best = scores.max() else { return [] }
        let weights = scores.map { exp($0 - best) }
        let total = weights.reduce(0, +)
        let order = weights.indices.sorted { weights[$0] > weights[$1] || weights[$0] == weights[$1] && $0 < $1 }
        return order.prefix(5).map {
            Evidence(candidates.all[$0].text, from: candidates.all[$0].place, confidence: weights[$0] / total)
        }
    }

    // MARK: Declared

    private var openGraph: String { head.meta("og:title").map { HTMLText.decoded($0.content) } ?? "" }
    private var headline: String {
        head.data.article?["headline"]?.string.map { HTMLText.decoded(HTMLText.head($0, 1 << 14)) } ?? ""
    }

    private func addDeclared(to candidates: inout TitleCandidates) {
        let twitter = head.meta("twitter:title").map { HTMLText.decoded($0.content) } ?? ""
        candidates.add(openGraph, from: "meta og:title", [.openGraph])
        candidates.add(site.stripped(openGraph), from: "meta og:title", [.strippedOpenGraph])
        candidates.add(headline, from: "json-ld headline", [.headline])
        candidates.add(site.stripped(headline), from: "json-ld headline", [.strippedOther])
        candidates.add(twitter, from: "meta twitter:title", [.twitter])
        candidates.add(site.stripped(twitter), from: "meta twitter:title", [.strippedOther])
        candidates.add(head.title, from: "title", [.title])
        let stripped = site.stripped(head.title)
        candidates.add(stripped, from: "title", [.strippedTitle])
        candidates.add(SiteName.firstPart(stripped), from: "title", [.firstPart])
    }

    // MARK: Shown

    private struct Heading {
        var node: Int
        var text: String
        var block: Int
    }

    private func addHeadings(to candidates: inout TitleCandidates) {
        let start = mainText.first ?? 0
        let headings = firstLevel
        let near = headings.lastIndex { $0.block >= 0 && $0.block <= start + 2 }
        let declared = Set(WordHashes.of(openGraph + " " + headline + " " + head.title))
        for (n, heading) in headings.enumerated() {
            var signs: Signs<TitleSign> = [.heading]
            if headings.count == 1 { signs.insert(.onlyHeading) }
            if n == 0 { signs.insert(.firstHeading) }
            if n == near { signs.insert(.nearHeading) }
            if heading.block > start + 8 { signs.insert(.late) }
            signs.formUnion(classSigns(of: heading.node))
            if let share = share(of: heading.text, in: declared) {
                signs.insert(share == 0 ? .strange : share < 0.5 ? .halfStrange : share >= 0.8 ? .known : .heading)
            }
            candidates.add(heading.text, from: "h1", signs)
            if let bare = withoutKicker(heading.node) { candidates.add(bare, from: "h1", [.kickerless]) }
        }
        for i in max(0, start - 6)..<max(0, min(text.blocks.count, start + 3)) where text.blocks[i].kind == .heading {
            guard tree.nodes[text.blocks[i].element].tag != .h1 else { continue }
            candidates.add(text.string(i), from: "heading", [.lowerHeading])
        }
    }

    /// The headings of the first level that are texts, with the blocks that they make.
    private var firstLevel: [Heading] {
        var result: [Heading] = []
        var block = 0
        for (i, node) in tree.nodes.enumerated() where node.tag == .h1 && result.count < 20 {
            let line = tree.text(of: i)
            guard !WordHashes.of(line).isEmpty, line.utf8.count <= 400 else { continue }
            while block < text.blocks.count, text.blocks[block].source.end <= Int(node.start) { block += 1 }
            let end = Int(tree.nodes[max(i, Int(node.subtreeEnd) - 1)].end)
            let isShown = block < text.blocks.count && text.blocks[block].source.start < end
            result.append(Heading(node: i, text: line, block: isShown ? block : -1))
        }
        return result
    }

    private func share(of text: String, in declared: Set<UInt64>) -> Double? {
        let words = Set(WordHashes.of(text))
        return words.isEmpty ? nil : Double(words.intersection(declared).count) / Double(words.count)
    }

    private func classSigns(of node: Int) -> Signs<TitleSign> {
        let name = tree.attribute("class", of: node)?.lowercased() ?? ""
        let isOdd = ["site", "seo", "logo", "hidden", "sr-only", "visually", "nowrap", "breadcrumb", "brand"]
            .contains { name.holds($0) }
        if isOdd { return [.oddClass] }
        return name.holds("title") || name.holds("head") ? [.titleClass] : []
    }

    /// The second of the two texts that a heading is made of, if the first one has an element of its own.
    private func withoutKicker(_ node: Int) -> String? {
        var parts: [(isElement: Bool, text: String)] = []
        var i = node + 1
        while i < Int(tree.nodes[node].subtreeEnd), parts.count < 3 {
            let part = tree.text(of: i)
            if !WordHashes.of(part).isEmpty { parts.append((tree.nodes[i].tag != .text, part)) }
            i = max(i + 1, Int(tree.nodes[i].subtreeEnd))
        }
        return parts.count == 2 && parts[0].isElement ? parts[1].text : nil
    }
}
