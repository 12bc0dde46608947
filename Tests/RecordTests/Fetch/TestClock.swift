import Synchronization

@testable import QuothRecord

/// A clock that stands still unless somebody waits.
final class TestClock: Sendable {
    private let time: Mutex<Int>
    private let waits = Mutex<[Int]>([])

    /// A clock that begins at `start`, in milliseconds.
    init(_ start: Int = 1_700_000_000_000) { time = Mutex(start) }

    var now: Int { time.withLock { $0 } }
    /// The waits that were longer than nothing, in milliseconds.
    var slept: [Int] { waits.withLock { $0 } }

    func pass(_ milliseconds: Int) { time.withLock { $0 += milliseconds } }

    var clock: FetchClock {
        FetchClock(
            now: { self.now },
            sleep: { milliseconds in
                guard milliseconds > 0 else { return }
                self.waits.withLock { $0.append(milliseconds) }
                self.pass(milliseconds)
            })
    }
}

/// Answers requests out of a closure, and notes when they came.
final class ScriptedTransport: HTTPTransport {
    private let clock: TestClock
    private let answer: (TransportRequest, Int) -> TransportAnswer
    private(set) var requests: [(url: String, time: Int)] = []

    init(_ clock: TestClock, _ answer: @escaping (TransportRequest, Int) -> TransportAnswer) {
        self.clock = clock
        self.answer = answer
    }

    func send(_ request: TransportRequest) -> TransportAnswer {
        requests.append((request.url.description, clock.now))
        return answer(request, requests.count)
    }

    static func response(_ status: Int, _ fields: [String] = [], _ body: String = "") -> TransportAnswer {
        var answer = TransportAnswer(outcome: .fine, status: status)
        answer.head = Array((["HTTP/1.1 \(status) X"] + fields + ["", ""]).joined(separator: "\r\n").utf8)
        answer.body = Array(body.utf8)
        answer.address = "127.0.0.1"
        return answer
    }
}
