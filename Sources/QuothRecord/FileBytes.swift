internal import Glibc

/// Reads the bytes of a file, or of standard input.
enum FileBytes {
    private static let chunk = 1 << 18

    /// The bytes at `path`; at `-` those of standard input.
    /// - Throws: ``IntakeError/tooLarge(path:bytes:limit:)`` before more than `limit` bytes are in memory.
    static func read(_ path: String, limit: Int) throws(IntakeError) -> [UInt8] {
        if path == "-" { return try read(STDIN_FILENO, path: path, expected: 0, limit: limit) }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path, errno) }
        defer { _ = close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure(path, errno) }
        let size = Int(status.st_size)
        guard size <= limit else { throw .tooLarge(path: path, bytes: size, limit: limit) }
        return try read(file, path: path, expected: size, limit: limit)
    }

    /// Reads up to the end: a file may have grown since it was measured, and a pipe has no size.
    private static func read(_ file: Int32, path: String, expected: Int, limit: Int) throws(IntakeError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected)
        var part = [UInt8](repeating: 0, count: min(chunk, max(4096, expected + 1)))
        while true {
            let count = Glibc.read(file, &part, part.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(path, errno)
            }
            guard bytes.count + count <= limit else {
                throw .tooLarge(path: path, bytes: bytes.count + count, limit: limit)
            }
            bytes.append(contentsOf: part[..<count])
        }
    }

    /// `count` bytes of the file at `path` from `offset` on; fewer where it ends before.
    static func read(_ path: String, from offset: Int, count: Int) throws(RecordError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .system(path: path, doing: "opened", reason: systemMessage(errno)) }
        defer { _ = close(file) }
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                got = pread(file, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
                if got < 0, errno == EINTR { continue }
                if got <= 0 { break }
                filled += got
            }
        }
        guard got >= 0 else { throw .system(path: path, doing: "read", reason: systemMessage(errno)) }
        return bytes
    }

    static func failure(_ path: String, _ code: Int32) -> IntakeError {
        code == ENOENT ? .notFound(path: path) : .notReadable(path: path, reason: systemMessage(code))
    }

    /// The bytes that the file at `path` has; `nil` if there is none.
    static func size(_ path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }
}
