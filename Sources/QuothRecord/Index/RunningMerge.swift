/// A merge that goes on in a thread of its own.
///
/// Sendable: the thread writes the result before it posts the semaphore, and it is read only behind that.
final class RunningMerge: @unchecked Sendable {
    let merge: SegmentMerge
    private let ended = Semaphore()
    private var result: Result<SegmentFile, RecordError>?

    /// Begins; `nil` if there can be no thread.
    init?(_ merge: SegmentMerge) {
        self.merge = merge
        let isBegun = BackgroundThread.start { [self] in
            do throws(RecordError) { result = .success(try merge.write()) } catch { result = .failure(error) }
            ended.post()
        }
        if !isBegun { return nil }
    }

    /// Whether it has ended.
    var isDone: Bool {
        guard ended.take() else { return false }
        ended.post()
        return true
    }

    /// The new segment, once it is there.
    func wait() throws(RecordError) -> SegmentFile {
        ended.wait()
        defer { ended.post() }
        guard let result else { preconditionFailure("It ends with a result.") }
        return try result.get()
    }
}
