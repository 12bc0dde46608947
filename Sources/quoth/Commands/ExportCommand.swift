internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth export`: a record given away in a form that other programs read.
struct ExportCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Give a record away: as JSON lines, CSV, annotations, references, WARC.",
        discussion: """
            EXAMPLES
              quoth export my-record --format jsonl -o record.jsonl
              quoth export my-record --format csv --host news.example
              quoth export my-record --format annotation --newest
              quoth export my-record --format proof --document https://news.example/ferry

            The same captures give the same bytes, whatever the order in which they were added.

            FORMATS
              jsonl       one version a line, with text, quotations and findings
              csv         one quotation a line, for spreadsheets
              annotation  W3C Web Annotation (JSON-LD), positions in code points
              jsonld      schema.org
              csl, bibtex, biblatex, ris
                          versions as references
              proof       one capture a line: what the log says of it, and the proof that
                          `quoth verify --proof` checks without the record; with --since
                          first the proof that the log goes on from a checkpoint, and then
                          only captures that were entered since
              warc        the raw captures as a web archive, a resource record each

            \(HelpText.exitCodes())
            """)

    /// A form of ``ExportFormat``, or proofs, which depend on the log.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case jsonl, csv, annotation, jsonld, csl, bibtex, biblatex, ris, proof, warc
    }

    @OptionGroup var place: RecordArgument
    @Option(help: ArgumentHelp("What to write.", valueName: "form")) var format = Form.jsonl
    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file, whole or not at all.", valueName: "file"))
    var output: String?
    @Option(help: ArgumentHelp("Only this document, by its key or address.", valueName: "key")) var document: String?
    @Option(help: ArgumentHelp("Only documents of this host.", valueName: "name")) var host: String?
    @Option(
        help: ArgumentHelp("Of proofs: since this checkpoint, which is proved to hold.", valueName: "file"),
        completion: .file())
    var since: String?
    @Flag(help: "Only versions that no later capture has replaced.") var newest = false

    func validate() throws {
        if since != nil, format != .proof { throw ValidationError("--since is of --format proof.") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        let record = try Record(place.record)
        var file: StreamedFile?
        if let output { file = try StreamedFile(output) }
        func put(_ bytes: [UInt8]) throws {
            if let file { try file.write(bytes) } else { console.write(bytes) }
        }
        var leftOut = 0
        if let format = ExportFormat(rawValue: format.rawValue) {
            try write(format, record, put)
        } else if format == .warc {
            var archive = ArchiveExport(record)
            try archive.forEach(host: host, document: document, put)
            leftOut = archive.leftOut
        } else {
            try writeProofs(record, put)
        }
        try file?.close()
        if leftOut > 0 { console.report("quoth: \(leftOut) captures have no address or time, or were dropped") }
        return leftOut == 0 ? .fine : .partial
    }

    private func write(_ format: ExportFormat, _ record: Record, _ put: ([UInt8]) throws -> Void) throws {
        try put(format.head)
        var isFirst = true
        let filter = RecordExport.Filter(document: document, host: host, isNewestOnly: newest)
        try RecordExport(record).forEach(filter) { document in
            for entry in try format.entries(of: document) {
                if !isFirst { try put(format.separator) }
                isFirst = false
                try put(entry)
            }
        }
        try put(format.tail)
    }

    private func writeProofs(_ record: Record, _ put: ([UInt8]) throws -> Void) throws {
        var first = 0
        if let since {
            let (proof, size) = try record.consistency(since: try TextFile.read(since))
            try put(try JSONLine.bytes(ConsistencyJSON(proof, since: size)) + [0x0A])
            first = size
        }
        try record.proofs(from: first) { proof throws(RecordError) in
            guard isWanted(proof) else { return }
            do { try put(try JSONLine.bytes(ProofJSON(proof)) + [0x0A]) } catch {
                throw .system(path: output ?? "the output", doing: "written", reason: "\(error)")
            }
        }
    }

    private func isWanted(_ proof: InclusionProof) -> Bool {
        guard document != nil || host != nil, let leaf = try? CaptureLeaf(proof.data) else { return true }
        let rest = leaf.url.split(separator: "/", omittingEmptySubsequences: true)
        return (document == nil || leaf.url == document) && (host == nil || rest.count > 1 && rest[1] == host ?? "")
    }
}
