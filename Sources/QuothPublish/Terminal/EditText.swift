internal import Quoth

/// A quotation with its edits in the text: `[-words of the source-]{+words of the copy+}`.
enum EditText {
    /// The runs of all the parts of a finding, in quotation marks where they are the speaker's own words.
    static func runs(_ finding: Finding, in document: Document) -> [InkRun] {
        var runs: [InkRun] = []
        for (i, part) in finding.copy.enumerated() {
            if i > 0 { runs.append(InkRun(text: " … ", ink: .dim)) }
            let edits = finding.edits.isEmpty ? finding.matches.flatMap(\.edits) : finding.edits
            let segments = Segment.copy(part, in: document.text, edits: edits, marked: finding.marked)
            for segment in segments { append(segment, to: &runs) }
        }
        return finding.isIndirect ? runs : [InkRun(text: "“")] + runs + [InkRun(text: "”")]
    }

    /// The runs of a passage of the later of two versions, with what stood in the earlier one.
    static func runs(_ passage: TextRange, in text: Text, edits: [Edit]) -> [InkRun] {
        var runs: [InkRun] = []
        for segment in Segment.copy(passage, in: text, edits: edits, marked: []) { append(segment, to: &runs) }
        return runs
    }

    /// What was taken out stood between two spaces, of which the copy has only the one or the other.
    private static func append(_ segment: Segment, to runs: inout [InkRun]) {
        let isTakenOut = segment.change != .none && segment.text.isEmpty
        let isSpaced = runs.last.flatMap(\.text.last).map { $0.isWhitespace || "“‘(-–—".contains($0) } ?? true
        let startsWord = segment.other.first.map { $0.isLetter || $0.isNumber } ?? false
        if isTakenOut, !isSpaced, startsWord { runs.append(InkRun(text: " ")) }
        runs += self.segment(segment)
        if isTakenOut, isSpaced { runs.append(InkRun(text: " ")) }
    }

    private static func segment(_ segment: Segment) -> [InkRun] {
        let text = Visible.line(segment.text)
        let other = Visible.line(segment.other)
        switch segment.change {
        case .none: return [InkRun(text: text)]
        case .marked(.bracket): return [InkRun(text: text), InkRun(text: "⟨for: \(other)⟩", ink: .dim)]
        case .marked(.ellipsis): return [InkRun(text: text), InkRun(text: "⟨cut: \(other)⟩", ink: .dim)]
        case .edit(let kind):
            let ink: Ink = kind.isRisk ? .risk : kind.isForm ? .form : .word
            return (other.isEmpty ? [] : [InkRun(text: "[-\(other)-]", ink: ink)])
                + (text.isEmpty ? [] : [InkRun(text: "{+\(text)+}", ink: ink)])
        }
    }
}
