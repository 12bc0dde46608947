internal import Quoth

/// Which files a record of the first layout consists of, which had no store. Such records are read, and brought up to date
/// when they are written to.
struct Manifest: Hashable, Sendable {
    static let name = "manifest"
    static let version = 1

    /// In the order in which their documents were added.
    var segments: [SegmentFile] = []

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
            case "next" where numbers.count == 1: break
            case "segment":
                let known = numbers.compactMap { $0 }
                guard known.count == 3, known.count == numbers.count else { throw damage(number, "no three numbers") }
                segments.append(SegmentFile(number: known[0], seedBytes: known[1], textBytes: known[2]))
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
}
