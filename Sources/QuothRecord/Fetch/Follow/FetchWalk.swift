public import Quoth

/// Fetches addresses, and what sitemaps, feeds and listings among them name, host after host: of those that wait, the one
/// whose host may be asked first.
public final class FetchWalk {
    /// One address, and what came of it.
    public struct Step: Sendable {
        /// The address that was asked for.
        public var url: WebURL
        /// The page that named it; `nil` for one that was given.
        public var via: String?
        /// The address that was given and led to it.
        public var root: String
        /// What came.
        public var result: Result<Fetched, FetchError>
        /// Whether it is a sitemap, whose addresses wait to be fetched and which has no text of its own.
        public var isSitemap = false
    }

    private struct Item {
        var url: WebURL
        var via: String?
        var root: String
        var validators = Validators()
        /// How many sitemaps led to it.
        var depth = 0
    }

    /// How many sitemaps may lead to one another.
    private static let sitemapDepth = 3

    private let fetcher: Fetcher
    private let limit: Int
    /// The hosts in the order in which they came, and what waits of each.
    private var hosts: [String] = []
    private var waiting: [String: ArraySlice<Item>] = [:]
    private var seen: Set<String> = []
    private var found = 0
    /// How many addresses were named and are not fetched, for the limit; by the given address that led to them.
    public private(set) var cut: [String: Int] = [:]
    /// Whether an address that was named, on the way from a given one, need not be fetched.
    public var isKnown: (_ url: WebURL, _ root: String) -> Bool = { _, _ in false }

    /// A walk that fetches at most `limit` addresses beside those that are given.
    public init(_ fetcher: Fetcher, limit: Int) {
        self.fetcher = fetcher
        self.limit = limit
    }

    /// Adds an address that is to be fetched, whatever the limit.
    public func add(_ url: WebURL, validators: Validators = Validators()) {
        guard seen.insert(url.key).inserted else { return }
        enqueue(Item(url: url, root: url.description, validators: validators))
    }

    /// Adds the pages that `documents`, read from what `step` fetched, name: the entries of a feed or of a listing.
    /// - Complexity: O(*n*) in the documents and their entries.
    public func follow(_ documents: [Document], of step: Step) {
        guard step.via == nil else { return }
        for address in FollowedLinks.addresses(in: documents) {
            guard let url = try? step.url.resolving(address) else { continue }
            name(Item(url: url, via: step.url.description, root: step.root))
        }
    }

    /// Whether a document is a feed's entry that has a page of its own.
    public static func isFeedEntry(_ document: Document) -> Bool { document.url?.place == "feed entry" }

    /// Fetches what comes next; `nil` at the end.
    public func next() -> Step? {
        guard let host = nextHost(), let item = waiting[host]?.popFirst() else { return nil }
        if waiting[host]?.isEmpty == true {
            waiting[host] = nil
            hosts.removeAll { $0 == host }
        }
        let result = Result { () throws(FetchError) in try fetcher.fetch(item.url, validators: item.validators) }
        var step = Step(url: item.url, via: item.via, root: item.root, result: result)
        if case .success(let fetched) = step.result, let sitemap = fetched.sitemap {
            step.isSitemap = true
            take(sitemap, of: item, at: fetched.url)
        }
        return step
    }

    /// The host that may be asked first; of several the one that came first.
    private func nextHost() -> String? {
        hosts.map { ($0, fetcher.nextTurn(of: $0)) }.min { $0.1 < $1.1 }?.0
    }

    /// Adds what a sitemap names, as far as it lies on the same host: nobody else may speak for a site
    /// (<https://www.sitemaps.org/protocol.html#location>).
    private func take(_ sitemap: Sitemap, of item: Item, at place: WebURL) {
        guard item.depth < Self.sitemapDepth else { return }
        for entry in sitemap.entries {
            guard let url = try? WebURL(entry.address), url.host == place.host else { continue }
            let depth = entry.isSitemap ? item.depth + 1 : Self.sitemapDepth
            name(Item(url: url, via: place.description, root: item.root, depth: depth), isSitemap: entry.isSitemap)
        }
    }

    private func name(_ item: Item, isSitemap: Bool = false) {
        guard !seen.contains(item.url.key), isSitemap || !isKnown(item.url, item.root) else { return }
        guard found < limit else {
            cut[item.root, default: 0] += 1
            return
        }
        found += 1
        seen.insert(item.url.key)
        enqueue(item)
    }

    private func enqueue(_ item: Item) {
        let host = item.url.hostText
        if waiting[host] == nil { hosts.append(host) }
        waiting[host, default: []].append(item)
    }
}
