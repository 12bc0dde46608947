internal import Quoth

/// What else became of the words from one copy to the next, beside the edits in them.
enum SpreadNotes {
    /// A sentence each: what was cut at the ends, and who or what is another one.
    static func notes(_ change: Finding, _ atlas: Atlas) -> [String] {
        var notes: [String] = []
        guard let match = change.matches.first else { return notes }
        let text = atlas[match].document.text
        if let cut = change.cutBefore { notes.append("cut before: “\(Visible.line(text[cut]))”") }
        if let cut = change.cutAfter { notes.append("cut after: “\(Visible.line(text[cut]))”") }
        if change.agreement == .conflict, let from = match.speaker?.name, let to = change.speaker?.name {
            notes.append("said by \(Visible.line(from)) → said by \(Visible.line(to))")
        }
        notes += change.flags.filter { $0 != .fragment && $0 != .speakerUnconfirmed }.map(Wording.meaning)
        return notes
    }
}
