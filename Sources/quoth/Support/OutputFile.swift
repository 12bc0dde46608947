internal import Glibc

/// A file that is written whole or not at all.
enum OutputFile {
    /// Writes `bytes` beside `path`, then puts them in its place.
    /// - Throws: ``CommandError/unwritable(path:reason:)``.
    static func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
        let draft = path + ".part-\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        let isWhole = writeAll(bytes, to: descriptor)
        guard close(descriptor) == 0, isWhole, rename(draft, path) == 0 else {
            let error = failure(path)
            unlink(draft)
            throw error
        }
    }

    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count > 0 { written += count } else if errno != EINTR { return false }
        }
        return true
    }

    static func failure(_ path: String) -> CommandError {
        .unwritable(path: path, reason: String(cString: strerror(errno)))
    }
}
