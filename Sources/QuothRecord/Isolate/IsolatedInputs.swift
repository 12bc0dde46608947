internal import FoundationEssentials
internal import Glibc
internal import Quoth

/// What ends the process that reads it, as a file of a record lists it: passed over from then on, until it is tried again.
///
/// The file has a line each: the CRC-32 of the rest in hexadecimal digits, a space, and JSON with `input`, `capture` and
/// `reason`. It is replaced as a whole, and on disk when ``save(to:)`` returns.
struct IsolatedInputs: Hashable, Sendable {
    static let name = "isolated"
    /// The file of the same form that lists versions, by their numbers, which are not judged.
    static let versionsName = "unjudged"
    /// No list has more bytes.
    private static let limit = 64 << 20

    private struct Line: Codable {
        var input: String
        var capture: String
        var reason: String
    }

    private let name: String
    /// Why, by what it is.
    var reasons: [ReadUnit: String] = [:]
    /// The lines, from 1, that are not as they were written.
    private(set) var damagedLines: [Int] = []

    /// The list of the record in `folder`; empty if it has none.
    init(_ folder: String, name: String = IsolatedInputs.name) throws(RecordError) {
        self.name = name
        let path = folder + "/" + name
        guard FileKind(path: path) == .file else { return }
        let bytes: [UInt8]
        do throws(IntakeError) {
            bytes = try FileBytes.read(path, limit: Self.limit)
        } catch { throw .system(path: path, doing: "read", reason: "\(error)") }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() where number < lines.count - 1 || !line.isEmpty {
            if let line = Self.line(Array(line)) {
                reasons[ReadUnit(input: line.input, capture: line.capture)] = line.reason
            } else {
                damagedLines.append(number + 1)
            }
        }
    }

    private static func line(_ bytes: [UInt8]) -> Line? {
        guard bytes.count > 9, bytes[8] == 0x20 else { return nil }
        let json = Array(bytes[9...])
        guard Array(bytes[..<8]) == sum(json) else { return nil }
        return try? JSONDecoder().decode(Line.self, from: Data(json))
    }

    private static func sum(_ bytes: [UInt8]) -> [UInt8] {
        let sum = CRC32.of(bytes)
        return Array(Digest.hexadecimal([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }).utf8)
    }

    /// Replaces the list of the record in `folder`; an empty one is no file.
    func save(to folder: String) throws(RecordError) {
        let path = folder + "/" + name
        if reasons.isEmpty {
            unlink(path)
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var lines: [[UInt8]] = []
        for (unit, reason) in reasons {
            let line = Line(input: unit.input, capture: unit.capture, reason: reason)
            // Strings alone cannot fail to be encoded.
            let json = (try? encoder.encode(line)).map(Array.init) ?? []
            lines.append(Self.sum(json) + [0x20] + json + [0x0A])
        }
        let draft = path + ".new"
        let file = try DurableFile(draft)
        try file.write(lines.sorted { $0[8...].lexicographicallyPrecedes($1[8...]) }.flatMap(\.self))
        try file.close()
        guard rename(draft, path) == 0 else {
            throw .system(path: path, doing: "written", reason: systemMessage(errno))
        }
        try DurableFile.syncFolder(folder)
    }
}
