internal import ArgumentParser
internal import FoundationEssentials
internal import Quoth
internal import QuothPublish

/// `quoth check`: every quotation of a draft, judged.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judge every quotation of a draft against sources.")

    @Argument(help: "The draft.", completion: .file()) var inputs: [String]
    @Option(parsing: .upToNextOption, help: "The sources.", completion: .file()) var against: [String] = []
    @Option(help: "What to print.") var format = OutputFormat.text

    func run() async throws {
        let console = Console.system()
        for path in inputs {
            for line in (FileManager.default.contents(atPath: path) ?? Data()).split(separator: 0x0A) {
                let item = try JSONDecoder().decode(CheckCase.self, from: Data(line))
                let draft = Pipeline.attribute(Document(id: "draft", text: Text(item.draft)))
                let sources = item.sources.map { Pipeline.attribute($0.document) }
                let findings = Pipeline.check(draft, against: sources)
                let answer = BenchFindings(id: item.id, draft: draft, sources: sources, findings: findings)
                console.write(try JSONLine.bytes(answer) + [0x0A])
            }
        }
        console.flush()
    }
}
