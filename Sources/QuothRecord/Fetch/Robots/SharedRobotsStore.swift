/// A store that several fetchers use, one at a time.
///
/// Sendable: the store is given away to it, and used only between taking and giving back the one turn.
public final class SharedRobotsStore: RobotsStore, @unchecked Sendable {
    private let store: any RobotsStore
    private let turn = Semaphore(1)

    /// Shares `store`, which nobody else uses from now on.
    public init(_ store: sending any RobotsStore) {
        self.store = store
    }

    /// What the store has, at its turn.
    public func robots(of origin: String) -> RobotsAnswer? {
        turn.wait()
        defer { turn.post() }
        return store.robots(of: origin)
    }

    /// Keeps an answer in the store, at its turn.
    public func keep(_ answer: RobotsAnswer, of origin: String) {
        turn.wait()
        defer { turn.post() }
        store.keep(answer, of: origin)
    }
}
