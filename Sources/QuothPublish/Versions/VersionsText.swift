internal import Quoth
internal import QuothRecord

/// The terminal view of the versions of a document.
public struct VersionsText {
    private let run: VersionsRun
    private let style: TextStyle
    private let isWhole: Bool

    /// The view of `run`; with `isWhole` also of changes of nothing but what stands around the text.
    public init(_ run: VersionsRun, isWhole: Bool, style: TextStyle) {
        (self.run, self.isWhole, self.style) = (run, isWhole, style)
    }

    /// The view, each line with its line break.
    public var string: String {
        let count = Wording.count(run.history.versions.count, "version")
        var lines = [Ink.bold.paint(Visible.line(run.history.key), style) + "   " + count]
        for (entry, diff) in zip(run.history.versions, run.diffs) {
            lines.append(line(entry, diff))
            if let diff, isWhole || !diff.diff.isBoilerplateOnly {
                let text = DiffText(diff, isWhole: isWhole, style: style).string
                lines += text.split(separator: "\n").dropFirst().map { "   " + $0 }
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func line(_ entry: VersionHistory.Entry, _ diff: DiffRun?) -> String {
        let time = entry.capturedAt.map(Visible.line) ?? "time not known"
        let until = entry.seenAt.flatMap { $0 == entry.capturedAt ? nil : ", seen until " + Visible.line($0) } ?? ""
        let seen = Wording.count(entry.captures, "capture") + until
        let title = entry.title.map(Visible.line) ?? ""
        let change = "   " + (diff.map { ChangeNames.told($0.diff) } ?? ChangeNames.first(entry))
        let current = entry.isOld ? "" : "   current"
        let paint: Ink = diff?.diff.hasSilentEdit ?? false ? .risk : .plain
        return " @\(entry.number)  \(time)  \(seen), \(Wording.count(entry.words, "word"))   \(title)"
            + paint.paint(change, style) + current
    }
}
