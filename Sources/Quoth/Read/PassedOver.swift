/// What an archive held that is no page, counted by kind.
public struct PassedOver: Hashable, Sendable {
    /// The kinds that are told apart; what comes after as many is “other”.
    private static let limit = 24
    /// How many there were of each kind, such as `image`.
    public private(set) var kinds: [String: Int] = [:]

    /// Counts one of `kind`.
    mutating func count(_ kind: String) {
        let isNew = kinds[kind] == nil && kinds.count >= Self.limit
        kinds[isNew ? "other" : kind, default: 0] += 1
    }

    /// How many there were.
    public var total: Int { kinds.values.reduce(0, +) }

    /// The kinds with their counts, the most frequent first: `12 × image, 3 × redirect`.
    public var text: String {
        kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) × \($0.key)" }
            .joined(separator: ", ")
    }
}
