internal import Quoth

/// The report of `spread`: one file that needs no script, no network and no other file.
public struct SpreadPage {
    private let run: SpreadRun
    private let data: [UInt8]

    /// The report of `run`.
    /// - Throws: `EncodingError` as ``JSONLine/bytes(_:)`` does.
    public init(_ run: SpreadRun) throws {
        self.run = run
        data = try JSONLine.bytes(SpreadJSON(run))
    }

    /// The page in UTF-8.
    /// - Complexity: O(*n*) in the bytes written.
    public func bytes() -> [UInt8] {
        let copies = run.passages.compactMap(\.spread).reduce(0) { $0 + $1.copies.count }
        let frame = PageFrame(
            title: run.passages.count == 1 ? "How a passage spread" : "How \(run.passages.count) passages spread",
            summary: copies == 0
                ? "No source has the words."
                : (copies == 1 ? "1 copy" : "\(copies) copies") + " in " + Wording.count(run.sources.count, "source"),
            skip: ("p1", "Skip to the first passage"), data: data)
        let atlas = run.atlas
        return frame.bytes {
            contents(&$0)
        } main: { html in
            for (index, passage) in run.passages.enumerated() {
                SpreadSection(passage: passage, number: index + 1, sources: run.sources, atlas: atlas).write(&html)
            }
            PageFrame.leftOut(run.leftOut, &html)
            legend(&html)
        }
    }

    /// Where each of several passages stands.
    private func contents(_ html: inout HTMLWriter) {
        guard run.passages.count > 1 else { return }
        html.element(.ul) { html in
            for (index, passage) in run.passages.enumerated() {
                html.element(.li, [.ownDirection]) { html in
                    html.element(.a, [.href(Anchor("p", index + 1))], text: "“\(Visible.line(passage.words))”")
                    html.text(": " + (passage.spread.map(SpreadNames.summary) ?? "not in this record"))
                }
            }
        }
    }

    private func legend(_ html: inout HTMLWriter) {
        html.element(.h2, text: "How to read this")
        html.element(.ul) { html in
            html.element(
                .li,
                text:
                    "“Earliest” is earliest among the sources given. A day is its 24 hours, and a text without a date "
                    + "can be of any: where that leaves the order open, all that can be the earliest are named.")
            html.element(
                .li,
                text:
                    "Who copied whom is told by the words: a copy has the changes of its parent, and none of its words "
                    + "are missing there. Of several texts with just the same words the first is named, with the "
                    + "likelihood that it was this one.")
            html.element(
                .li,
                text: "“Common ancestor possible”: two texts have a change in common that neither can have from the "
                    + "other, so both may have it from a text that is not among the sources.")
            html.element(.li) { html in
                html.text("Words that only the parent has are ")
                EditMarks.deleted("so", .word, &html)
                html.text(", words that only the copy has are ")
                EditMarks.inserted("so", .word, &html)
                html.text(". A dotted line means that only the form differs; a double line, that the meaning may.")
            }
        }
    }
}
