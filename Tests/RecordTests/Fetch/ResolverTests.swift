import Glibc
import Testing

@testable import QuothRecord

@Suite struct ResolverTests {
    @Test func `work that takes too long is not waited for`() {
        #expect(TimedCall.value(within: 5) { 7 } == 7)
        let late = TimedCall.value(within: 0.05) { () -> Int in
            usleep(400_000)
            return 7
        }
        #expect(late == nil)
        usleep(500_000)  // the thread ends while the test still runs
    }

    @Test func `the system knows its own name`() {
        let answer = Resolver.system.addresses("localhost")
        guard case .addresses(let found) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(found.contains { $0.description == "127.0.0.1" || $0.description == "::1" })
    }
}
