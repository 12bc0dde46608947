internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth fetch`: pages kept as a web archive.
struct FetchCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetch pages and keep them, with all that was sent and answered, as a web archive.",
        discussion: """
            EXAMPLES
              quoth fetch https://example.org/statement -o statement.warc.gz
              quoth fetch --follow https://example.org/news/feed -o news.warc.gz
              quoth check draft.md --against statement.warc.gz

            The archive is WARC 1.1: every request and response as it was, redirects and error
            pages included. What is written is added at its end. A line of the standard output
            tells the status, the bytes and the address of each page.

            \(HelpText.fetching)

            EXIT CODES
              0  fine
              1  error: nothing was fetched
              3  some pages were not fetched; the standard error says which and why
              4  refused by policy: a robots.txt, or an address that is not public
              64  wrong usage
              130  interrupted
            """)

    @Argument(help: ArgumentHelp("Addresses of pages, feeds, listings or sitemaps.", valueName: "url")) var urls:
        [String]
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The archive, packed if its name ends with .gz; - is the standard output, for .warc.", valueName: "file"),
        completion: .file(extensions: ["warc", "gz"]))
    var output: String
    @ArgumentParser.Flag(name: .shortAndLong, help: "Print no line a page.") var quiet = false
    @OptionGroup var fetching: FetchOptions

    func perform(_ console: Console) async throws -> RunStatus {
        let settings = fetching.settings
        let walk = try settings.walk()
        var outcomes = FetchOutcomes(console)
        for text in urls {
            do throws(FetchError) { walk.add(try WebURL(text)) } catch { outcomes.failed(error) }
        }
        var archive: WARCFile?
        while let step = walk.next() {
            switch step.result {
            case .failure(let error): outcomes.failed(error)
            case .success(let fetched):
                if archive == nil { archive = try WARCFile(output, software: settings.agent) }
                try archive?.write(fetched, via: step.via)
                if settings.follows, !step.isSitemap { walk.follow(documents(of: fetched), of: step) }
                outcomes.fetched(fetched)
                if !quiet, output != "-" {
                    console.write("\(fetched.last.status)\t\(fetched.body.count)\t\(fetched.url)\n")
                }
            }
        }
        return outcomes.end(cut: walk.cut)
    }

    /// What a page holds, as far as it can be read: what it names is followed.
    private func documents(of fetched: Fetched) -> [Document] {
        guard let capture = try? fetched.capture(name: "page") else { return [] }
        return (try? Pipeline.read(capture, profiles: []))?.documents ?? []
    }
}
