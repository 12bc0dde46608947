internal import Quoth

/// One finding in plain text: a row, the words with their edits, and what else is to be known.
struct FindingText {
    let finding: Finding
    let copy: Locator
    let atlas: Atlas
    let style: TextStyle

    /// The lines.
    var lines: [String] {
        var lines = [row]
        lines += InkRun.lines(EditText.runs(finding, in: copy.document), indent: 4, style)
        for note in notes { lines += InkRun.lines([InkRun(text: note, ink: .dim)], indent: 4, style) }
        return lines
    }

    private var row: String {
        let isRisk = !finding.risks.isEmpty
        let chip = "\(Wording.symbol(finding.verdict)) \(Wording.name(finding.verdict).uppercased())"
        let ink: Ink = isRisk ? .risk : finding.verdict == .verbatim ? .plain : .bold
        var cells = [place]
        if isRisk { cells.append("! " + finding.risks.map(\.rawValue).joined(separator: ", ")) }
        if let speakers { cells.append(speakers) }
        return " " + ink.paint(padded(chip, to: 13), style) + " " + cells.joined(separator: "   ")
    }

    private var place: String {
        let here = finding.copy.first.map { first in
            "L" + span(copy.line(at: first.start), copy.lines(finding.copy.last ?? first).upperBound)
        }
        let there = finding.matches.map { match in
            let lines = atlas[match].lines(match.source.range)
            return "\(name(atlas[match])) L\(span(lines.lowerBound, lines.upperBound))"
        }
        return (here ?? "") + (there.isEmpty ? "" : " ← " + there.joined(separator: " + "))
    }

    private var speakers: String? {
        let theirs = finding.matches.first?.speaker?.name
        guard let ours = finding.speaker?.name else { return theirs.map { "said by " + Visible.line($0) } }
        switch finding.agreement {
        case .same: return Visible.line(ours) + " ✔ same speaker"
        case .conflict: return Visible.line("\(theirs ?? "another speaker") → \(ours)")
        case .unconfirmed, .partial, .unknown:
            return Visible.line(ours) + (Wording.agreement(finding.agreement).map { " (\($0))" } ?? "")
        }
    }

    private var notes: [String] {
        var notes: [String] = []
        let others = finding.verdicts.filter { $0 != finding.verdict }
        if !others.isEmpty { notes.append("the words: " + others.map(Wording.name).joined(separator: ", ")) }
        if let first = finding.matches.first {
            let text = atlas[first].document.text
            if let cut = finding.cutBefore { notes.append("cut before: “\(Visible.line(text[cut]))”") }
            if let cut = finding.cutAfter { notes.append("cut after: “\(Visible.line(text[cut]))”") }
            notes += disagreements(with: first)
        }
        notes += finding.flags.filter { $0 != .spliced || finding.verdict != .spliced }.map(Wording.meaning)
        if let earliest = finding.earliest { notes.append("earliest in this record: " + described(earliest)) }
        if let rivals = Wording.rivals(finding, atlas) { notes.append(rivals) }
        if let nearest = finding.nearest { notes.append("nearest: " + described(nearest)) }
        return notes
    }

    /// The role and the date in source and copy, where they differ.
    private func disagreements(with match: Match) -> [String] {
        var notes: [String] = []
        if finding.flags.contains(.role), let ours = finding.speaker?.fullRole, let theirs = match.speaker?.fullRole {
            notes.append("role: \(Visible.line(theirs)) → \(Visible.line(ours))")
        }
        if finding.flags.contains(.date), let ours = finding.day, let theirs = match.day {
            notes.append("date: \(theirs.words) → \(ours.words)")
        }
        return notes
    }

    private func described(_ match: Match) -> String {
        let source = atlas[match]
        let lines = source.lines(match.source.range)
        let words = Visible.line(source.document.text[match.source.range])
        let who = match.speaker.map { ", " + Visible.line($0.name) } ?? ""
        let when = match.day.map { ", " + $0.words } ?? ""
        return "\(name(source)) L\(span(lines.lowerBound, lines.upperBound))\(who)\(when): “\(words)”"
    }

    private func name(_ locator: Locator) -> String {
        let document = locator.document
        return Visible.line(document.origin.split(separator: "/").last.map(String.init) ?? document.id)
    }

    private func span(_ first: Int, _ last: Int) -> String { first == last ? "\(first)" : "\(first)-\(last)" }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    }
}
