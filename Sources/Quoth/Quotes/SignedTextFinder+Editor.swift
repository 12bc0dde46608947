// Letters to the editor: “Sir, – …” and the name below.

extension SignedTextFinder {
    /// What letters to an editor open with, up to the dash before their first word.
    private static let addresses = ["Sir", "SIR", "Sirs", "Madam", "MADAM", "Madam/Sir", "Sir/Madam"]
    /// How many lines below a name may say who and where its bearer is.
    private static let noteLines = 2

    /// The letter to an editor that starts in block `index`: its paragraphs, a farewell or none, a name.
    func editorLetter(at index: Int) -> (SignedText, end: Int)? {
        guard let start = bodyStart(index) else { return nil }
        var next = index + 1
        while next < blocks.count, next < index + Self.limit, isParagraph(next), bodyStart(next) == nil { next += 1 }
        let end = next
        if next < blocks.count, isFarewell(next) { next += 1 }
        guard next < blocks.count, let line = line(next), isName(line[0]) else { return nil }
        var notes = line.dropFirst().map { range($0) }
        next += 1
        for _ in 0..<Self.noteLines {
            guard next < blocks.count, bodyStart(next) == nil, !opensLetter(next), let more = self.line(next) else {
                break
            }
            notes += more.map { range($0) }
            next += 1
        }
        let body = [TextRange(start, blocks[index].range.end)] + blocks[(index + 1)..<end].map(\.range)
        let signatory = SignedText.Signatory(name: range(line[0].drop { isTitle($0) }), notes: notes)
        return (SignedText(parts: body, signatories: [signatory]), next)
    }

    /// Where the words of a letter start, after “Sir, – ”.
    private func bodyStart(_ index: Int) -> Int? {
        let range = blocks[index].range
        let bytes = text.utf8[range.start..<range.end]
        guard let address = Self.addresses.last(where: { bytes.starts(with: $0.utf8) }) else { return nil }
        var k = range.start + address.utf8.count
        while k < range.end, bytes[k] == 0x2C || bytes[k] == 0x20 { k += 1 }
        let dashes = ["– ", "— ", "- "]
        guard let dash = dashes.first(where: { bytes[k...].starts(with: $0.utf8) }) else { return nil }
        k += dash.utf8.count
        while k < range.end, bytes[k] == 0x20 { k += 1 }
        return k < range.end ? k : nil
    }
}
