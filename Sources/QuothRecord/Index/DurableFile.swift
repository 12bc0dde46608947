internal import CSQLite
internal import Glibc

/// A file that is written from its beginning to its end, and is on disk when it is closed.
final class DurableFile {
    private static let bufferSize = 1 << 20

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// The bytes written so far.
    private(set) var count: Int
    private var isClosed = false

    /// Makes the file at `path` anew, or goes on after the first `count` bytes of it, which are kept.
    init(_ path: String, keeping count: Int = 0) throws(RecordError) {
        self.path = path
        self.count = count
        descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: path, doing: "written", reason: systemMessage(errno)) }
        guard ftruncate(descriptor, count) == 0, lseek(descriptor, count, SEEK_SET) == count else {
            throw .system(path: path, doing: "written", reason: systemMessage(errno))
        }
    }

    deinit {
        if !isClosed { _ = Glibc.close(descriptor) }
    }

    /// Appends `bytes`.
    func write(_ bytes: [UInt8]) throws(RecordError) {
        count += bytes.count
        buffer += bytes
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Appends a stretch of another file, which need not come into this process for that.
    func copy(_ range: Range<Int>, of other: MappedFile) throws(RecordError) {
        try flush()
        let source = open(other.name, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .system(path: other.name, doing: "opened", reason: systemMessage(errno)) }
        defer { _ = Glibc.close(source) }
        var chunk = [UInt8](repeating: 0, count: Self.bufferSize)
        var at = range.lowerBound
        while at < range.upperBound {
            let got = pread(source, &chunk, min(chunk.count, range.upperBound - at), at)
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw .system(path: other.name, doing: "read", reason: systemMessage(errno)) }
            at += got
            try write(got == chunk.count ? chunk : Array(chunk[..<got]))
        }
    }

    private func flush() throws(RecordError) {
        var written = 0
        while written < buffer.count {
            var fault: Int32 = 0
            let room = cvfs_fault_write(path, buffer.count - written, &fault)
            let got = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, room)
            }
            if fault != 0 { throw .system(path: path, doing: "written", reason: systemMessage(fault)) }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw .system(path: path, doing: "written", reason: systemMessage(errno)) }
            written += got
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Waits until all that was written is on disk.
    func sync() throws(RecordError) {
        try flush()
        let fault = cvfs_fault_sync(path)
        guard fault == 0, fsync(descriptor) == 0 else {
            throw .system(path: path, doing: "written", reason: systemMessage(fault == 0 ? errno : fault))
        }
    }

    /// Ends the file, and waits until it is on disk.
    func close() throws(RecordError) {
        try flush()
        isClosed = true
        let fault = cvfs_fault_sync(path)
        let isDurable = fault == 0 && fsync(descriptor) == 0
        let code = fault == 0 ? errno : fault
        guard Glibc.close(descriptor) == 0, isDurable else {
            throw .system(path: path, doing: "written", reason: systemMessage(code))
        }
    }

    /// Waits until the names in `folder` are on disk.
    static func syncFolder(_ folder: String) throws(RecordError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path: folder, doing: "opened", reason: systemMessage(errno)) }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw .system(path: folder, doing: "written", reason: systemMessage(errno))
        }
    }
}
