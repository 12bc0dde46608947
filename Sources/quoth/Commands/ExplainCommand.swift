internal import ArgumentParser
internal import Quoth
internal import QuothPublish

/// `quoth explain`: what each stage passed on.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Print what each stage passed on, as JSON lines.")

    @Argument(help: "Files or folders.", completion: .file()) var inputs: [String]

    func run() async throws {
        let console = Console.system()
        for path in Reading.files(inputs) {
            let reading = Reading.file(path)
            for error in reading.errors { console.report("quoth: \(error)") }
            for document in reading.documents {
                console.write(try JSONLine.bytes(BenchDocument(document)) + [0x0A])
                console.write(try JSONLine.bytes(BenchQuotes(Pipeline.attribute(document))) + [0x0A])
            }
        }
        console.flush()
    }
}
