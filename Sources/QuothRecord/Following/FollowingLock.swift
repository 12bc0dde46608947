/// Keeps every other process from delivering the news of a record as long as it is there.
public final class FollowingLock {
    private let lock: FolderLock

    /// - Throws: ``RecordError/busy(path:)`` if another process holds it.
    public init(_ path: String) throws(RecordError) {
        lock = try FolderLock(path, name: RecordFiles.followingLock)
    }
}
