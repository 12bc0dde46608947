import Dispatch
import Synchronization
import Testing

@testable import QuothRecord

struct NextShareTests {
    @Test(arguments: [0, 1, 1_000]) func `each share is dealt once, whoever asks`(count: Int) {
        let next = NextShare(of: count)
        let dealt = Mutex<[Int]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            while let share = next.take() { dealt.withLock { $0.append(share) } }
        }
        #expect(dealt.withLock { $0 }.sorted() == Array(0..<count))
        #expect(next.take() == nil)
    }
}
