/// Weighs the dates of a page against each other.
///
/// What is declared for machines is nearly always right, with two faults: a time in UTC may already be on the next day, and
/// some systems declare the day of the last build. So a declared day gives way to one that the page shows or that its
/// address has if that is its neighbour, and to an earlier one that is shown as the page's own.
struct DateChoice {
    private let declared: DateCandidate?
    private let vague: DateCandidate?
    private let address: DateCandidate?
    private let shown: [ShownDates.Found]
    private let changed: DateCandidate?
    private var others: [DateCandidate] = []

    init(
        declared: DateCandidate?, vague: DateCandidate?, address: DateCandidate?, shown: [ShownDates.Found],
        changed: DateCandidate?
    ) {
        self.declared = declared
        self.vague = vague
        self.address = address
        self.shown = shown.filter { !$0.isModified }
        self.changed =
            changed
            ?? shown.filter(\.isModified).max { $0.likelihood < $1.likelihood }.map {
                DateCandidate(moment: $0.moment, place: "shown as changed", confidence: 0.6, isModified: true)
            }
    }

    /// Whether nothing names a date of publication.
    var isEmpty: Bool { published == nil || published?.place == Self.fallback }

    /// Takes in one more date, which counts where there is no other.
    mutating func add(_ candidate: DateCandidate) { others.append(candidate) }

    /// The day of the last change.
    var modified: Evidence<Moment>? {
        changed.map { Evidence($0.moment, from: $0.place, confidence: $0.confidence) }
    }

    /// Below this a date is wrong nine times in ten; it stays among the candidates.
    private static let least = 0.15

    private static let fallback = "day of the last change"

    /// The shown date that is likeliest the page's own.
    ///
    /// One that says that it is the day of publication goes before one above the heading that says nothing, which may be
    /// today's.
    private var bestShown: DateCandidate? {
        let best = shown.max { $0.likelihood < $1.likelihood }
        if let best, best.signs.isAboveUnlabelled,
            let labelled = shown.filter(\.signs.isLabelledBelow).max(by: { $0.likelihood < $1.likelihood })
        {
            return Self.candidate(labelled)
        }
        return best.map(Self.candidate)
    }

    private static func candidate(_ found: ShownDates.Found) -> DateCandidate {
        DateCandidate(
            moment: found.moment,
            place: found.signs.contains(.timeElement) ? "time element" : "shown near the heading",
            confidence: found.likelihood,
            isOwnLine: (found.signs.contains(.short) || found.signs.contains(.labelledPublished))
                && !found.signs.contains(.inComments) && !found.signs.contains(.quoted) && found.shownDay != nil)
    }

    /// The day of publication.
    var published: Evidence<Moment>? {
        guard let chosen, chosen.confidence >= Self.least else { return nil }
        return Evidence(chosen.moment, from: chosen.place, confidence: chosen.confidence)
    }

    private var chosen: DateCandidate? {
        let shown = bestShown
        if let declared { return settled(declared, shown) }
        if let address, address.moment.day.day != nil, (shown?.confidence ?? 0) < 0.9 { return address }
        let named = [shown, vague].compactMap { $0 }.max { $0.confidence < $1.confidence }
        if let named, named.confidence >= 0.3 { return named }
        let last = changed.map { DateCandidate(moment: $0.moment, place: Self.fallback, confidence: 0.4) }
        if let address { return day(in: address.moment.day, of: [named, changed]) ?? address }
        if let named, named.confidence >= 0.25 { return others.first ?? named }
        return others.first ?? last ?? named
    }

    /// The first date that falls into a month, with its day.
    private func day(in month: Day, of candidates: [DateCandidate?]) -> DateCandidate? {
        candidates.compactMap { $0 }.first { found in
            let day = found.moment.day
            return month.day == nil && day.day != nil && day.year == month.year && day.month == month.month
        }
    }

    /// A declared date against what the address and the page show; one that the page shows as it is declared stands.
    private func settled(_ declared: DateCandidate, _ best: DateCandidate?) -> DateCandidate {
        let isShown = shown.contains {
            $0.shownDay == declared.moment.day && !$0.signs.contains(.inComments) && !$0.signs.contains(.lookAlikes)
        }
        if isShown { return declared }
        for near in [address, best].compactMap({ $0 })
        where near.place == "address" || near.isOwnLine && near.confidence >= 0.5 {
            if Self.isLocalDay(near.moment.day, of: declared.moment) { return near }
        }
        guard let best, best.isOwnLine, best.confidence >= 0.65, best.moment.day != changed?.moment.day,
            let own = Calendars.daysSince1970(best.moment.day),
            let theirs = Calendars.daysSince1970(declared.moment.day), own < theirs
        else { return declared }
        return best
    }

    /// Whether `day` is the day before or behind that of a time in UTC, and somewhere on earth the day of that time.
    private static func isLocalDay(_ day: Day, of moment: Moment) -> Bool {
        guard let minute = moment.minute, moment.offset ?? 0 == 0, let local = Calendars.daysSince1970(day),
            let declared = Calendars.daysSince1970(moment.day)
        else { return false }
        return local == declared + 1 && minute >= 10 * 60 || local == declared - 1 && minute < 12 * 60
    }

    /// All dates, each day once, the likeliest first.
    var candidates: [Evidence<Moment>] {
        var result: [Evidence<Moment>] = []
        let shown = self.shown.map(Self.candidate).sorted { $0.confidence > $1.confidence }.prefix(8)
        let rest = [declared, address, vague].compactMap { $0 } + others + shown
        for one in [chosen].compactMap({ $0 }) + rest.sorted(by: { $0.confidence > $1.confidence }) {
            guard !result.contains(where: { $0.value.day == one.moment.day }) else { continue }
            result.append(Evidence(one.moment, from: one.place, confidence: one.confidence))
        }
        return result
    }
}
