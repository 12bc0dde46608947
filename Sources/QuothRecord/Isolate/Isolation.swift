public import Quoth

/// Keeps what ends the process that reads it from being read.
///
/// What was being read when an earlier process ended all at once is suspected. When it is to be read again, it is first
/// tried in a process of its own; if that is ended too, it is isolated, and passed over from then on. Who is killed without
/// any fault of what it reads so costs a moment of the next run, and nothing else.
///
/// Sendable: the lists are used by whoever has the turn.
public final class Isolation: @unchecked Sendable {
    /// What is read for so many seconds when a run is interrupted is suspected of never ending.
    private static let patience = 5

    private let folder: String
    private let inFlight: InFlight
    private let trial: Trial?
    private let turn = Semaphore(1)
    private var isolated: IsolatedInputs
    private var suspects: Set<ReadUnit>

    /// The isolation of the record in `folder`, which this process writes to.
    ///
    /// - Parameter trial: How suspects are tried; `nil` takes them for innocent.
    /// - Parameter retries: Whether what is isolated is tried again.
    /// - Parameter watches: Whether this process watches, and writes only now and then: another one may be writing.
    public init(_ folder: String, trial: Trial?, retries: Bool, watches: Bool = false) throws(RecordError) {
        self.folder = folder
        inFlight = InFlight(folder, name: watches ? InFlight.watchName : InFlight.name)
        self.trial = trial
        isolated = try IsolatedInputs(folder)
        suspects = inFlight.units.union(retries ? Set(isolated.reasons.keys) : [])
    }

    /// What `read` gives; or, of what ends the process, what `passOver` gives for the message that says so.
    ///
    /// - Parameter capture: One capture of the input; `nil` where the input as a whole is read.
    /// - Complexity: Two writes of some bytes, about 3 µs, besides what `read` takes.
    public func reading<Value>(
        _ input: String, _ capture: Capture?, _ read: () -> Value, passOver: (String) -> Value
    ) -> Value {
        let unit = ReadUnit(input: input, capture: capture?.name ?? "")
        if let reason = reason(against: unit, capture) { return passOver(Self.message(unit, reason)) }
        guard let slot = inFlight.enter(unit) else { return read() }
        defer { inFlight.leave(slot) }
        return read()
    }

    private func reason(against unit: ReadUnit, _ capture: Capture?) -> String? {
        let (known, isSuspect) = locked { (isolated.reasons[unit], suspects.contains(unit)) }
        guard isSuspect else { return known }
        let reason = trial?.reason(against: unit, capture)
        let isKept = locked {
            suspects.remove(unit)
            if isolated.reasons[unit] == reason { return true }
            // Another process may have added to the list.
            if let now = try? IsolatedInputs(folder) { isolated.reasons.merge(now.reasons) { own, _ in own } }
            isolated.reasons[unit] = reason
            return (try? isolated.save(to: folder)) != nil
        }
        // What can't be noted is noted by a later run: the suspicion stays.
        if isKept { inFlight.settle(unit) }
        return reason
    }

    private static func message(_ unit: ReadUnit, _ reason: String) -> String {
        "\(unit) is passed over: it ends the program that reads it (\(reason)). `quoth doctor --retry` tries it again."
    }

    /// Notes that a run came to its end.
    public func end() { inFlight.end() }

    /// Notes that a run is ended by somebody.
    public func interrupt() { inFlight.interrupt(before: Self.patience) }

    /// Reads `input` again from the next run on, or everything; says how many things that are.
    static func forget(_ input: String?, in folder: String) throws(RecordError) -> Int {
        var list = try IsolatedInputs(folder)
        let all = list.reasons
        list.reasons = input.map { input in all.filter { $0.key.input != input } } ?? [:]
        if list.reasons.count < all.count { try list.save(to: folder) }
        return all.count - list.reasons.count
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        turn.wait()
        defer { turn.post() }
        return body()
    }
}
