internal import CSQLite
internal import Quoth

/// Reads the file of a store page by page, without SQLite: it would not look at pages that no table needs.
struct PageCheck {
    /// What a writer gives new stores, for one whose header can't be read.
    private static let usualSize = 8_192
    private static let chunk = 1 << 20
    /// A page that is written at this moment is read again.
    private static let attempts = 5

    private(set) var damages: [Damage] = []
    private(set) var notes: [String] = []
    /// How many pages were read.
    private(set) var count = 0

    /// Checks the store of the record in `folder`.
    init(_ folder: String) {
        let path = folder + "/" + RecordFiles.store
        do throws(RecordError) {
            let log = try WriteAheadCheck(path + "-wal")
            damages += log.damages
            notes += log.notes
            let header = try FileBytes.read(path, from: 0, count: 100)
            let size = Self.pageSize(header)
            if size == nil { add(1, Self.usualSize, "its header is not as it was written") }
            try check(path, pageSize: size ?? Self.usualSize)
            // A page that is read from the write-ahead log is written again when that is emptied.
            damages.removeAll { damage in log.pages.contains { damage.place == Self.place($0, size ?? Self.usualSize) }
            }
            if let size, !log.hasFrames, damages.isEmpty { checkSize(header, size) }
        } catch {
            damages.append(Damage(error, in: folder))
        }
    }

    private static func pageSize(_ header: [UInt8]) -> Int? {
        guard header.starts(with: "SQLite format 3\0".utf8), header[20] == UInt8(cvfs_checksum_size) else { return nil }
        let size = Int(header[16]) << 8 | Int(header[17])
        let bytes = size == 1 ? 65_536 : size
        return bytes >= 512 && bytes.nonzeroBitCount == 1 ? bytes : nil
    }

    private mutating func check(_ path: String, pageSize: Int) throws(RecordError) {
        var at = 0
        while true {
            let bytes = try FileBytes.read(path, from: at, count: Self.chunk)
            if bytes.isEmpty { return }
            for start in stride(from: 0, to: bytes.count, by: pageSize) {
                let page = Array(bytes[start..<min(start + pageSize, bytes.count)])
                count += 1
                if page.count < pageSize {
                    add(count, pageSize, "it breaks off after \(page.count) bytes")
                } else if try !isIntact(page, path, at + start) {
                    add(count, pageSize, "it is not as it was written")
                }
            }
            at += bytes.count
        }
    }

    private func isIntact(_ page: [UInt8], _ path: String, _ offset: Int) throws(RecordError) -> Bool {
        if cvfs_is_intact(page, page.count, UInt32(count)) == 1 { return true }
        for _ in 1..<Self.attempts {
            let again = try FileBytes.read(path, from: offset, count: page.count)
            if again == page { return false }
            if cvfs_is_intact(again, again.count, UInt32(count)) == 1 { return true }
        }
        return false
    }

    /// The header tells how many pages there are.
    private mutating func checkSize(_ header: [UInt8], _ pageSize: Int) {
        let told = header[28..<32].reduce(0) { $0 << 8 | Int($1) }
        if count < told { add(count + 1, pageSize, "it is missing, as are all pages up to \(told)") }
    }

    private static func place(_ page: Int, _ size: Int) -> String { "page \(page) (from byte \((page - 1) * size))" }

    private mutating func add(_ page: Int, _ size: Int, _ reason: String) {
        damages.append(Damage(RecordFiles.store, Self.place(page, size), reason))
    }
}
