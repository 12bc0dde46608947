internal import Quoth
internal import QuothRecord

/// A file of addresses that are to be watched.
enum WatchFile {
    /// The bytes that a file may have.
    private static let limit = 16 << 20

    /// The lines of the file at `path`, with their numbers.
    /// - Throws: `IntakeError` if it can't be read.
    static func lines(_ path: String) throws -> [(number: Int, text: String)] {
        let bytes = try Intake.capture(of: Input(name: path, path: path), byteLimit: limit).bytes
        return String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .enumerated().map { ($0.offset + 1, String($0.element)) }
    }

    /// What a line says; `nil` if it is empty or a comment. What it leaves open is as in `usual`.
    /// - Throws: `FetchError.badList` where it can't be read.
    static func entry(
        _ line: (number: Int, text: String), of path: String, _ usual: WatchEntry
    ) throws(FetchError) -> WatchEntry? {
        let words = line.text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let address = words.first, !address.hasPrefix("#") else { return nil }
        func bad(_ reason: String) -> FetchError { .badList(path: path, line: line.number, reason: reason) }
        do throws(FetchError) { _ = try WebURL(address) } catch { throw bad("\(error)") }
        var entry = WatchEntry(address: address, every: usual.every, follows: usual.follows)
        for word in words.dropFirst() {
            if word == "follow" {
                entry.follows = true
            } else if let period = Period(argument: word), period.seconds >= 60 {
                entry.every = period
            } else {
                throw bad("\(word) is neither a period of 60s or more, such as 15m, nor the word follow")
            }
        }
        return entry
    }
}
