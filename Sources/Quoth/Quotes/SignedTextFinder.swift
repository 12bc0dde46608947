/// Finds letters, from “Dear …,” to “Yours sincerely,” and the names below, letters to editors, and statements that say
/// in their first line whose they are: “Statement by …”.
struct SignedTextFinder {
    let text: Text
    let blocks: [Block]

    /// A letter has no more paragraphs than this, and no more signatories.
    static let limit = 80
    /// A greeting, a farewell, a line of a signature has no more words than this.
    private static let longestLine = 14, longestFarewell = 5

    /// The letters and statements of `document`, in order, none overlapping another.
    /// - Complexity: O(*n*) in the blocks; of most only the first 12 bytes are looked at.
    static func texts(of document: Document) -> [SignedText] {
        let finder = SignedTextFinder(of: document)
        var found: [SignedText] = []
        var index = 0
        while index < document.blocks.count {
            let text = finder.letter(at: index) ?? finder.editorLetter(at: index) ?? finder.statement(at: index)
            if let (letter, end) = text {
                found.append(letter)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    init(of document: Document) { (text, blocks) = (document.text, document.blocks) }

    // MARK: Letters

    private func letter(at index: Int) -> (SignedText, end: Int)? {
        guard opensLetter(index) else { return nil }
        let limit = min(blocks.count, index + Self.limit)
        let farewell = (index + 1..<limit).first { isFarewell($0) }
        guard let close = farewell ?? bareSignature(index + 1..<limit), close > index + 1 else { return nil }
        let (signatories, end) = signatories(from: farewell == nil ? close : close + 1)
        guard !signatories.isEmpty else { return nil }
        return (SignedText(parts: blocks[(index + 1)..<close].map(\.range), signatories: signatories), end)
    }

    /// Whether a line greets: “Dear Ann,”.
    func opensLetter(_ index: Int) -> Bool { starts(index, with: Self.greetings) && isGreeting(index) }

    /// The name right below the paragraphs of a letter without a farewell, if it says “I” or “we”.
    private func bareSignature(_ range: Range<Int>) -> Int? {
        guard let close = range.first(where: { !isParagraph($0) }), let line = line(close), isName(line[0]),
            (range.lowerBound..<close).contains(where: { isFirstPerson($0) })
        else { return nil }
        return close
    }

    private static let greetings = [
        "Dear ", "To the ", "To whom", "To our ", "To all ", "Hi ", "Hello", "Hey ", "Good morning", "Friends",
    ]

    private func isGreeting(_ index: Int) -> Bool {
        let last = text.utf8[blocks[index].range.end - 1]
        return (last == 0x2C || last == 0x3A) && words(index).count <= Self.longestLine
    }

    func isFarewell(_ index: Int) -> Bool {
        guard blocks[index].range.count < 60 else { return false }
        let words = words(index)
        return words.count <= Self.longestFarewell && words.contains { Self.farewells.contains(hash($0)) }
            && words[0].isCapitalised
    }

    private static let farewells = HashSet(
        Lexicon.hashes(
            "yours sincerely regards faithfully respectfully truly wishes signed gratitude solidarity thanks best"))

    // MARK: Statements

    /// A statement from its heading on: paragraphs up to a line that is none, a third or more of which say “we” or “I”.
    private func statement(at index: Int) -> (SignedText, end: Int)? {
        guard index < 3, starts(index, with: Self.headings), let owner = owner(index) else { return nil }
        guard let first = (index + 1..<min(blocks.count, index + 5)).first(where: { isSpoken($0) }) else {
            return nil
        }
        guard !introducesSpeech(first), !(index + 1..<first).contains(where: { endsInColon($0) }) else { return nil }
        var end = first
        while end < blocks.count, end < first + Self.limit, isSpoken(end) { end += 1 }
        let own = (first..<end).count { isFirstPerson($0) }
        guard own * 3 >= end - first else { return nil }
        let (signed, after) = signatories(from: end)
        let parts = blocks[first..<end].map(\.range)
        return (SignedText(parts: parts, signatories: signed.isEmpty ? [owner] : signed), signed.isEmpty ? end : after)
    }

    /// Whether a block is a paragraph of a speech, however short: “Let us begin.”
    private func isSpoken(_ index: Int) -> Bool {
        guard !isParagraph(index) else { return true }
        let block = blocks[index]
        guard block.kind == .paragraph, block.range.count > 8, block.range.count <= 40 else { return false }
        let first = text.utf8[block.range.start], last = text.utf8[block.range.end - 1]
        return (last == 0x2E || last == 0x21 || last == 0x3F) && first != 0x22 && first != 0xE2
    }

    private static let headings = [
        "Statement by ", "Statement from ", "Joint statement by ", "Joint statement from ", "Remarks by ",
        "Opening remarks by ", "Closing remarks by ", "Speech by ", "Address by ", "Message from ", "A message from ",
        "Open letter from ", "Press statement by ", "Media statement by ", "Foreword by ",
    ]

    /// Whom the heading names: up to “on”, “regarding” or a colon.
    private func owner(_ index: Int) -> SignedText.Signatory? {
        let all = tokens(of: text, in: blocks[index].range)
        guard let by = all.firstIndex(where: { Self.links.contains(hash($0)) }) else { return nil }
        let rest = all[(by + 1)...].prefix { !Self.topics.contains(hash($0)) && byte($0) != 0x3A && byte($0) != 0x2C }
        var name = rest.drop { classes($0).contains(.determiner) }
        let office = name.prefix { !classes($0).isDisjoint(with: [.role, .title, .rank]) }
        // “Foreign Minister Ann Other”, but not “Chair of the Guild”
        if let next = name.dropFirst(office.count).first, next.isCapitalised { name = name.dropFirst(office.count) }
        guard let first = name.first, let last = name.last, name.count <= 10 else { return nil }
        let notes = office.isEmpty || first == office.first ? [] : [range(office)]
        return SignedText.Signatory(name: TextRange(Int(first.start), Int(last.end)), notes: notes)
    }

    private static let links = HashSet(Lexicon.hashes("by from"))
    private static let topics = HashSet(
        Lexicon.hashes("on regarding about following concerning after in to at ahead marking"))

    func isParagraph(_ index: Int) -> Bool {
        let block = blocks[index]
        guard block.kind == .paragraph || block.kind == .blockquote, block.range.count > 40 else { return false }
        let last = text.utf8[block.range.end - 1]
        // In marks it is a quotation of its own.
        let first = text.utf8[block.range.start]
        return (last == 0x2E || last == 0x21 || last == 0x3F) && first != 0x22 && first != 0xE2
    }

    private func endsInColon(_ index: Int) -> Bool { text.utf8[blocks[index].range.end - 1] == 0x3A }

    /// Whether a colon leads to words in marks, whose speaker is somebody else than the heading says: X said: “…”.
    private func introducesSpeech(_ index: Int) -> Bool {
        let range = blocks[index].range
        let bytes = text.utf8[range.start..<range.end]
        return bytes.indices.dropLast(2).contains {
            bytes[$0] == 0x3A && bytes[$0 + 1] == 0x20 && (bytes[$0 + 2] == 0x22 || bytes[$0 + 2] == 0xE2)
        }
    }

    private func isFirstPerson(_ index: Int) -> Bool {
        words(index).contains { Self.firstPerson.contains(hash($0)) }
    }

    private static let firstPerson = HashSet(Lexicon.hashes("we our us i my"))

    // MARK: Signatures

    /// Those who sign from block `start` on, and the block after the last of them.
    private func signatories(from start: Int) -> ([SignedText.Signatory], end: Int) {
        var found: [SignedText.Signatory] = []
        var index = start
        while index < min(blocks.count, start + Self.limit), let line = line(index) {
            if isName(line[0]) {
                let name = line[0].drop { isTitle($0) }
                found.append(SignedText.Signatory(name: range(name), notes: line.dropFirst().map { range($0) }))
            } else if !found.isEmpty {
                found[found.count - 1].notes += line.map { range($0) }
            } else {
                break
            }
            index += 1
        }
        return (found, index)
    }

    /// The pieces between the commas of a line that may belong to a signature.
    func line(_ index: Int) -> [ArraySlice<Token>]? {
        guard blocks[index].range.count <= 160 else { return nil }
        let all = tokens(of: text, in: blocks[index].range)
        let plain = all.allSatisfy { $0.kind == .word || Self.marks.contains(byte($0)) }
        guard plain, all.count <= 2 * Self.longestLine, let last = all.last, byte(last) != 0x3A,
            !(byte(last) == 0x2E && all.count > 4), let first = all.first, first.isCapitalised,
            !Self.ends.contains(hash(first))
        else { return nil }
        let pieces = all.split { byte($0) == 0x2C || byte($0) == 0x28 || byte($0) == 0x29 }
        return pieces.isEmpty ? nil : pieces
    }

    /// , . - ( ) & ' and the first byte of ’ – —
    private static let marks: Set<UInt8> = [0x2C, 0x2E, 0x2D, 0x28, 0x29, 0x26, 0x27, 0xE2]
    private static let ends = HashSet(Lexicon.hashes("ends end notes note contact about cc enc encl editor editors"))

    /// Two to five capitalised words, titles and “de” apart, of which none is an office or a kind of organisation.
    func isName(_ piece: ArraySlice<Token>) -> Bool {
        let name = piece.drop { isTitle($0) }.filter { $0.kind == .word }
        guard (2...5).contains(name.count), name[0].isCapitalised, name[name.count - 1].isCapitalised else {
            return false
        }
        return name.allSatisfy { word in
            let classes = classes(word)
            return word.isCapitalised
                ? classes.isDisjoint(with: [.role, .organisation, .rank, .document, .people, .calendar])
                : classes.contains(.particle)
        }
    }

    func isTitle(_ token: Token) -> Bool {
        classes(token).contains(.title) || byte(token) == 0x2E || hash(token) == Self.the
    }

    private static let the = Lexicon.hash("the".utf8)

    // MARK: Words

    private func starts(_ index: Int, with some: [String]) -> Bool {
        let range = blocks[index].range
        let head = text.utf8[range.start..<min(range.end, range.start + 24)]
        return some.contains { head.starts(with: $0.utf8) }
    }

    private func words(_ index: Int) -> [Token] {
        tokens(of: text, in: blocks[index].range).filter { $0.kind != .mark }
    }
    private func byte(_ token: Token) -> UInt8 { text.utf8[Int(token.start)] }
    func hash(_ token: Token) -> UInt64 { Lexicon.hash(text.utf8[Int(token.start)..<Int(token.end)]) }
    func classes(_ token: Token) -> WordClass { Lexicon.english.classes(of: hash(token)) }

    func range(_ tokens: ArraySlice<Token>) -> TextRange {
        guard let first = tokens.first, let last = tokens.last else { return TextRange(0, 0) }
        return TextRange(Int(first.start), Int(last.end))
    }
}
