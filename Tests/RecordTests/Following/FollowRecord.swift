import Foundation
import Quoth

@testable import QuothRecord

/// A small record that grows in a test, gone after it.
final class FollowRecord {
    let path = FileManager.default.temporaryDirectory.appending(path: "follow-\(UUID().uuidString)").path

    init() throws { try writer().commit() }

    /// A writer, after a moment where a process that another test just starts still has a hold on the lock.
    private func writer() throws -> RecordWriter {
        for _ in 0..<200 {
            do { return try RecordWriter(path) } catch RecordError.busy { Thread.sleep(forTimeInterval: 0.05) }
        }
        return try RecordWriter(path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    struct Page {
        var url: String, text: String
        var day = "2025-03-01"
        var title = "News"
        var capturedAt: String?
    }

    /// Adds pages, and judges what came.
    func add(_ pages: Page...) async throws { try await add(pages) }

    func add(_ pages: [Page]) async throws {
        let writer = try writer()
        for page in pages {
            var document = Document(id: page.url, origin: page.url, text: Text(page.text))
            document.title = Evidence(page.title, from: "test", confidence: 1)
            document.url = Evidence(page.url, from: "test", confidence: 1)
            document.published = Day(iso: page.day).map { Evidence($0, from: "test", confidence: 1) }
            document.capturedAt = page.capturedAt
            try writer.add(Addition(Capture(textOf: document), [document]))
        }
        try writer.commit()
        try await writer.settle(width: 1)
    }

    func store(_ clock: FetchClock = .system) throws -> FollowingStore { try FollowingStore(path, clock: clock) }

    /// Follows something, in a feed.
    func follow(
        _ kind: FollowTarget.Kind, _ value: String, only: Set<FollowClass> = [], _ store: FollowingStore? = nil
    ) throws -> Subscription {
        var new = NewSubscription(try FollowTarget(kind, value))
        new.only = only
        return try (store ?? self.store()).add(new)
    }

    /// What came of a subscription until now, the oldest first.
    func events(_ subscription: Subscription) throws -> [FollowEvent] {
        let store = try store()
        try FollowRound(store).run(Record(path))
        return try store.events(of: subscription.id, limit: 10_000).map(\.event).reversed()
    }
}
