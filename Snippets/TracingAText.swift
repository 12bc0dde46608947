// Traces an article against the statement that it quotes, and prints what became of the words.

// snippet.show
import Quoth

// A text becomes a document, and a document gets its quotations, each with its speaker.
func read(_ id: String, _ date: String, _ text: String) -> QuotedDocument {
    var document = Document(id: id, text: Text(text))
    document.published = Day(iso: date).map { Evidence($0, from: "declared", confidence: 1) }
    return Pipeline.attribute(document)
}

let statement = read(
    "statement", "2025-03-02",
    """
    Hanna Lund, chair of the Sound Passengers’ Club, said: “We do not accept that the night ferry ends in autumn. \
    At least 300 people use it every week.”
    """)
let article = read(
    "article", "2025-03-04",
    """
    The ferry may go. “At least 500 people use it every week,” said Hanna Lund, chair of the Sound Passengers’ Club.
    """)

// Every quotation of the article, judged: are these still the same words?
let tracer = Tracer(sources: [statement, article])
for finding in Tracer(sources: [statement]).check(article) {
    print("verdict:", finding.verdict, "– risks:", finding.risks.map(\.rawValue).joined(separator: ", "))
    for edit in finding.edits { print("  \(edit.kind): “\(edit.from)” became “\(edit.to)”") }
    if let match = finding.matches.first {
        // Ranges count UTF-8 bytes; a `CodePointMap` gives the code points that other programs count.
        let points = CodePointMap(statement.document.text).codePoints(match.source.range)
        print("  in the statement: \(points.lowerBound)–\(points.upperBound)")
    }
}

// What was taken over, in quotation marks or not.
for pair in tracer.trace(article) {
    print("taken over: \(pair.takenOver) of \(pair.copyWords) words, \(pair.unmarked) of them outside quotation marks")
}

// How the words went from text to text.
if let spread = tracer.spread(of: 0, in: article) {
    for copy in spread.copies {
        let parent = copy.parent.map { tracer.sources[spread.copies[$0].document].document.id }
        print("copy: \(tracer.sources[copy.document].document.id), from \(parent ?? "nobody here")")
    }
}
