internal import Glibc
internal import Quoth

/// A web archive that is written to: at the end of a file, or to the standard output.
public final class WARCFile {
    private let path: String
    private let descriptor: Int32
    private let isPacked: Bool
    private var builder: WARCBuilder
    private var hasBegun: Bool
    /// How many records were written.
    public private(set) var count = 0

    /// Opens the archive at `path`, which is made if it does not exist; `-` is the standard output. Where the name ends with
    /// `.gz`, each record is a gzip member of its own, so that a reader can begin at any.
    /// - Throws: ``FetchError/unwritable(path:reason:)``.
    public init(_ path: String, software: String) throws(FetchError) {
        self.path = path
        isPacked = path.hasSuffix(".gz")
        builder = WARCBuilder(software: software)
        descriptor = path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        var status = stat()
        hasBegun = descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_size > 0
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: systemMessage(errno)) }
    }

    deinit {
        if descriptor > STDERR_FILENO { _ = close(descriptor) }
    }

    /// Writes the records of a fetch, and brings them to disk.
    /// - Throws: ``FetchError/unwritable(path:reason:)``.
    public func write(
        _ fetched: Fetched, earlier: WARCBuilder.Earlier? = nil, via: String? = nil
    ) throws(FetchError) {
        var records = hasBegun ? [] : [builder.information(date: fetched.exchanges[0].date)]
        records += builder.records(of: fetched, earlier: earlier, via: via)
        hasBegun = true
        var bytes: [UInt8] = []
        for record in records {
            guard isPacked else {
                bytes += record
                continue
            }
            guard let member = Gzip.member(record) else { throw .unwritable(path: path, reason: "memory ran out") }
            bytes += member
        }
        try append(bytes)
        count += records.count
    }

    private func append(_ bytes: [UInt8]) throws(FetchError) {
        var written = 0
        while written < bytes.count {
            let got = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw .unwritable(path: path, reason: systemMessage(errno)) }
            written += got
        }
        // A pipe can't be brought to disk, and need not be.
        guard fdatasync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
            throw .unwritable(path: path, reason: systemMessage(errno))
        }
    }
}
