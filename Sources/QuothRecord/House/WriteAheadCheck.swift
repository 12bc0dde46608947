internal import Glibc

/// Reads the write-ahead log of a store (https://www.sqlite.org/fileformat2.html, section 4): SQLite takes a damaged one for
/// one that ends there, and so loses what comes after.
struct WriteAheadCheck {
    private static let headerSize = 32, frameHeaderSize = 24

    private(set) var damages: [Damage] = []
    private(set) var notes: [String] = []
    /// Whether it holds pages that are not in the store's file yet, or may not be.
    private(set) var hasFrames = false
    /// The numbers of the pages that are read from it: what the store's file has in their places does not count.
    private(set) var pages: Set<Int> = []

    private var sums: (UInt32, UInt32) = (0, 0)
    private var isBigEndian = false

    /// Checks the file at `path`; there may be none.
    init(_ path: String) throws(RecordError) {
        guard FileKind(path: path) == .file else { return }
        let header = try FileBytes.read(path, from: 0, count: Self.headerSize)
        if header.isEmpty { return }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        hasFrames = true
        guard header.count == Self.headerSize, Self.number(header, 0) & ~1 == 0x377F_0682 else {
            damages.append(Damage(name, "byte 0", "its header is not as it was written"))
            return
        }
        isBigEndian = Self.number(header, 0) & 1 == 1
        add(header[..<24])
        guard sums == (Self.number(header, 24), Self.number(header, 28)) else {
            damages.append(Damage(name, "byte 0", "its header is not as it was written"))
            return
        }
        try checkFrames(path, name, size: Int(Self.number(header, 8)), salt: Array(header[16..<24]))
    }

    private mutating func checkFrames(
        _ path: String, _ name: String, size: Int, salt: [UInt8]
    ) throws(RecordError) {
        var at = Self.headerSize
        var broken: Int?
        var unfinished: Set<Int> = []
        // How many frames stand in the store's file already, as the shared memory beside it tells (walCkptInfo.nBackfill).
        let shared = String(path.dropLast("wal".count)) + "shm"
        let told = FileKind(path: shared) == .file ? try FileBytes.read(shared, from: 96, count: 4) : []
        var moved = told.count == 4 ? told.reversed().reduce(0) { $0 << 8 | Int($1) } : 0
        while true {
            let frame = try FileBytes.read(path, from: at, count: Self.frameHeaderSize + size)
            guard frame.count == Self.frameHeaderSize + size, Array(frame[8..<16]) == salt else { break }
            if broken == nil {
                add(frame[..<8])
                add(frame[Self.frameHeaderSize...])
                if sums != (Self.number(frame, 16), Self.number(frame, 20)) {
                    broken = at
                } else if moved > 0 {
                    moved -= 1
                } else {
                    unfinished.insert(Int(Self.number(frame, 0)))
                    if Self.number(frame, 4) != 0 {
                        pages.formUnion(unfinished)
                        unfinished = []
                    }
                }
            } else if Self.number(frame, 4) != 0 {
                // A transaction that ends after the fault was once whole: no writer goes on behind a torn frame.
                damages.append(Damage(name, "byte \(broken ?? at)", "a page there is not as it was written"))
                return
            }
            at += frame.count
        }
        if let broken { notes.append("\(name) ends at byte \(broken) with a transaction that was not finished") }
    }

    /// Adds whole pairs of words to the running checksum.
    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { bytes in
            for i in stride(from: 0, to: bytes.count - 7, by: 8) {
                var first = bytes.loadUnaligned(fromByteOffset: i, as: UInt32.self)
                var second = bytes.loadUnaligned(fromByteOffset: i + 4, as: UInt32.self)
                if isBigEndian { (first, second) = (first.byteSwapped, second.byteSwapped) }
                sums.0 = sums.0 &+ first &+ sums.1
                sums.1 = sums.1 &+ second &+ sums.0
            }
        }
    }

    private static func number(_ bytes: [UInt8], _ at: Int) -> UInt32 {
        bytes[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
