/// The events, among some candidates, that are what somebody follows.
struct FollowFinder {
    let candidates: FollowCandidates
    let matcher: FollowMatcher
    /// News up to this one came before.
    let since: Int

    /// The events of `target` that fall into one of `classes`, in the order in which they came.
    func events(of target: FollowTarget, in classes: Set<FollowClass>) throws(RecordError) -> [FollowEvent] {
        var found: [(number: Int, event: FollowEvent)] = []
        if target.kind == .everything {
            // Of texts that came what they quote is told only where it is altered.
            found =
                try ofDocuments(target, classes)
                + ofQuotations(target, classes.subtracting([.new, .quotation, .silent]))
        } else if FollowMatcher.isOfQuotations(target) {
            found = try ofQuotations(target, classes)
        } else {
            found = try ofDocuments(target, classes)
        }
        return found.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
            .map(\.element.event)
    }

    private func ofQuotations(
        _ target: FollowTarget, _ classes: Set<FollowClass>
    ) throws(RecordError) -> [(number: Int, event: FollowEvent)] {
        let own = candidates.quotations.filter { $0.number > since }
        let rows = Array(Set(own.map(\.row)))
        let matching = target.kind == .everything ? Set(rows) : try matcher.quotations(target, among: rows)
        var found: [(number: Int, event: FollowEvent)] = []
        for candidate in own where matching.contains(candidate.row) {
            guard target.kind != .everything || candidate.edit == nil, let event = try candidates.event(candidate),
                !event.classes.isDisjoint(with: classes)
            else { continue }
            // A quotation is no copy of itself.
            if event.kind != .edit, target.key.map(SearchRow.hexadecimal) == event.quotation, event.quotation != nil {
                continue
            }
            found.append((candidate.number, event))
        }
        return found
    }

    private func ofDocuments(
        _ target: FollowTarget, _ classes: Set<FollowClass>
    ) throws(RecordError) -> [(number: Int, event: FollowEvent)] {
        let own = candidates.documents.filter { $0.number > since }
        let ranks = Array(Set(own.map(\.rank) + own.compactMap(\.previous)))
        let matching = try matcher.documents(target, among: ranks)
        var found: [(number: Int, event: FollowEvent)] = []
        for candidate in own {
            let isFound = matching.contains(candidate.rank)
            let wasFound = candidate.previous.map(matching.contains) ?? false
            if isFound, !wasFound, candidate.isFirst || candidate.change != nil, classes.contains(.new),
                let event = try candidates.arrival(candidate)
            {
                found.append((candidate.number, event))
            } else if isFound || wasFound, let change = candidate.change, !change.classes.isDisjoint(with: classes) {
                found.append((candidate.number, change))
            }
        }
        return found
    }
}
