internal import ArgumentParser
internal import Quoth
internal import QuothPublish

/// `quoth extract`: main text and metadata.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Print the main text of pages, with title, authors and date.")

    @Argument(help: "Files or folders.", completion: .file()) var inputs: [String]
    @Option(help: "What to print.") var format = OutputFormat.text

    func run() async throws {
        let console = Console.system()
        try await inOrder(Reading.files(inputs), width: 2, work: Reading.file) { reading in
            for error in reading.errors { console.report("quoth: \(error)") }
            for document in reading.documents { console.write(try JSONLine.bytes(BenchDocument(document)) + [0x0A]) }
        }
        console.flush()
    }
}
