/// When a message is tried again that could not be delivered.
public struct DeliverySchedule: Hashable, Sendable {
    /// The seconds between one attempt and the next (Standard Webhooks 1.0.0): three days in all.
    private static let waits = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]

    /// By how much all waits are longer; less than 1 for tests.
    public var pace = 1.0

    /// The usual one.
    public init() {}

    /// The milliseconds until the next attempt, up to a fifth more by chance; `nil` where there is none any more.
    /// - Parameters:
    ///   - attempts: How often it was tried, from 1.
    ///   - retryAfter: How many seconds the receiver asks to wait.
    func wait(attempts: Int, retryAfter: Int?, using random: inout some RandomNumberGenerator) -> Int? {
        guard attempts <= Self.waits.count else { return nil }
        let base = Int(Double(Self.waits[attempts - 1]) * 1_000 * pace)
        return max(base, Int(Double(retryAfter ?? 0) * 1_000 * pace))
            + Int.random(in: 0...max(1, base / 5), using: &random)
    }
}
