internal import Glibc

/// The bytes of a file, or of standard input, a piece at a time.
final class FilePieces {
    private static let size = 1 << 18

    private let path: String
    private let file: Int32
    private var piece: [UInt8]
    /// Why reading stopped before the end, if it did.
    private(set) var failure: IntakeError?

    /// Opens `path`; `-` is standard input.
    init(_ path: String) throws(IntakeError) {
        self.path = path
        file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileBytes.failure(path, errno) }
        piece = [UInt8](repeating: 0, count: Self.size)
    }

    deinit {
        if file != STDIN_FILENO { _ = close(file) }
    }

    /// The file's size in bytes, if it is a file and no pipe.
    var byteCount: Int? {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// The next bytes; none at the end, and none after a ``failure``.
    func next() -> [UInt8] {
        while failure == nil {
            let count = read(file, &piece, piece.count)
            if count >= 0 { return Array(piece[..<count]) }
            if errno != EINTR { failure = FileBytes.failure(path, errno) }
        }
        return []
    }
}
