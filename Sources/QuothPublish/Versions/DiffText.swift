internal import Quoth

/// The terminal view of what differs between two versions.
public struct DiffText {
    private let run: DiffRun
    private let style: TextStyle
    private let isWhole: Bool

    /// The view of `run`; with `isWhole` also of what only stands around the text.
    public init(_ run: DiffRun, isWhole: Bool = false, style: TextStyle) {
        (self.run, self.isWhole, self.style) = (run, isWhole, style)
    }

    /// The view, each line with its line break.
    public var string: String {
        let locator = Locator(run.later.document)
        var lines = [Heading.line(run.later.document, ChangeNames.summary(run.diff), style)]
        for change in run.diff.changes where isWhole || change.kind != .boilerplate {
            lines += self.lines(of: change, locator)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func lines(of change: VersionChange, _ locator: Locator) -> [String] {
        let place = change.later.map { "L\(locator.line(at: $0.start))  " } ?? ""
        let ink: Ink = change.isSilent ? .risk : .bold
        var head = [InkRun(text: place), InkRun(text: ChangeNames.name(change), ink: ink)]
        if let from = change.speakerBefore ?? change.speakerAfter {
            let to = change.speakerAfter ?? from
            head.append(InkRun(text: " · " + Visible.line(from) + (from == to ? "" : " → " + Visible.line(to))))
        }
        return InkRun.lines(head, indent: 1, style) + InkRun.lines(words(change), indent: 4, style)
    }

    private func words(_ change: VersionChange) -> [InkRun] {
        if change.from == change.to { return [InkRun(text: Visible.line(change.to))] }
        guard let later = change.later, !change.edits.isEmpty, change.edits.contains(where: { $0.from != $0.to }) else {
            let from = change.from.isEmpty ? [] : [InkRun(text: "[-\(Visible.line(change.from))-]", ink: .word)]
            let to = change.to.isEmpty ? [] : [InkRun(text: "{+\(Visible.line(change.to))+}", ink: .word)]
            return from + to
        }
        return EditText.runs(later, in: run.later.document.text, edits: change.edits)
    }
}
