internal import Glibc

/// Appends raw captures to the packs of a record.
final class PackWriter {
    /// From so many bytes on a new pack is begun.
    private static let limit = 1 << 30

    private let path: String
    private var file: DurableFile?
    private var number: Int
    private var count: Int

    /// Goes on after what `database` knows of the packs in the folder `path`: anything behind that was never committed.
    init(_ path: String, _ database: Database) throws(RecordError) {
        self.path = path
        let last = try database.first(
            "SELECT pack, offset + length FROM blob WHERE pack NOTNULL ORDER BY pack DESC, offset DESC LIMIT 1"
        ) {
            ($0.integer(0), $0.integer(1))
        }
        (number, count) = last ?? (1, 0)
    }

    /// Appends `frame`; says where it stands.
    func append(_ frame: [UInt8]) throws(RecordError) -> (pack: Int, offset: Int) {
        if count >= Self.limit {
            try sync()
            (file, number, count) = (nil, number + 1, 0)
        }
        let offset = count
        try opened().write(frame)
        count += frame.count
        return (number, offset)
    }

    /// Waits until all that was appended is on disk.
    func sync() throws(RecordError) {
        try file?.sync()
    }

    private func opened() throws(RecordError) -> DurableFile {
        if let file { return file }
        let folder = path + "/" + RecordFiles.captures
        mkdir(folder, 0o755)
        let new = try DurableFile(path + "/" + RecordFiles.pack(number), keeping: count)
        try DurableFile.syncFolder(folder)
        file = new
        return new
    }
}
