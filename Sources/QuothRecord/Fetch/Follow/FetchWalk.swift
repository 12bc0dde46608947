public import Quoth

/// Fetches addresses, and what sitemaps, feeds and listings among them name. Several hosts are asked at the same time, each
/// by one worker only; of those that wait for a worker, the one comes first that may be asked first.
///
/// Where an address leads on to another host, that is asked at once, whether or not another worker asks it, too.
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

    /// A worker, with what waits of its hosts, in the order in which these came.
    private struct Crewman {
        let worker: FetchWorker
        var hosts: [String] = []
        var waiting: [String: ArraySlice<Item>] = [:]
        /// How many hosts were given to it.
        var load = 0
        var item: Item?

        /// Takes what comes next: of the host that may be asked first, of several the one that came first.
        mutating func next() -> Item? {
            let host = hosts.map { ($0, worker.fetcher.nextTurn(of: $0)) }.min { $0.1 < $1.1 }?.0
            guard let host, let item = waiting[host]?.popFirst() else { return nil }
            if waiting[host]?.isEmpty == true {
                waiting[host] = nil
                hosts.removeAll { $0 == host }
            }
            return item
        }
    }

    /// How many sitemaps may lead to one another.
    private static let sitemapDepth = 3

    private let limit: Int
    private var crew: [Crewman]
    private var crewOfHost: [String: Int] = [:]
    /// Posted by a worker that is done.
    private let any = Semaphore()
    private var given: Set<String> = []
    private var seen: Set<String> = []
    private var found = 0
    /// How many addresses were named and are not fetched, for the limit; by the given address that led to them.
    public private(set) var cut: [String: Int] = [:]
    /// Whether an address that was named, on the way from a given one, need not be fetched.
    public var isKnown: (_ url: WebURL, _ root: String) -> Bool = { _, _ in false }

    /// A walk that fetches at most `limit` addresses beside those that are given, each host with one of `fetchers`, which
    /// nobody else uses meanwhile.
    public init(_ fetchers: [Fetcher], limit: Int) {
        precondition(!fetchers.isEmpty, "A walk needs a fetcher.")
        crew = fetchers.map { Crewman(worker: FetchWorker($0)) }
        self.limit = limit
    }

    deinit { crew.forEach { $0.worker.stop() } }

    /// Adds an address that is to be fetched, whatever the limit.
    public func add(_ url: WebURL, validators: Validators = Validators()) {
        guard given.insert(url.description).inserted else { return }
        seen.insert(url.key)
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

    /// What came of the next address; `nil` at the end.
    public func next() -> Step? {
        for i in crew.indices where crew[i].item == nil {
            guard let item = crew[i].next() else { continue }
            crew[i].item = item
            crew[i].worker.begin(FetchWorker.Job(url: item.url, validators: item.validators), any: any)
        }
        guard crew.contains(where: { $0.item != nil }) else { return nil }
        any.wait()
        for i in crew.indices {
            guard let item = crew[i].item, let result = crew[i].worker.end() else { continue }
            crew[i].item = nil
            return step(item, result)
        }
        preconditionFailure("A worker that has posted is done.")
    }

    private func step(_ item: Item, _ result: Result<Fetched, FetchError>) -> Step {
        var step = Step(url: item.url, via: item.via, root: item.root, result: result)
        if case .success(let fetched) = step.result, let sitemap = fetched.sitemap {
            step.isSitemap = true
            take(sitemap, of: item, at: fetched.url)
        }
        return step
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
        let least = crew.indices.min { crew[$0].load < crew[$1].load } ?? 0
        let place = crewOfHost[host] ?? least
        if crewOfHost.updateValue(place, forKey: host) == nil { crew[place].load += 1 }
        if crew[place].waiting[host] == nil { crew[place].hosts.append(host) }
        crew[place].waiting[host, default: []].append(item)
    }
}
