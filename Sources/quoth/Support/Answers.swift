internal import QuothPublish

/// Writes one answer a document as it comes, so that a long run shows its first at once and keeps none in memory.
struct Answers {
    private let console: Console
    private let format: OutputFormat?
    private let schema: String
    private var count = 0

    /// Answers of `format` to `console`; in a JSON object, under the name of `schema`.
    init(_ console: Console, _ format: OutputFormat?, schema: String) {
        self.console = console
        self.format = format
        self.schema = schema
        if format == .json { console.write("{\"documents\":[") }
    }

    /// Writes one answer.
    mutating func add(_ answer: Result<[UInt8], any Error>) throws {
        let bytes = try answer.get()
        switch format {
        case .json: console.write(count > 0 ? [0x2C] : [], bytes)
        case .jsonl, .bench: console.write(bytes, [0x0A])
        case .text: console.write(count > 0 ? [0x0A] : [], bytes)
        case .plain, .csv, .gcc, .html: console.write(bytes)
        case nil: break
        }
        count += 1
    }

    /// Closes a JSON object, and says how the run ended: with `leftOut` left out.
    func end(_ leftOut: [LeftOut]) throws -> RunStatus {
        if format == .json {
            let errors = String(decoding: try JSONLine.bytes(leftOut), as: UTF8.self)
            console.write("],\"errors\":\(errors),\"schema\":\"\(schema)\"}\n")
        }
        return count == 0 ? .error : leftOut.isEmpty ? .fine : .partial
    }
}
