/// The forms of a page beside HTML, told by the ending of its path.
enum SiteTwin: String, CaseIterable, Sendable {
    /// JSON Feed 1.1; its ending stands before that of JSON.
    case feed = "feed.json"
    /// The report of a comparison, one file that needs nothing else.
    case report = "report.html"
    /// What proves when the capture of a quotation's page was entered into the log.
    case proof = "tlog-proof"
    case json, csv, atom, bib, ris, csl

    /// `path` without its ending, and the form that it asks for.
    static func split(_ path: Substring) -> (path: Substring, twin: SiteTwin?) {
        for twin in allCases where path.hasSuffix("." + twin.rawValue) {
            return (path.dropLast(twin.rawValue.utf8.count + 1), twin)
        }
        return (path, nil)
    }

    /// The last part of a path, changed so that it has no ending of another form, though the name in it may.
    static func guarded(_ part: String) -> String {
        let (stem, twin) = split(part[...])
        return twin.map { stem + "%2E" + $0.rawValue.replacing(".", with: "%2E") } ?? part
    }
}
