/// Whose turn it is to be delivered to: one message of a subscription at a time, a few to one receiver, and not all at once
/// to those who take long.
///
/// Receivers take turns, and so do the subscriptions of one receiver. All steps take constant time.
struct DeliveryTurns {
    /// The most messages that are on their way at a time.
    static let limit = 16
    /// The most of them to one receiver.
    static let limitOfReceiver = 2
    /// The most of them to receivers that took long the last time.
    static let limitOfSlow = 8

    private struct Receiver {
        /// The subscriptions that wait.
        var waiting = Line<Int>()
        var running = 0
        var isSlow = false
        /// Whether it stands in a queue.
        var isQueued = false

        var mayRun: Bool { !waiting.isEmpty && running < limitOfReceiver }
    }

    private struct Turn {
        var receiver: String
        /// `nil` while it waits, else whether its receiver was slow when it began.
        var beganSlowly: Bool?
    }

    private var receivers: [String: Receiver] = [:]
    private var known: [Int: Turn] = [:]
    private var quick = Line<String>(), slow = Line<String>()

    /// How many messages are on their way.
    private(set) var running = 0
    private var runningSlowly = 0

    /// Lets a subscription wait for its turn, unless it does so already or is being delivered to.
    mutating func add(_ id: Int, to receiver: String) {
        guard known[id] == nil else { return }
        known[id] = Turn(receiver: receiver)
        receivers[receiver, default: Receiver()].waiting.append(id)
        queue(receiver)
    }

    /// The subscription whose turn it is, from now on on its way; `nil` if nobody's.
    mutating func next() -> Int? {
        while running < Self.limit, let (name, isSlow) = nextReceiver() {
            receivers[name]?.isQueued = false
            guard var receiver = receivers[name], receiver.mayRun else { continue }
            if receiver.isSlow, !isSlow {
                // It became slow while it waited.
                queue(name)
                continue
            }
            guard let id = receiver.waiting.popFirst() else { continue }
            receiver.running += 1
            receivers[name] = receiver
            known[id]?.beganSlowly = isSlow
            running += 1
            runningSlowly += isSlow ? 1 : 0
            queue(name)
            return id
        }
        return nil
    }

    private mutating func nextReceiver() -> (String, isSlow: Bool)? {
        if let name = quick.popFirst() { return (name, false) }
        if runningSlowly < Self.limitOfSlow, let name = slow.popFirst() { return (name, true) }
        return nil
    }

    /// Ends the turn of a subscription.
    /// - Parameters:
    ///   - tookLong: Whether its receiver took long; `nil` where nothing was sent.
    ///   - goesOn: Whether it waits for its next turn.
    mutating func end(_ id: Int, tookLong: Bool?, goesOn: Bool) {
        guard let turn = known.removeValue(forKey: id), let beganSlowly = turn.beganSlowly else { return }
        running -= 1
        runningSlowly -= beganSlowly ? 1 : 0
        receivers[turn.receiver]?.running -= 1
        if let tookLong, receivers[turn.receiver]?.isSlow != tookLong {
            receivers[turn.receiver]?.isSlow = tookLong
            // Where it stands in a queue that is the other one; what is left there leads to nobody.
            receivers[turn.receiver]?.isQueued = false
        }
        if goesOn { add(id, to: turn.receiver) } else { queue(turn.receiver) }
    }

    /// Puts a receiver into the queue of its kind, if it has somebody who waits and may be sent to.
    private mutating func queue(_ name: String) {
        guard let receiver = receivers[name], !receiver.isQueued, receiver.mayRun else { return }
        receivers[name]?.isQueued = true
        if receiver.isSlow { slow.append(name) } else { quick.append(name) }
    }

    /// First in, first out.
    private struct Line<Element> {
        private var elements: [Element] = []
        private var head = 0

        var isEmpty: Bool { head == elements.count }

        mutating func append(_ element: Element) { elements.append(element) }

        mutating func popFirst() -> Element? {
            guard head < elements.count else { return nil }
            let first = elements[head]
            head += 1
            if head * 2 > elements.count {
                elements.removeFirst(head)
                head = 0
            }
            return first
        }
    }
}
