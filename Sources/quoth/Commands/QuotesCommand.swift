internal import ArgumentParser
internal import Quoth
internal import QuothPublish

/// `quoth quotes`: quotations with their speakers.
struct QuotesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes", abstract: "Print the quotations of documents, with who said them.")

    @Argument(help: "Files or folders.", completion: .file()) var inputs: [String]
    @Option(help: "What to print.") var format = OutputFormat.text

    func run() async throws {
        let console = Console.system()
        for path in Reading.files(inputs) {
            let reading = Reading.file(path)
            for error in reading.errors { console.report("quoth: \(error)") }
            try await inOrder(reading.documents, width: 2, work: Pipeline.attribute) { quoted in
                console.write(try JSONLine.bytes(BenchQuotes(quoted)) + [0x0A])
            }
        }
        console.flush()
    }
}
