/// Whose words a passage of a source is, and when they were said.
struct SourceVoice {
    let source: QuotedDocument

    /// The index of the innermost quotation of an utterance that holds `range`; a marked one before an indirect one.
    func quotation(holding range: TextRange) -> Int? {
        let middle = (range.start + range.end) / 2
        let holders = source.quotations.indices.filter { index in
            let quotation = source.quotations[index]
            guard quotation.isUtterance, quotation.isSure, !quotation.isSignedText else { return false }
            if quotation.kind == .indirect || quotation.parent != nil { return holds(quotation.range, range) }
            return quotation.parts.contains { $0.contains(middle) || $0.overlaps(range) }
        }
        func order(_ index: Int) -> (Int, Int) {
            let quotation = source.quotations[index]
            return (quotation.kind == .indirect ? 1 : 0, quotation.range.count)
        }
        return holders.min { order($0) < order($1) }
    }

    /// Whether a report holds so much of a passage that the passage is what is reported, not the sentence that reports it;
    /// a quotation inside another one so much that the passage is not the outer one's.
    private func holds(_ report: TextRange, _ passage: TextRange) -> Bool {
        (report.intersection(passage)?.count ?? 0) * 5 >= passage.count * 4
    }

    /// Who said the words of `quotation`, or, outside all quotations, whose text it is.
    func speaker(of quotation: Int?) -> Speaker? {
        guard let quotation, let attribution = source.quotations[quotation].attribution,
            !SpeakerComparer.isPronoun(attribution.speaker.name)
        else { return quotation.flatMap { source.quotations[$0].parent }.flatMap { self.speaker(of: $0) } ?? author }
        var speaker = attribution.speaker
        if let author, let role = author.role, SpeakerComparer.isSameName(author.name, speaker.name) {
            speaker.role = role
        }
        return speaker
    }

    /// The day the words were said: the text's own date for them, else that of a statement, which is its own occasion.
    func day(of quotation: Int?) -> Day? {
        let published = source.document.published?.value
        guard let day = quotation.flatMap({ source.quotations[$0].attribution?.day }) else {
            return isStatement ? published : nil
        }
        return day.year == nil ? Day(year: published?.year, month: day.month, day: day.day) : day
    }

    /// On what occasion the words were said: what stands beside them or, of a statement, what its head says.
    func occasion(of quotation: Int?) -> String? {
        guard let quotation else { return isStatement ? headline : nil }
        return source.quotations[quotation].attribution?.occasion
    }

    /// The line of the text's head that names an event, such as “Address to the Assembly, Oslo, 14 May”.
    private var headline: String? {
        let text = source.document.text
        for block in source.document.blocks.prefix(3) {
            for line in text[block.range].split(separator: "\n").prefix(3) where line.utf8.count <= 120 {
                let words = line.split { !$0.isLetter }.map { Folding.fold(String($0)) }
                if words.contains(where: OccasionWords.speeches.contains) { return String(line) }
            }
        }
        return nil
    }

    /// Whether the whole text is declared to be somebody's words.
    var isStatement: Bool { source.document.authors.first?.place == "declared" }

    /// Who speaks where the text gives its words to nobody.
    private var author: Speaker? {
        let document = source.document
        guard isStatement, !document.authors.isEmpty else {
            let names = Signatories.names(in: document.text)
            return names.isEmpty ? nil : Speaker(name: names.joined(separator: "; "))
        }
        let name = document.authors.map(\.value).joined(separator: "; ")
        let role = document.role.flatMap { $0.isEmpty ? nil : $0 }
        return Speaker(name: name, role: role, kind: role == nil && isOrganisation(name) ? .organisation : .person)
    }

    /// A name without a role is an organisation’s if a word of it says so, or if it is the publisher’s.
    private func isOrganisation(_ name: String) -> Bool {
        if source.document.publisher?.value == name { return true }
        return OrganisationWords.areName(name)
    }
}
