internal import Quoth

/// The terminal view of `check`.
public struct CheckText {
    private let run: CheckRun
    private let style: TextStyle

    /// The view of `run`.
    public init(_ run: CheckRun, style: TextStyle) {
        self.run = run
        self.style = style
    }

    /// The view, each line with its line break.
    public var string: String {
        let atlas = Atlas(run.sources, for: run.findings)
        return run.drafts.map { draft in
            let copy = Locator(draft.quoted.document)
            let head = Heading.line(draft.quoted.document, Heading.counts(draft.findings), style)
            let findings = draft.findings.flatMap {
                FindingText(finding: $0, copy: copy, atlas: atlas, style: style).lines
            }
            return ([head] + findings).map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }
}
