internal import Glibc
public import Quoth

/// A file that is read where it lies, without a copy of it in memory. What was mapped stays readable after the file is
/// deleted.
public final class MappedFile: IndexBytes {
    private static let pageSize = sysconf(Int32(_SC_PAGESIZE))

    /// The file's name, for messages.
    public let name: String
    /// The number of bytes.
    public let count: Int
    /// Where it begins, as a number: a pointer may not be shared, and nothing is ever written there.
    private let address: UInt

    /// Maps the file at `path`.
    /// - Throws: ``RecordError``.
    public init(_ path: String) throws(RecordError) {
        name = path
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path: path, doing: "opened", reason: systemMessage(errno)) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .system(path: path, doing: "opened", reason: systemMessage(errno))
        }
        count = Int(status.st_size)
        if count == 0 {
            address = 0
            return
        }
        guard let start = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
            throw .system(path: path, doing: "mapped", reason: systemMessage(errno))
        }
        address = UInt(bitPattern: start)
    }

    deinit {
        if let start = UnsafeMutableRawPointer(bitPattern: address) { munmap(start, count) }
    }

    /// Gives the memory back that the whole pages in `range` take which were read.
    public func release(_ range: Range<Int>) {
        let first = (range.lowerBound + Self.pageSize - 1) / Self.pageSize * Self.pageSize
        let end = range.upperBound == count ? count : range.upperBound / Self.pageSize * Self.pageSize
        guard first < end, let start = UnsafeMutableRawPointer(bitPattern: address) else { return }
        madvise(start + first, end - first, MADV_DONTNEED)
    }

    /// Calls `body` with the bytes.
    public func withBytes<Result, Failure: Error>(
        _ body: (RawSpan) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let buffer = UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count)
        return try body(buffer.bytes)
    }
}
