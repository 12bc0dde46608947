/// Runs `work` on every item, as many at a time as there are cores, and hands the results on in the items' order.
///
/// At most four results a core wait for an earlier one, so memory stays bounded however many items there are.
/// - Complexity: One child task an item, about 4 µs each.
func inOrder<Item: Sendable, Value: Sendable>(
    _ items: [Item], width: Int, work: @escaping @Sendable (Item) -> Value, use: (Value) throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
        var next = 0
        var due = 0
        var waiting: [Int: Value] = [:]
        func start() {
            guard next < items.count else { return }
            let (index, item) = (next, items[next])
            group.addTask { (index, work(item)) }
            next += 1
        }
        for _ in 0..<min(width, items.count) { start() }
        while let (index, value) = try await group.next() {
            waiting[index] = value
            while let value = waiting.removeValue(forKey: due) {
                try use(value)
                due += 1
            }
            while next < items.count, next - due < width * 4, next - due - waiting.count < width { start() }
        }
    }
}
