internal import Glibc

/// A file that is written piece by piece, and stands in its place whole or not at all.
final class StreamedFile {
    private static let blockSize = 1 << 20

    private let path: String
    private let draft: String
    private let descriptor: Int32
    private var pending: [UInt8] = []
    private var isDone = false

    /// Begins the file that is to stand at `path`.
    init(_ path: String) throws(CommandError) {
        self.path = path
        draft = path + ".part-\(getpid())"
        descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw OutputFile.failure(path) }
    }

    deinit {
        if isDone { return }
        Glibc.close(descriptor)
        unlink(draft)
    }

    /// Appends `bytes`.
    func write(_ bytes: [UInt8]) throws(CommandError) {
        pending += bytes
        if pending.count >= Self.blockSize { try flush() }
    }

    private func flush() throws(CommandError) {
        guard OutputFile.writeAll(pending, to: descriptor) else { throw OutputFile.failure(path) }
        pending.removeAll(keepingCapacity: true)
    }

    /// Ends the file, and puts it in its place.
    func close() throws(CommandError) {
        try flush()
        guard fsync(descriptor) == 0, Glibc.close(descriptor) == 0, rename(draft, path) == 0 else {
            throw OutputFile.failure(path)
        }
        isDone = true
    }
}
