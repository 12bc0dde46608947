internal import Quoth
internal import QuothRecord

/// How pages are fetched in a run.
struct FetchSettings: Sendable {
    /// Which addresses may be connected to.
    var policy = AddressPolicy()
    /// What a fetch may cost.
    var limits = FetchLimits()
    /// Whether a `robots.txt` is obeyed.
    var obeysRobots = true
    /// Whether the pages that a feed or a listing names are fetched, too.
    var follows = false
    /// How many pages are fetched that were named by others.
    var maxPages = 500
    /// What requests call the program.
    var agent = "Quoth/\(Version.current)"

    /// A file of certificates that are trusted; `nil` for the system's alone.
    var authorities: String?

    /// How many hosts are asked at the same time.
    var hosts = 8

    /// A walk that does as the settings say.
    /// - Parameter store: Where each `robots.txt` is kept for the next run.
    /// - Throws: `FetchError` where libcurl is missing.
    func walk(robots store: SharedRobotsStore? = nil) throws(FetchError) -> FetchWalk {
        var fetchers: [Fetcher] = []
        for _ in 0..<hosts {
            let fetcher = try Fetcher(
                agent: agent, policy: policy, limits: limits, seed: UInt64.random(in: 0...UInt64.max),
                authorities: authorities)
            fetcher.obeysRobots = obeysRobots
            fetcher.robotsStore = store
            fetchers.append(fetcher)
        }
        return FetchWalk(fetchers, limit: maxPages)
    }
}
