import Foundation
import Quoth
import QuothRecord
import Testing

@testable import quoth

/// `quoth follow deliver` beside web hooks.
@Suite struct FollowHookTests {
    @Test(.timeLimit(.minutes(10)))
    func `a receiver that does not answer holds up no other`() async throws {
        let asked = DispatchSemaphore(value: 0)
        // The first answers only when the second was asked for all: one after the other, that would never be.
        let slow = try SmallServer { _, _ in
            let outcome = asked.wait(timeout: .now() + 300)
            asked.signal()
            return outcome == .success ? ("text/plain", "taken") : nil
        }
        let quick = try SmallServer { _, _ in
            asked.signal()
            return ("text/plain", "taken")
        }
        let place = try Workplace()
        defer { place.remove() }
        func run(_ words: String...) async -> (status: RunStatus, out: String, err: String) {
            await place.run(["follow"] + words + ["--record", "@record"])
        }
        #expect(await place.run(["add", "@sources", "--record", "@record"]).status == .fine)
        for server in [slow, quick] {
            #expect(await run("add", "--everything", "--webhook", server.url("/hook")).status == .fine)
        }
        #expect(await place.run(["add", "@draft.md", "--record", "@record"]).status == .fine)
        let sent = await run(
            "deliver", "--allow-hook", "127.0.0.1:\(slow.port)", "--allow-hook", "127.0.0.1:\(quick.port)",
            "--hook-timeout", "400")
        #expect(sent.status == .fine, "\(sent.err)")
        #expect(slow.targets.count == quick.targets.count && !slow.targets.isEmpty)
        let count = slow.targets.count * 2
        #expect(sent.out == "\(count)\t\(count)\t0\t0\n")
    }
}
