/// Makes documents of the text of a letter: its own words, and those of an earlier message that it quotes.
enum MailText {
    /// Of a plain letter.
    /// - Complexity: O(*n*) in the bytes.
    static func plain(_ text: [UInt8], type: MediaType, id: String, origin: String) -> (
        own: Document, earlier: Document?
    ) {
        let isFlowed = type.parameters["format"]?.lowercased() == "flowed"
        let deletesSpace = type.parameters["delsp"]?.lowercased() == "yes"
        let letter = MailLetter(isFlowed ? FlowedText.joined(text, deletesSpace: deletesSpace) : text)
        let own = PlainTextReader.document(Text(repairing: letter.own), id: id, origin: origin)
        guard letter.earlier.contains(where: { !isSpace($0) }) else { return (own, nil) }
        var earlier = PlainTextReader.document(Text(repairing: letter.earlier), id: "\(id):earlier", origin: origin)
        describe(&earlier, introduction: letter.introduction)
        return own.blocks.isEmpty ? (earlier, nil) : (own, earlier)
    }

    /// Of an HTML letter; `nil` if it has no text.
    /// - Complexity: O(*n*) in the bytes.
    static func html(_ html: [UInt8], id: String, origin: String) -> (own: Document, earlier: Document?)? {
        guard let all = HTMLFragment.document(html, id: id, origin: origin) else { return nil }
        var (own, earlier): ([Block], [Block]) = ([], [])
        var introduction: String?
        var (isEarlier, isSignature) = (false, false)
        for block in all.blocks {
            let line = all.text.utf8[block.range.start..<block.range.end]
            let folded = line.count <= 400 ? HTMLText.collapsed(Array(line)).lowercased() : ""
            if !isEarlier, opensEarlier(folded) {
                isEarlier = true
                if folded.hasSuffix(":") { introduction = HTMLText.collapsed(Array(line)) }
            } else if isEarlier {
                earlier.append(block)
            } else if folded == "--" {
                isSignature = true
            } else if !isSignature, !MailFrame.isFrame(line) {
                own.append(block)
            }
        }
        guard !own.isEmpty else { return (all, nil) }
        let letter = part(of: all, own, id: id)
        guard !earlier.isEmpty else { return (letter, nil) }
        var before = part(of: all, earlier, id: "\(id):earlier")
        describe(&before, introduction: introduction)
        return (letter, before)
    }

    private static func opensEarlier(_ line: String) -> Bool {
        guard !line.isEmpty else { return false }
        return MailFrame.earlierMarks.contains { line.hasPrefix($0) } || MailFrame.wrote.contains { line.hasSuffix($0) }
            || line.hasPrefix("from:") && line.contains("subject:")
                && (line.contains("sent:") || line.contains("date:"))
    }

    /// The document of some of the blocks of `document`.
    private static func part(of document: Document, _ blocks: [Block], id: String) -> Document {
        var text: [UInt8] = []
        var moved: [Block] = []
        for block in blocks {
            if !text.isEmpty { text += [0x0A, 0x0A] }
            let start = text.count
            text += document.text.utf8[block.range.start..<block.range.end]
            moved.append(Block(kind: block.kind, range: TextRange(start, text.count)))
        }
        return Document(id: id, origin: document.origin, text: Text(repairing: text), blocks: moved)
    }

    /// “On 2 March 2025 at 10:12, Hanna Lund <lund@club.example> wrote:” names writer and day of the earlier message.
    private static func describe(_ document: inout Document, introduction: String?) {
        document.notes.append("quoted in a later message")
        guard let introduction else { return }
        if let day = Day(written: introduction), day.year != nil {
            document.published = Evidence(day, from: "quoted message", confidence: 0.7)
        }
        let end =
            introduction.firstIndex(of: "<")
            ?? MailFrame.wrote.lazy.compactMap { mark in
                introduction.lowercased().hasSuffix(mark)
                    ? introduction.index(introduction.endIndex, offsetBy: -mark.count) : nil
            }.first
        guard let end, let comma = introduction[..<end].lastIndex(of: ",") else { return }
        let name = introduction[introduction.index(after: comma)..<end]
        let sender = MailSender(Array((name + " <a@b>").utf8))
        document.authors = [sender.person].compactMap { $0 }.map {
            Evidence($0, from: "quoted message", confidence: 0.7)
        }
    }
}
