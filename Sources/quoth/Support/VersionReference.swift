internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// A version as it is named on the command line: a file, or a document of a record with the number of a version behind it.
struct VersionReference {
    let text: String
    let record: Record?
    /// Whether it can be in the record only.
    let isNamed: Bool

    /// The version, with its quotations.
    /// - Throws: ``CommandError/noVersion(_:)`` if there is none.
    func quoted(_ loader: Loader) async throws -> QuotedDocument {
        if let record, try isNamed || (FileKind(path: text) == .missing && isKnown(to: record)) {
            let (name, number) = Self.parts(text)
            guard let history = try record.history(of: name) ?? record.history(of: text) else {
                throw CommandError.noVersion("The record has no document “\(text)”.")
            }
            let known = history.versions.count
            guard let entry = history.versions.first(where: { $0.number == number ?? known }),
                let quoted = try record.quoted(entry)
            else { throw CommandError.noVersion("“\(name)” has the versions @1 to @\(known).") }
            return quoted
        }
        let read = try await loader.quoted([text])
        guard let first = read.documents.first else { throw CommandError.nothingRead(what: "version") }
        guard read.documents.count == 1 else {
            let count = read.documents.count
            throw CommandError.noVersion("\(text) holds \(count) documents. Give files of one document each.")
        }
        return first
    }

    private func isKnown(to record: Record) throws(RecordError) -> Bool {
        if try record.history(of: Self.parts(text).0) != nil { return true }
        return try record.history(of: text) != nil
    }

    /// The document and the number of `https://a.example/b@2`.
    private static func parts(_ text: String) -> (String, Int?) {
        guard let mark = text.lastIndex(of: "@"), let number = Int(text[text.index(after: mark)...]) else {
            return (text, nil)
        }
        return (String(text[..<mark]), number)
    }
}
