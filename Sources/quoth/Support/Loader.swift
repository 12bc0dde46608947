internal import Quoth
internal import QuothPublish
internal import QuothRecord

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
        let intake = Intake(paths)
        let progress = Progress(console, "read", total: intake.inputs.count, isQuiet: isQuiet)
        var leftOut = intake.leftOut.map { LeftOut(input: $0.input, message: "\($0)") }
        tell(leftOut)
        let limit = maxBytes
        try await inOrder(
            intake.inputs,
            work: { input in
                var reading = Self.read(input, maxBytes: limit)
                reading.capture = nil
                // A file of one document is done here; the documents of a larger one are worth a task each.
                return (reading, reading.documents.count == 1 ? reading.documents.map(transform) : [])
            }
        ) { reading, values in
            for value in values { try await use(value) }
            if values.isEmpty { try await inOrder(reading.documents, work: transform, use: use) }
            if !reading.leftOut.isEmpty { progress.end() }
            tell(reading.leftOut)
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

    /// Says on the standard error what was left out.
    func tell(_ rows: [LeftOut]) {
        for row in rows { console.report("quoth: " + row.message) }
    }

    /// What one input held.
    struct Reading: Sendable {
        var capture: Capture?
        var documents: [Document] = []
        var leftOut: [LeftOut] = []
    }

    /// Reads one input, whatever is wrong with it.
    static func read(_ input: Input, maxBytes: Int) -> Reading {
        var reading = Reading()
        do throws(IntakeError) {
            reading.capture = try Intake.capture(of: input, byteLimit: maxBytes)
        } catch {
            reading.leftOut = [LeftOut(input: input.path, message: "\(error)")]
        }
        guard let capture = reading.capture else { return reading }
        do throws(ReadError) {
            let (documents, errors) = try Pipeline.read(capture)
            reading.documents = documents
            reading.leftOut = errors.map { LeftOut(input: input.path, message: "\($0)") }
        } catch {
            reading.leftOut = [LeftOut(input: input.path, message: "\(error)")]
        }
        return reading
    }
}
