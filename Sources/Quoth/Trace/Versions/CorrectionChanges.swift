/// Finds the notices with which only the later of two versions corrects itself.
struct CorrectionChanges {
    let earlier: VersionText
    let later: VersionText

    /// The new notices: those of the page's markup, and blocks of the text that begin like one.
    /// - Complexity: O(*n*) in the beginnings of the blocks.
    var changes: [VersionChange] {
        let known = Set(notices(earlier).map(\.key))
        var seen = known
        return notices(later).filter { seen.insert($0.key).inserted }.map { notice in
            VersionChange(kind: .correction, later: notice.range, from: "", to: notice.text)
        }
    }

    private struct Notice {
        var text: String
        var range: TextRange?
        var key: String { Folding.fold(Folding.typographic(text)) }
    }

    private func notices(_ version: VersionText) -> [Notice] {
        let document = version.quoted.document
        let declared = document.corrections.map { Notice(text: $0.text, range: $0.range) }
        let shown = document.blocks.filter { CorrectionRule.kind(of: document.text.utf8, $0.range) != nil }.map {
            Notice(text: document.text[$0.range], range: $0.range)
        }
        return shown + declared
    }
}
