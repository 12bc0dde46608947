internal import Glibc

/// The bytes of a file, or of standard input, a piece at a time.
final class FilePieces {
    private static let size = 1 << 18

    private let path: String
    private let file: Int32
    /// The bytes that one piece has at the most: no more than a small file needs.
    private let room: Int
    /// Why reading stopped before the end, if it did.
    private(set) var failure: IntakeError?

    /// Opens `path`; `-` is standard input.
    init(_ path: String) throws(IntakeError) {
        self.path = path
        file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileBytes.failure(path, errno) }
        room = min(Self.size, max(1 << 12, (Self.byteCount(file) ?? Self.size) + 1))
    }

    deinit {
        if file != STDIN_FILENO { _ = close(file) }
    }

    /// The file's size in bytes, if it is a file and no pipe.
    var byteCount: Int? { Self.byteCount(file) }

    private static func byteCount(_ file: Int32) -> Int? {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// The next bytes; none at the end, and none after a ``failure``.
    func next() -> [UInt8] {
        while failure == nil {
            var got = 0
            let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                got = read(file, buffer.baseAddress, room)
                count = max(0, got)
            }
            if got >= 0 { return piece }
            if errno != EINTR { failure = FileBytes.failure(path, errno) }
        }
        return []
    }
}
