internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// Times each of some documents by itself, traced against records that stay open: what somebody who asks waits for.
struct LatencyRun {
    let records: [RecordSnapshot]

    /// The line of `copy`: how long it took, how many documents were looked into, and how many passages were found.
    func line(of copy: Document) async throws -> String {
        let clock = ContinuousClock()
        let start = clock.now
        var sources: [Document] = []
        var background = Background()
        for record in records {
            let likely = try await RecordSources.find(in: record, for: [copy])
            sources += likely.documents
            background.add(likely.background)
        }
        let found = clock.now
        let search = PairSearch(copies: [copy], sources: sources, background: background)
        let run = try await search.run(isJudged: false)
        let (looked, traced) = (Self.milliseconds(found - start), Self.milliseconds(clock.now - found))
        let passages = run.copies.reduce(0) { $0 + $1.pairs.reduce(0) { $0 + $1.passages.count } }
        return "\(copy.text.count)\t\(looked)\t\(traced)\t\(sources.count)\t\(passages)\n"
    }

    private static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds / 1_000_000_000_000) / 1e3
    }
}
