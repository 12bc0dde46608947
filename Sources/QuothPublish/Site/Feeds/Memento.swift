/// The versions of a page in time, as programs that walk web archives ask for them (RFC 7089).
struct Memento {
    /// The address of the original.
    let url: String
    /// Its versions, in the order of time.
    let versions: [SiteVersion]
    let origin: String

    /// Those whose time is known.
    private var timed: [(version: SiteVersion, time: String)] {
        versions.compactMap { version in
            version.firstCaptured.flatMap { time in HTTPDate.text(time) == nil ? nil : (version, time) }
        }.sorted { $0.time < $1.time }
    }

    /// The version that was there at `time`, ISO 8601 in UTC: the last one captured until then, or else the first.
    func version(at time: String) -> SiteVersion? {
        timed.last { $0.time <= time }?.version ?? timed.first?.version ?? versions.last
    }

    private func address(_ version: SiteVersion) -> String {
        origin + SiteLink.version(version.key, version.digest).path
    }

    /// The links that every answer about the page has.
    var links: String {
        "<\(url)>; rel=\"original\", <\(origin)\(SiteLink.timeGate(url).path)>; rel=\"timegate\", "
            + "<\(origin)\(SiteLink.timeMap(url).path)>; rel=\"timemap\"; type=\"application/link-format\""
    }

    /// The list of all versions (RFC 6690).
    var map: [UInt8] {
        let timed = timed
        let mementos = timed.enumerated().map { index, entry in
            let place = (index == 0 ? "first " : "") + (index == timed.count - 1 ? "last " : "")
            return
                "<\(address(entry.version))>; rel=\"\(place)memento\"; datetime=\"\(HTTPDate.text(entry.time) ?? "")\""
        }
        let own = "<\(origin)\(SiteLink.timeMap(url).path)>; rel=\"self\"; type=\"application/link-format\""
        let gate = "<\(origin)\(SiteLink.timeGate(url).path)>; rel=\"timegate\""
        let lines = ["<\(url)>; rel=\"original\"", own, gate] + mementos
        return Array((lines.joined(separator: ",\n") + "\n").utf8)
    }
}
