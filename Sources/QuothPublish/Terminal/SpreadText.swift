internal import Quoth

/// The terminal view of `spread`.
public struct SpreadText {
    private let run: SpreadRun
    private let style: TextStyle

    /// The view of `run`.
    public init(_ run: SpreadRun, style: TextStyle) {
        self.run = run
        self.style = style
    }

    /// The view, each line with its line break.
    public var string: String {
        let atlas = run.atlas
        return run.passages.map { passage in
            var lines = InkRun.lines([InkRun(text: "“\(Visible.line(passage.words))”", ink: .bold)], indent: 0, style)
            if let spread = passage.spread {
                lines += self.lines(of: spread, atlas)
            } else {
                lines.append("   not in this record")
            }
            return lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    private func lines(of spread: Spread, _ atlas: Atlas) -> [String] {
        var lines = ["   " + SpreadNames.summary(spread)]
        lines += InkRun.lines([InkRun(text: SpreadNames.earliest(spread, run.sources))], indent: 3, style)
        lines.append("")
        for number in spread.variants.indices { lines += self.variant(number, spread, atlas) }
        lines.append("")
        let dates = spread.copies.map { SpreadNames.date(document($0)) }
        let width = dates.map(\.unicodeScalars.count).max() ?? 0
        for (copy, date) in zip(spread.copies, dates) {
            lines += InkRun.lines([InkRun(text: row(copy, padded(date, to: width), spread, atlas))], indent: 3, style)
        }
        return lines
    }

    private func variant(_ number: Int, _ spread: Spread, _ atlas: Atlas) -> [String] {
        let variant = spread.variants[number]
        let copy = spread.copies[variant.first]
        let count = variant.copies.count == 1 ? "1 copy" : "\(variant.copies.count) copies"
        var head = "\(SpreadNames.sign(number)) \(Ink.bold.paint(SpreadNames.variant(number), style))  \(count)"
        head += "   first: \(name(copy)), \(SpreadNames.date(document(copy)))"
        if let parent = variant.parent {
            head += "   from \(SpreadNames.variant(parent)) (\(SpreadNames.likelihood(copy.wordingLikelihood)))"
        }
        if let risks = variant.change?.risks, !risks.isEmpty {
            head += "   " + Ink.risk.paint("! " + risks.map(\.rawValue).joined(separator: ", "), style)
        }
        return [" " + head] + changes(variant, copy, atlas)
    }

    private func changes(_ variant: SpreadVariant, _ copy: SpreadCopy, _ atlas: Atlas) -> [String] {
        guard let change = variant.change else {
            let text = document(copy).text
            let words = copy.parts.map { Visible.line(text[$0]) }.joined(separator: " … ")
            return InkRun.lines([InkRun(text: "“\(words)”")], indent: 4, style)
        }
        var lines = InkRun.lines(EditText.runs(change, in: document(copy)), indent: 4, style)
        for note in SpreadNotes.notes(change, atlas) {
            lines += InkRun.lines([InkRun(text: note, ink: .dim)], indent: 4, style)
        }
        return lines
    }

    private func row(_ copy: SpreadCopy, _ date: String, _ spread: Spread, _ atlas: Atlas) -> String {
        let line = atlas[document: copy.document].line(at: copy.range.start)
        var row = "\(date)  \(SpreadNames.sign(copy.variant)) \(SpreadNames.form(copy))  \(name(copy)) L\(line)"
        if let parent = copy.parent {
            row += "  ← \(name(spread.copies[parent])) (\(SpreadNames.likelihood(copy.likelihood)))"
        }
        if !copy.kin.isEmpty {
            let names = copy.kin.prefix(3).map { name(spread.copies[$0]) }.joined(separator: ", ")
            row += "; common ancestor possible with \(names)"
        }
        return row
    }

    private func document(_ copy: SpreadCopy) -> Document { run.sources[copy.document].document }

    private func name(_ copy: SpreadCopy) -> String { Visible.line(DocumentName.short(document(copy))) }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: "\u{A0}", count: max(0, width - text.unicodeScalars.count))
    }
}
