internal import Quoth
internal import QuothPublish
internal import QuothRecord

extension Loader {
    /// Whether an argument is fetched and not opened.
    static func isAddress(_ argument: String) -> Bool {
        let head = argument.prefix(8).lowercased()
        return head.hasPrefix("http://") || head == "https://"
    }

    /// Fetches the addresses among `arguments`, and what they lead to, and hands each page on as it was read.
    /// - Returns: The addresses that were fetched, and what was left out; each has had its line on the standard error.
    /// - Throws: `FetchError` where nothing can be fetched, or all that was asked for is refused by a rule.
    func forEachFetched(
        _ arguments: [String], use: (Readings.Reading) async throws -> Void
    ) async throws -> (inputs: [String], leftOut: [LeftOut]) {
        let addresses = arguments.filter(Self.isAddress)
        guard !addresses.isEmpty else { return ([], []) }
        let walk = try rules.fetching.walk()
        var (leftOut, refusals): ([LeftOut], [FetchError]) = ([], [])
        var inputs = addresses
        func leave(_ input: String, _ error: FetchError) {
            if error.isRefusal { refusals.append(error) }
            leave([LeftOut(input: input, message: "\(error)")])
        }
        func leave(_ rows: [LeftOut]) {
            tell(rows)
            leftOut += rows
        }
        for text in addresses {
            do throws(FetchError) { walk.add(try WebURL(text)) } catch { leave(text, error) }
        }
        while let step = walk.next() {
            inputs.append(step.url.description)
            switch readings(of: step) {
            case .failure(let error): leave(step.url.description, error)
            case .success(let readings):
                for var reading in readings {
                    leave(reading.leftOut)
                    if rules.fetching.follows { follow(&reading, of: step, walk) }
                    try await use(reading)
                }
            }
        }
        for (root, count) in walk.cut.sorted(by: { $0.key < $1.key }) {
            let message = "\(root) leads to \(count) more addresses; --max-pages sets how many are fetched."
            leave([LeftOut(input: root, message: message)])
        }
        if refusals.count == leftOut.count, let last = refusals.last, arguments.count == addresses.count { throw last }
        return (inputs, leftOut)
    }

    /// What a step brought, read; nothing of a sitemap.
    func readings(of step: FetchWalk.Step) -> Result<[Readings.Reading], FetchError> {
        Result { () throws(FetchError) in
            let fetched = try step.result.get()
            if step.isSitemap { return [] }
            let address = fetched.url.description
            let input = Input(name: address, path: address)
            return try fetched.captures(name: address, byteLimit: rules.maxBytes).map { entry in
                switch entry {
                case .capture(let capture):
                    rules.guarded(input, capture) {
                        Readings.reading(of: capture, in: input, rules)
                    } passOver: {
                        Readings.Reading(leftOut: [$0])
                    }
                case .failure(let error):
                    Readings.Reading(leftOut: [LeftOut(input: address, message: "\(error)")])
                }
            }
        }
    }

    /// Has what a page names fetched. What a feed gives of its entries is left aside then: their own pages come instead.
    private func follow(_ reading: inout Readings.Reading, of step: FetchWalk.Step, _ walk: FetchWalk) {
        guard step.via == nil else { return }
        walk.follow(reading.documents, of: step)
        reading.documents.removeAll(where: FetchWalk.isFeedEntry)
    }
}
