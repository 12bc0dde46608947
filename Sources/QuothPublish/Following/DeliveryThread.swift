internal import Quoth
internal import QuothRecord
internal import Synchronization

/// A thread beside a server that looks for news and delivers them, until it is told to end.
public final class DeliveryThread: Sendable {
    /// Between two looks at whether there is something to do, in seconds.
    private static let pause = 1.0

    private let path: String
    private let settings: DeliverySettings
    private let log: (@Sendable (String) -> Void)?
    private let isStopped = Atomic(false)
    private let woken = Semaphore()
    private let ended = Semaphore()

    /// A thread for the record in the folder `path`.
    /// - Parameter log: Gets a sentence where something went wrong that the operator can mend.
    public init(_ path: String, _ settings: DeliverySettings, log: (@Sendable (String) -> Void)? = nil) {
        (self.path, self.settings, self.log) = (path, settings, log)
    }

    /// Begins.
    /// - Returns: Whether there could be such a thread.
    public func start() -> Bool {
        BackgroundThread.start { [self] in
            run()
            ended.post()
        }
    }

    /// Ends after the message that is being delivered.
    public func stop() {
        isStopped.store(true, ordering: .releasing)
        woken.post()
    }

    /// Waits, at most so many seconds, until it has ended.
    public func join(within seconds: Double) { _ = ended.wait(within: seconds) }

    private var goesOn: Bool { !isStopped.load(ordering: .acquiring) }

    private func run() {
        var deliverer: Deliverer?
        var told: String?
        while goesOn {
            do {
                if deliverer == nil, FollowingStore.exists(at: path) { deliverer = try Deliverer(path, settings) }
                if let deliverer, try deliverer.isDue() { _ = try deliverer.run { self.goesOn } }
                told = nil
            } catch RecordError.busy {
                // Somebody else delivers.
            } catch {
                // The same thing is said once.
                if told != "\(error)" { log?("\(error)") }
                told = "\(error)"
            }
            _ = woken.wait(within: Self.pause)
        }
    }
}
