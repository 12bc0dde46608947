internal import Quoth
internal import QuothPublish

/// Sentences that several commands' help has in common.
enum HelpText {
    /// What an input may be, as the help of an argument.
    static let pages = "Files, folders, globs, URLs, or - for the standard input."

    /// What an input may be, at length.
    static let inputs = """
        INPUT
          HTML, plain text, Markdown, feeds (RSS, Atom, JSON Feed), web archives (WARC),
          e-mails (.eml, mbox), Word documents, PDF (by pdftotext), and JSON lines with
          an id and a text or html each; packed with gzip or zstd as well. A folder
          stands for all files in it and below; a URL is fetched, and a sitemap's pages with it.
          What cannot be read gets a line on the standard error that says why; the rest goes on.
        """

    /// How pages are fetched.
    static let fetching = """
        FETCHING
          One request to a host at a time, with a pause between two. A robots.txt is obeyed.
          Addresses that are not on the public internet are refused, also where a name or a
          redirect leads to them; --allow-private lets an intranet's through. A page may have
          10 MB and take 30 seconds. libcurl is needed (Debian: libcurl4).
        """

    /// The columns of a finding.
    static var columns: String { lines(PlainLines.findingColumns) }

    /// The columns of a passage that was taken over.
    static var passageColumns: String { lines(PlainLines.passageColumns) }

    /// The columns of a document.
    static var factColumns: String { lines(PlainLines.factColumns) }

    /// Names of columns, eight a line.
    static func lines(_ names: [String]) -> String {
        stride(from: 0, to: names.count, by: 8)
            .map { names[$0..<min($0 + 8, names.count)].joined(separator: ", ") }.joined(separator: ",\n  ")
    }

    /// What `quoth` alone prints.
    static var start: String {
        let record = UsualRecord.exists ? "" : ", which does not exist yet"
        return """
            quoth \(Version.current): whether these are still the words that were said

              quoth check draft.md --against statement.html interviews/
              quoth add releases/ https://example.org/news/feed --follow
              quoth search 'speaker:"Hanna Lund" "night ferry" date:2025-03'

            Quotations    check  trace  spread  quotes  extract  explain
            The record    add  search  versions  diff  who  correct  stats  export
            The web       fetch  watch  follow  import
            Safe keeping  verify  backup  restore  prune  doctor
            The site      serve  user  token

            The record is \(UsualRecord.path)\(record); --record or QUOTH_RECORD
            names another. `quoth COMMAND --help` tells all of a command, `quoth --help` lists them.

            """
    }

    /// The exit codes, one a line; `found` says what 2 means, where a command has it.
    static func exitCodes(found: String? = nil) -> String {
        let codes: [(Int32, String?)] = [
            (RunStatus.fine.rawValue, "fine"),
            (RunStatus.error.rawValue, "error: nothing useful came out"),
            (RunStatus.found.rawValue, found),
            (RunStatus.partial.rawValue, "some inputs were left out; the standard error says which and why"),
            (RunStatus.usage.rawValue, "wrong usage"),
            (RunStatus.interrupted.rawValue, "interrupted"),
        ]
        let lines = codes.compactMap { code, meaning in meaning.map { "  \(code)  \($0)" } }
        return "EXIT CODES\n" + lines.joined(separator: "\n")
    }
}
