internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// Polls what is due of a record's list, and adds what came to the record.
struct WatchRun {
    /// How often a record is asked for that another program is writing to, once a second.
    private static let patience = 120

    let record: String
    let list: WatchList
    let robots: SharedRobotsStore
    let loader: Loader
    let archive: WARCFile?

    private var console: Console { loader.console }

    /// What came of polling one item: how its own page went, and whether all went well that it named.
    private struct Poll {
        var item: WatchItem
        var result: Result<Fetched, FetchError>?
        var isWhole = true
    }

    /// Polls once.
    func poll() async throws -> RunStatus {
        let walk = try loader.rules.fetching.walk(robots: robots)
        var polls: [String: Poll] = [:]
        for item in try list.due() {
            polls[item.url] = Poll(item: item)
            walk.add(try WebURL(item.url), validators: item.validators)
        }
        walk.isKnown = { url, root in
            guard let item = polls[root]?.item else { return true }
            return item.follows ? (try? list.hasFetched(url, of: item)) ?? false : true
        }
        var (fetched, failed) = (0, 0)
        while let step = walk.next() {
            guard var poll = polls[step.root] else { continue }
            let isFine = try await take(step, &poll, walk)
            if isFine { fetched += 1 } else { failed += 1 }
            polls[step.root] = poll
        }
        for (root, poll) in polls.sorted(by: { $0.key < $1.key }) {
            guard let result = poll.result else { continue }
            try list.settle(poll.item, result, isWhole: poll.isWhole && walk.cut[root] == nil)
        }
        return failed == 0 ? .fine : fetched > 0 ? .partial : .error
    }

    /// Takes in one page.
    /// - Returns: Whether it came.
    private func take(_ step: FetchWalk.Step, _ poll: inout Poll, _ walk: FetchWalk) async throws -> Bool {
        if step.via == nil { poll.result = step.result }
        switch step.result {
        case .failure(let error):
            console.report("quoth: \(error)")
            if step.via != nil { try settle(step, &poll, error) }
            return false
        case .success(let fetched):
            try archive?.write(fetched, earlier: try earlier(poll.item), via: step.via)
            if fetched.isUnchanged {
                if step.via == nil { try list.noteUnchanged(poll.item) }
                return told("unchanged", step)
            }
            switch loader.readings(of: step) {
            case .failure(let error):
                console.report("quoth: \(error)")
                if step.via != nil { try settle(step, &poll, error) }
                return false
            case .success(let readings):
                if poll.item.follows, step.via == nil { readings.forEach { walk.follow($0.documents, of: step) } }
                let outcome = try await add(
                    readings.map { aside($0, poll.item, step) }, step.via == nil ? poll.item : nil)
                if step.via != nil, !step.isSitemap { try list.noteFetched(step.url, of: poll.item) }
                return told(Self.words(outcome, step), step)
            }
        }
    }

    /// A page that was named can't be had: for good, or the next poll tries again.
    private func settle(_ step: FetchWalk.Step, _ poll: inout Poll, _ error: FetchError) throws {
        if error.isPassing { poll.isWhole = false } else { try list.noteFetched(step.url, of: poll.item) }
    }

    /// A reading without a feed's entries, where their own pages come instead.
    private func aside(_ reading: Readings.Reading, _ item: WatchItem, _ step: FetchWalk.Step) -> Readings.Reading {
        guard item.follows, step.via == nil else { return reading }
        var reading = reading
        reading.documents.removeAll(where: FetchWalk.isFeedEntry)
        return reading
    }

    /// The capture that an answer “not modified” refers to.
    private func earlier(_ item: WatchItem) throws(RecordError) -> WARCBuilder.Earlier? {
        (try list.lastCapture(of: item) ?? item.lastAt).map { WARCBuilder.Earlier(id: nil, url: item.url, date: $0) }
    }

    /// Adds what was read, once nobody else is adding; `item` is what was asked for.
    private func add(_ readings: [Readings.Reading], _ item: WatchItem?) async throws -> RecordWriter.Outcome {
        var outcome = RecordWriter.Outcome()
        for reading in readings { loader.tell(reading.leftOut) }
        let leftOut = readings.flatMap(\.leftOut)
        let additions = readings.compactMap { reading in
            reading.documents.isEmpty ? nil : reading.capture.map { Addition($0, reading.documents) }
        }
        if additions.isEmpty, leftOut.isEmpty { return outcome }
        let writer = try writer()
        writer.trial = Trials.judging
        let inputs = readings.compactMap { $0.capture?.url ?? $0.capture?.origin }
        try writer.note(leftOut: leftOut.map { ($0.input, $0.message) }, of: inputs)
        for addition in additions { outcome.add(try writer.add(addition)) }
        try writer.commit()
        try await writer.settle(width: coreCount)
        if let item, let first = additions.first { try list.note(first, of: item) }
        return outcome
    }

    private func writer() throws(RecordError) -> RecordWriter {
        for _ in 0..<Self.patience {
            do throws(RecordError) { return try RecordWriter(record) } catch {
                guard case .busy = error else { throw error }
                FetchClock.system.sleep(1000)
            }
        }
        return try RecordWriter(record)
    }

    private func told(_ words: String, _ step: FetchWalk.Step) -> Bool {
        if !loader.isQuiet { console.write("\(words)\t\(step.url)\n") }
        return true
    }

    private static func words(_ outcome: RecordWriter.Outcome, _ step: FetchWalk.Step) -> String {
        if step.isSitemap { return "sitemap" }
        if outcome.documents > 0 { return "new" }
        return outcome.versions > 0 ? "changed" : "as it was"
    }
}
