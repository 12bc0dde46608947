/// Chooses a page's title: each place where it is declared or shown has a vote, and the same words are one candidate.
struct TitleRule {
    let tree: HTMLTree
    let text: PageText
    let head: PageHead
    /// The site's name, if it is known.
    let site: String?

    /// The title without the site's name.
    var title: Evidence<String>? {
        var ballot = Ballot()
        if let heading { ballot.add(heading, from: "h1", weight: 5) }
        ballot.add(withoutSite(head.title), from: "title", weight: 2)
        if let (name, content) = head.meta("og:title") {
            ballot.add(withoutSite(content), from: "meta \(name)", weight: 2)
            ballot.add(content, from: "meta \(name)", weight: 1)
        }
        if let headline = head.data.article?["headline"]?.string {
            ballot.add(HTMLText.decoded(headline), from: "json-ld headline", weight: 2)
        }
        if let (name, content) = head.meta("twitter:title") {
            ballot.add(withoutSite(content), from: "meta \(name)", weight: 1)
        }
        return ballot.winner
    }

    /// The `h1` that is most like what the page's head calls its title; not one that is the site's name.
    private var heading: String? {
        let declared = Set(words(head.title + " " + (head.meta("og:title")?.content ?? "")))
        let site = self.site.map(words) ?? []
        var best: (text: String, score: Double)?
        for (i, node) in tree.nodes.enumerated() where node.tag == .h1 {
            let text = tree.text(of: i)
            let own = words(text)
            guard !own.isEmpty, own != site, text.utf8.count <= 400 else { continue }
            let known = Double(own.count { declared.contains($0) }) / Double(own.count)
            let score = known * Double(min(own.count, 8))
            if score > best?.score ?? -1 { best = (text, score) }
        }
        return best?.text
    }

    /// `title` up to the first mark that parts it from the site's name or a section.
    private func withoutSite(_ title: String) -> String {
        let bytes = Array(title.utf8)
        for mark in [" | ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " - ", "| "] {
            let mark = Array(mark.utf8)
            guard bytes.count > mark.count else { continue }
            for i in 1..<(bytes.count - mark.count + 1) where bytes[i..<i + mark.count].elementsEqual(mark) {
                return withoutSite(String(decoding: bytes[..<i], as: UTF8.self))
            }
        }
        return title
    }

    private func words(_ text: String) -> [UInt64] { WordHashes.of(text) }

    /// Adds up the weights of candidates with the same words.
    private struct Ballot {
        private var candidates: [(words: [UInt64], text: String, place: String, weight: Double)] = []

        mutating func add(_ text: String, from place: String, weight: Double) {
            let words = WordHashes.of(text)
            guard !words.isEmpty else { return }
            if let i = candidates.firstIndex(where: { $0.words == words }) {
                candidates[i].weight += weight
            } else {
                candidates.append((words, text, place, weight))
            }
        }

        var winner: Evidence<String>? {
            guard let best = candidates.max(by: { $0.weight < $1.weight }) else { return nil }
            let total = candidates.reduce(0) { $0 + $1.weight }
            return Evidence(best.text, from: best.place, confidence: best.weight / max(total, 5))
        }
    }
}
