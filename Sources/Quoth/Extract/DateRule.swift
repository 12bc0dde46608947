/// Finds the day on which a page was published: in its JSON-LD, its `meta` elements, its `time` elements, its address, and
/// then in what stands near its heading.
struct DateRule {
    let tree: HTMLTree
    let text: PageText
    let head: PageHead
    /// The page's address, if it is known.
    let url: String?

    /// The day, or `nil` if nothing names one.
    ///
    /// An address names the day as the newsroom saw it, where a time in UTC may already be on the next one.
    var published: Evidence<Day>? {
        let address = self.address
        let declared = self.declared ?? meta
        if let address, let declared, address.value.isNextTo(declared.value) { return address }
        return declared ?? marked ?? address ?? shown
    }

    private static let names = [
        "article:published_time", "datepublished", "article:published", "og:published_time",
        "og:article:published_time",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date",
        "dc.date.created",
        "citation_publication_date", "citation_date", "publish-date", "publish_date", "publishdate", "pubdate",
        "publication_date",
        "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "article.published", "date.created", "datecreated",
        "date", "created", "rnews:datepublished", "shareaholic:article_published_time", "vf:date",
        "originalpublicationdate",
        "article:created_time", "displaydate", "release_date",
    ]

    private var declared: Evidence<Day>? {
        for object in ([head.data.article].compactMap { $0 } + head.data.objects.filter { $0["datePublished"] != nil })
        {
            for key in ["datePublished", "dateCreated", "uploadDate"] {
                if let day = object[key]?.string.flatMap(Self.day) {
                    return Evidence(day, from: "json-ld \(key)", confidence: 0.95)
                }
            }
        }
        return nil
    }

    private var meta: Evidence<Day>? {
        for name in Self.names {
            if let content = head.meta(name)?.content, let day = Self.day(content) {
                return Evidence(day, from: "meta \(name)", confidence: 0.9)
            }
        }
        return nil
    }

    /// A `time` or an element with `itemprop=datePublished`; one that is called published before any other.
    private var marked: Evidence<Day>? {
        var first: Evidence<Day>?
        for (i, node) in tree.nodes.enumerated() where node.attributes > 0 {
            let property = tree.rawAttribute("itemprop", of: i).map { String(decoding: tree.bytes[$0], as: UTF8.self) }
            let isPublished = property == "datePublished" || tree.rawAttribute("pubdate", of: i) != nil
            guard isPublished || node.tag == .time, property != "dateModified" else { continue }
            let written = tree.attribute("datetime", of: i) ?? tree.attribute("content", of: i)
            guard let day = written.flatMap(Self.day) ?? Self.day(tree.text(of: i)), day.day != nil else { continue }
            if isPublished { return Evidence(day, from: "itemprop datePublished", confidence: 0.9) }
            if first == nil { first = Evidence(day, from: "time", confidence: 0.7) }
        }
        return first
    }

    /// `/2015/03/02/` or `2015-03-02` in the address.
    private var address: Evidence<Day>? {
        guard let url else { return nil }
        let parts = url.split { "/-_.?=".contains($0) }
        for i in parts.indices.dropLast(2) {
            guard parts[i].utf8.count == 4, let year = Int(parts[i]), (1990...2100).contains(year),
                parts[i + 1].utf8.count == 2, let month = Int(parts[i + 1]), (1...12).contains(month),
                parts[i + 2].utf8.count == 2, let day = Int(parts[i + 2]), (1...31).contains(day)
            else { continue }
            return Evidence(Day(year: year, month: month, day: day), from: "address", confidence: 0.85)
        }
        return nil
    }

    /// The first whole date in a short block near the heading.
    private var shown: Evidence<Day>? {
        let blocks = text.blocks
        let heading = blocks.firstIndex { tree.nodes[$0.element].tag == .h1 } ?? 0
        var month: Evidence<Day>?
        for i in max(0, heading - 6)..<min(blocks.count, heading + 25) where blocks[i].range.count <= 160 {
            guard let day = Self.day(text.string(i)) else { continue }
            if day.day != nil { return Evidence(day, from: "near the heading", confidence: 0.6) }
            if month == nil { month = Evidence(day, from: "near the heading", confidence: 0.5) }
        }
        return month
    }

    private static func day(_ text: String) -> Day? {
        guard let day = Day(iso: text) ?? Day(written: text), let year = day.year, (1990...2100).contains(year) else {
            return nil
        }
        return day.month == nil ? nil : day
    }
}

extension Day {
    /// Whether the two are the same day, or less than two days apart in one month.
    fileprivate func isNextTo(_ other: Day) -> Bool {
        guard let day, let otherDay = other.day else { return false }
        return year == other.year && month == other.month && abs(day - otherDay) <= 1
    }
}
