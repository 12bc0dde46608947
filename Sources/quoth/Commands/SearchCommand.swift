internal import ArgumentParser
internal import Glibc
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth search`: documents and quotations of a record, by words, fields and dates.
struct SearchCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Find documents and quotations in a record.",
        discussion: """
            EXAMPLES
              quoth search '"night ferry" NOT subsidy'
              quoth search 'speaker:"Hanna Lund" date:2025-03/P1W'
              quoth search 'verdict:altered site:courier.example' --facets
              quoth search --record my-record 'in:quotation ferry' --format csv

            QUERY
              night ferry      both words          "night ferry"   one behind the other
              night | ferry    one of them (OR)    -ferry          not it (NOT)
              (a | b) c        grouped             subsid*         words that begin so
              a NEAR/5 b       at most five words between them
              speaker: org: cue: verdict: kind:direct   of a quotation
              site: lang: title: kind:article           of a document
              change:quotation-silent, change:number …  versions that changed something
              date:2025-03   date:2025-03-02/P1W   date:2024..   date:..2025-06-30
              in:quotation   quotations rather than documents
              in:versions    also versions that a later one has taken the place of

            Quotation marks, hyphens, accents and case make no difference. With a field of
            quotations the results are quotations, else documents. Arguments are joined by
            spaces; put the query in single quotation marks to keep the shell out of it.

            COLUMNS of --plain and --format csv
              \(HelpText.lines(SearchLines.columns))

            EXIT CODES
              0  fine
              1  error: no such record
              2  nothing was found
              3  time ran out: there may be more
              64  wrong usage, or an error in the query
              130  interrupted
            """)

    static let formats: [OutputFormat] = [.text, .json, .jsonl, .plain, .csv]

    @Argument(help: ArgumentHelp("What to look for.", valueName: "query")) var query: [String]
    @OptionGroup var place: RecordOption
    @Option(help: ArgumentHelp("Newest first, oldest first, or what says most of the query first.", valueName: "order"))
    var sort = SortOrder.date
    @Option(name: .shortAndLong, help: ArgumentHelp("The most results.", valueName: "n")) var limit = 20
    @Option(help: ArgumentHelp("Go on where a page of results ended.", valueName: "cursor")) var after: String?
    @ArgumentParser.Flag(help: "Also count speakers, sites, months and verdicts, of the newest matches.") var facets =
        false
    @Option(help: ArgumentHelp("How long the search may take.", valueName: "milliseconds")) var timeout = 1_000
    @ArgumentParser.Flag(help: ArgumentHelp("Time each query of a file by itself.", visibility: .hidden)) var timed =
        false
    @OptionGroup var output: OutputOptions

    func validate() throws {
        try output.check(isOneOf: Self.formats)
        if !(1...SearchOptions.limitLimit).contains(limit) {
            throw ValidationError("--limit must be from 1 to \(SearchOptions.limitLimit), not \(limit).")
        }
        if timeout < 1 { throw ValidationError("--timeout must be 1 or more, not \(timeout).") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        if timed { return try time(console) }
        let asked: Query
        do {
            asked = try Query(query.joined(separator: " "))
        } catch {
            console.report("quoth: \(error)")
            return .usage
        }
        let page = try RecordSearch(Record(place.record)).page(asked, options)
        if let format = output.printed { console.write(try render(page, asked, format, output.style(console))) }
        return page.isTruncated ? .partial : page.hits.isEmpty ? .found : .fine
    }

    /// The milliseconds that this thread has run, whatever else did.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    /// For Benchmarks/search.py: milliseconds, hits, query, and milliseconds of processor time, of each line of a file.
    private func time(_ console: Console) throws -> RunStatus {
        let search = try RecordSearch(Record(place.record))
        // As the site does, which stays open.
        let reader = try FactReader(place.record)
        try search.use(reader.read(), of: reader)
        let clock = ContinuousClock()
        for line in try TextFile.read(query.joined(separator: " ")).split(separator: "\n") {
            let (start, before) = (clock.now, Self.processorTime())
            let parsed = try Query(String(line))
            let page = try search.page(parsed, options)
            let lasted = (clock.now - start).components
            let milliseconds = Double(lasted.seconds) * 1e3 + Double(lasted.attoseconds) / 1e15
            let worked = Self.processorTime() - before
            let note = page.isTruncated ? "truncated" : ""
            console.write("\(milliseconds)\t\(page.hits.count)\t\(note)\t\(line)\t\(worked)\n")
        }
        return .fine
    }

    private var options: SearchOptions {
        var options = SearchOptions()
        (options.order, options.limit, options.after) = (sort.order, limit, after)
        (options.hasFacets, options.milliseconds) = (facets, timeout)
        return options
    }

    private func render(
        _ page: SearchPage, _ query: Query, _ format: OutputFormat, _ style: TextStyle
    ) throws -> [UInt8] {
        switch format {
        case .json: try JSONLine.indented(SearchJSON(page, query: query, order: sort.order)) + [0x0A]
        case .jsonl: try SearchJSON(page, query: query, order: sort.order).lines()
        case .plain: Array(SearchLines.plain(page).utf8)
        case .csv: Array(SearchLines.csv(page).utf8)
        default: Array(SearchText(page, style: style).string.utf8)
        }
    }
}
