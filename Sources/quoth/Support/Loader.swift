internal import FoundationEssentials
internal import Quoth
internal import QuothPublish

/// Reads what a command was given, in parallel, and tells of everything that had to be left out.
struct Loader {
    let maxBytes: Int
    let console: Console
    let isQuiet: Bool

    /// Reads the documents that `paths` name and hands each on, as `transform` makes it, in the order of the paths.
    /// - Returns: What was left out; each has had its line on the standard error.
    func forEach<Value: Sendable>(
        _ paths: [String], _ transform: @escaping @Sendable (Document) -> Value,
        use: (Value) async throws -> Void
    ) async throws -> [LeftOut] {
        let files = Self.files(paths)
        let progress = Progress(console, "read", total: files.count, isQuiet: isQuiet)
        var leftOut: [LeftOut] = []
        let limit = maxBytes
        try await inOrder(
            files,
            work: { path in
                let reading = Self.read(path, maxBytes: limit)
                // A file of one document is done here; the documents of a larger one are worth a task each.
                return (reading, reading.documents.count == 1 ? reading.documents.map(transform) : [])
            }
        ) { reading, values in
            for value in values { try await use(value) }
            if values.isEmpty { try await inOrder(reading.documents, work: transform, use: use) }
            for row in reading.leftOut {
                progress.end()
                console.report("quoth: " + row.message)
            }
            leftOut += reading.leftOut
            progress.step()
        }
        progress.end()
        return leftOut
    }

    /// The documents that `paths` name, with their quotations.
    func quoted(_ paths: [String]) async throws -> (documents: [QuotedDocument], leftOut: [LeftOut]) {
        var documents: [QuotedDocument] = []
        let leftOut = try await forEach(paths, Pipeline.attribute) { documents.append($0) }
        return (documents, leftOut)
    }

    private struct Reading: Sendable {
        var documents: [Document] = []
        var leftOut: [LeftOut] = []
    }

    private static func read(_ path: String, maxBytes: Int) -> Reading {
        guard let data = FileManager.default.contents(atPath: path) else {
            return Reading(leftOut: [LeftOut(input: path, message: "\(path) cannot be read.")])
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        let capture = Capture(name: stem.isEmpty ? name : stem, origin: path, bytes: Array(data))
        do {
            let (documents, errors) = try Pipeline.read(capture)
            return Reading(documents: documents, leftOut: errors.map { LeftOut(input: path, message: "\($0)") })
        } catch {
            return Reading(leftOut: [LeftOut(input: path, message: "\(error)")])
        }
    }

    private static func files(_ paths: [String]) -> [String] {
        paths.flatMap { path -> [String] in
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
            return names.sorted().map { path + "/" + $0 }
        }
    }
}
