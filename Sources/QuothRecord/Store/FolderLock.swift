internal import Glibc

/// Keeps every other process from the same work as long as it is there: from writing documents to a record, or from
/// delivering its news.
final class FolderLock {
    private let descriptor: Int32

    /// Takes the lock of the record in the folder `path`.
    /// - Throws: ``RecordError/busy(path:)`` if another process holds it.
    init(_ path: String, name: String = RecordFiles.lock) throws(RecordError) {
        let name = path + "/" + name
        descriptor = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: name, doing: "written", reason: systemMessage(errno)) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .busy(path: path) }
    }

    deinit { _ = close(descriptor) }
}
