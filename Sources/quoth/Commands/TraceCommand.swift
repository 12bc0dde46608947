internal import ArgumentParser
internal import Quoth
internal import QuothPublish

/// `quoth trace`: what documents took over from others.
struct TraceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "Print what documents took over from others, word by word.")

    @Argument(help: "Files or folders.", completion: .file()) var inputs: [String]
    @Option(parsing: .upToNextOption, help: "The sources.", completion: .file()) var against: [String] = []
    @Option(help: "What to print.") var format = OutputFormat.text

    func run() async throws {
        let console = Console.system()
        let copies = try await read(inputs, console)
        let sources = against.isEmpty ? copies : try await read(against, console)
        let tracer = Tracer(sources: sources)
        let maps = sources.map { CodePointMap($0.document.text) }
        let all = against.isEmpty
        let indices = Array(copies.indices)
        try await inOrder(indices, width: 2, work: { ($0, tracer.trace(copies[$0])) }) { index, pairs in
            let copy = copies[index].document
            let map = CodePointMap(copy.text)
            for pair in pairs where !all || Flow.runs(from: pair.source, to: index, in: sources) {
                for match in pair.findings.flatMap(\.matches) {
                    let source = sources[match.source.document].document
                    let line = BenchPair(
                        match, copy: copy, copyMap: map, source: source, sourceMap: maps[match.source.document])
                    console.write(try JSONLine.bytes(line) + [0x0A])
                }
            }
        }
        console.flush()
    }

    private func read(_ paths: [String], _ console: Console) async throws -> [QuotedDocument] {
        var quoted: [QuotedDocument] = []
        for path in Reading.files(paths) {
            let reading = Reading.file(path)
            for error in reading.errors { console.report("quoth: \(error)") }
            try await inOrder(reading.documents, width: 2, work: Pipeline.attribute) { quoted.append($0) }
        }
        return quoted
    }
}
