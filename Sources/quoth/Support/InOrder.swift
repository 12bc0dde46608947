/// Runs `work` on every item, and hands the results on in the items' order.
///
/// At most four results for each core wait for an earlier one, so memory stays bounded however many items there are.
/// - Complexity: One child task an item, about 4 µs each.
func inOrder<Item: Sendable, Value: Sendable>(
    _ items: [Item], work: @escaping @Sendable (Item) -> Value, use: (Value) async throws -> Void
) async throws {
    var rest = items.makeIterator()
    try await inOrder(WorkAhead(count: coreCount * 4), next: { rest.next() }, work: work, use: use)
}

/// Runs `work` on every item that `next` gives, until it gives none, and hands the results on in the items' order.
///
/// - Parameter ahead: How far work may be ahead of what is due: as `use` may take long at once, the other cores go on.
/// - Complexity: One child task an item, about 4 µs each.
func inOrder<Item: Sendable, Value: Sendable>(
    _ ahead: WorkAhead<Item>, next: () -> Item?, work: @escaping @Sendable (Item) -> Value,
    use: (Value) async throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
        var (started, due, weight) = (0, 0, 0)
        var weights: [Int: Int] = [:]
        var waiting: [Int: Value] = [:]
        var upcoming = next()
        func startMore() {
            while let item = upcoming, started - due < ahead.count {
                let own = ahead.weight(item)
                if started > due, weight + own > ahead.limit { return }
                let number = started
                group.addTask { (number, work(item)) }
                (weights[number], weight) = (own, weight + own)
                started += 1
                upcoming = next()
            }
        }
        startMore()
        while let (number, value) = try await group.next() {
            waiting[number] = value
            while let value = waiting.removeValue(forKey: due) {
                weight -= weights.removeValue(forKey: due) ?? 0
                due += 1
                startMore()
                try await use(value)
            }
            startMore()
        }
    }
}
