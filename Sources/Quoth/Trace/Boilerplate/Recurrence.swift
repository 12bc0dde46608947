/// How often a passage stands on other occasions than that of the two documents that share it.
struct Recurrence {
    /// In how many other documents most of it stands; those of an unknown day count half.
    var documents = 0
    /// Of how many series they are, and on how many days they were published, as far as these are known.
    var series = 0
    var dates = 0
    /// How many are of the series that has most of them, and on how many days.
    var ofOneSeries = 0
    var datesOfOneSeries = 0
    /// How many are of the series of the two documents themselves, counted twice where their day is known, and on how many days.
    private var twiceOwn = 0
    private var ownDates = 0
    /// How many of them the figures above were counted in; the others are like them.
    private var seen = 0

    /// A passage that stands nowhere else.
    init() {}

    /// Of the phrases `keys`, the one that stands in more documents than half of the others.
    /// - Parameter own: The numbers of the two documents.
    /// - Complexity: O(*n*) in the phrases.
    init(_ keys: [UInt64], in census: PhraseCensus, _ occasions: [Occasion], apartFrom own: (Int, Int?)) {
        let here = (occasions[own.0], own.1.map { occasions[$0] })
        var counted: [(documents: Int, key: UInt64)] = keys.map { key in
            let found = census.documents(with: key)
            var (twice, left) = (0, found.some.count)
            for hit in found.some {
                let document = Int(hit & 0xFFFF_FFFF)
                if document == own.0 || document == own.1 {
                    left -= 1
                } else if occasions[document].day == 0 {
                    twice += 1
                } else if !Recurrence.isNear(occasions[document], here) {
                    twice += 2
                }
            }
            if found.count > found.some.count, left > 0 { twice = twice * found.count / found.some.count }
            return ((twice + 1) / 2, key)
        }
        guard !counted.isEmpty else { return }
        counted.sort { ($0.documents, $0.key) < ($1.documents, $1.key) }
        let middle = counted[counted.count / 2]
        documents = middle.documents
        if documents > 0 { describe(census.documents(with: middle.key).some, occasions, here, own) }
    }

    /// Takes into account that the larger collection, of which the census saw a part, has most of the passage in `places`
    /// places: as many of them on other occasions, one supposes, as of the documents that were seen.
    mutating func take(_ places: Int, seen census: PhraseCensus, _ keys: [UInt64]) {
        let most = keys.reduce(0) { max($0, census.documents(with: $1).count) }
        guard places > most else { return }
        let share = most > 2 ? Float(documents) / Float(most - 2) : 0.5
        documents = max(documents, Int(Float(places - 2) * min(1, share)))
    }

    private mutating func describe(
        _ hits: ArraySlice<UInt64>, _ occasions: [Occasion], _ here: (Occasion, Occasion?), _ own: (Int, Int?)
    ) {
        var dates: [UInt64: Set<Int32>] = [:]
        var counts: [UInt64: Int] = [:]
        var ownDays: Set<Int32> = []
        for hit in hits {
            let document = Int(hit & 0xFFFF_FFFF)
            let occasion = occasions[document]
            if document == own.0 || document == own.1 || Recurrence.isNear(occasion, here) { continue }
            seen += 1
            counts[occasion.series, default: 0] += 1
            if occasion.day > 0 { dates[occasion.series, default: []].insert(occasion.day) }
            if occasion.series != 0, occasion.series == here.0.series || occasion.series == here.1?.series {
                twiceOwn += occasion.day > 0 ? 2 : 1
                if occasion.day > 0 { ownDays.insert(occasion.day) }
            }
        }
        self.dates = dates.values.reduce(into: Set<Int32>()) { $0.formUnion($1) }.count
        ownDates = ownDays.count
        counts[0] = nil
        series = counts.count
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return }
        ofOneSeries = most.value
        datesOfOneSeries = dates[most.key]?.count ?? 0
    }

    private static func isNear(_ occasion: Occasion, _ here: (Occasion, Occasion?)) -> Bool {
        occasion.isNear(here.0) || (here.1.map(occasion.isNear) ?? false)
    }

    /// Whether they are mostly of one series, or several of those of the two documents, on several days: standing words of
    /// these, however long.
    var isOfOneSeries: Bool {
        (ofOneSeries >= 6 && datesOfOneSeries >= 5 && ofOneSeries * 2 >= seen) || (twiceOwn >= 10 && ownDates >= 3)
    }

    /// Whether they are so many, on so many days, that the words are anybody's, however long.
    var isAnybodys: Bool { documents >= 20 && dates >= 12 }
}
