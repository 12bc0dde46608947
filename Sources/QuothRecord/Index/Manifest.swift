internal import Quoth

/// Which files a record consists of. It is replaced as a whole: what it does not name does not exist.
struct Manifest: Hashable, Sendable {
    static let name = "manifest"
    static let version = 1

    /// A segment: a file of seeds, a file of texts, and which documents were removed.
    struct Segment: Hashable, Sendable {
        var number: Int
        var seedBytes: Int
        var textBytes: Int
        var removed: [Int] = []

        var seeds: String { Manifest.digits(number) + ".seeds" }
        var texts: String { Manifest.digits(number) + ".texts" }
    }

    /// In the order in which their documents were added.
    var segments: [Segment] = []
    /// The number of the next segment.
    var next = 1

    /// The manifest as it is written: lines of words, the last one a checksum of all before it.
    var bytes: [UInt8] {
        var text = "quoth-record \(Manifest.version)\nnext \(next)\n"
        for segment in segments {
            text += "segment \(segment.number) \(segment.seedBytes) \(segment.textBytes)\n"
            if !segment.removed.isEmpty {
                text += "removed \(segment.number) " + segment.removed.map(String.init).joined(separator: " ") + "\n"
            }
        }
        return Array((text + "end \(CRC32.of(Array(text.utf8)))\n").utf8)
    }

    init() {}

    /// Reads the manifest `bytes` of the file at `path`.
    init(_ bytes: [UInt8], path: String) throws(RecordError) {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        func damage(_ line: Int, _ reason: String) -> RecordError {
            .manifest(path: path, line: line + 1, reason: reason)
        }
        var hasEnd = false
        for (number, line) in lines.enumerated() where !(line.isEmpty && number == lines.count - 1) {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ")
            let numbers = words.dropFirst().map { Int($0) }
            if hasEnd { throw damage(number, "it goes on after its end") }
            switch words.first {
            case "quoth-record" where number == 0:
                guard let version = numbers.first ?? nil else { throw damage(number, "no version") }
                if version > Manifest.version { throw .newer(path: path, version: version, known: Manifest.version) }
            case "next" where numbers.count == 1: next = numbers[0] ?? 0
            case "segment":
                let known = numbers.compactMap { $0 }
                guard known.count == 3, known.count == numbers.count else { throw damage(number, "no three numbers") }
                segments.append(Segment(number: known[0], seedBytes: known[1], textBytes: known[2]))
            case "removed":
                let known = numbers.compactMap { $0 }
                guard let last = segments.indices.last, known.count == numbers.count,
                    known.first == segments[last].number
                else { throw damage(number, "no segment for it") }
                segments[last].removed = Array(known.dropFirst())
            case "end":
                let before = Array(bytes[..<line.startIndex])
                guard words.dropFirst().first == "\(CRC32.of(before))"[...] else {
                    throw damage(number, "the checksum is wrong")
                }
                hasEnd = true
            default: throw damage(number, "an unknown line")
            }
        }
        if !hasEnd { throw damage(lines.count, "it has no end") }
    }

    private static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 8 - text.count)) + text
    }
}
