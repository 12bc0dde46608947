internal import Quoth

/// What else became of the words from one copy to the next, beside the edits in them.
enum SpreadNotes {
    /// A sentence each: what was cut at the ends, and who or what is another one.
    static func notes(_ change: Finding, _ atlas: Atlas) -> [String] {
        phrases(change, atlas).map { SiteLanguage.english.say($0) }
    }

    static func phrases(_ change: Finding, _ atlas: Atlas) -> [Phrase] {
        var notes: [Phrase] = []
        guard let match = change.matches.first else { return notes }
        let text = atlas[match].document.text
        if let cut = change.cutBefore { notes.append(.cutBefore(Visible.line(text[cut]))) }
        if let cut = change.cutAfter { notes.append(.cutAfter(Visible.line(text[cut]))) }
        if change.agreement == .conflict, let from = match.speaker?.name, let to = change.speaker?.name {
            notes.append(.saidBy(Visible.line(to), insteadOf: Visible.line(from)))
        }
        notes += change.flags.filter { $0 != .fragment && $0 != .speakerUnconfirmed }.map { .flag($0) }
        return notes
    }
}
