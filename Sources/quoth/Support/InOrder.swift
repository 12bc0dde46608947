/// Runs `work` on every item, `width` of them at a time, and hands the results on in the items' order.
///
/// At most four results for each running task wait for an earlier one, so memory stays bounded however many items
/// there are.
/// - Complexity: One child task an item, about 4 µs each.
func inOrder<Item: Sendable, Value: Sendable>(
    _ items: [Item], width: Int = coreCount, work: @escaping @Sendable (Item) -> Value,
    use: (Value) async throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: (Int, Value).self) { group in
        var next = 0
        var due = 0
        var running = 0
        var waiting: [Int: Value] = [:]
        func startMore() {
            while next < items.count, running < width, next - due < width * 4 {
                let (index, item) = (next, items[next])
                group.addTask { (index, work(item)) }
                next += 1
                running += 1
            }
        }
        startMore()
        while let (index, value) = try await group.next() {
            running -= 1
            waiting[index] = value
            while let value = waiting.removeValue(forKey: due) {
                due += 1
                startMore()
                try await use(value)
            }
            startMore()
        }
    }
}
