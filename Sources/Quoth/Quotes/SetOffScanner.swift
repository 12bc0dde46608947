/// Finds words that are set off without quotation marks: the paragraphs below “The minister said:”.
///
/// The first paragraph below such a line is speech; those after it are as long as they speak of “we” or “I” and no
/// other sign ends them. In a page's `<blockquote>`, speech ends where the block does.
struct SetOffScanner {
    private let document: Document
    private let bytes: [UInt8]
    private let marked: [MarkedSpan]
    private var spans: [MarkedSpan] = []

    /// Of the words before a colon so many are looked at for a cue.
    private static let reach = 8
    /// So many words make speech.
    private static let least = 5

    /// `marked` and the words that are set off, in order, with how many spans each stands in.
    /// - Complexity: O(*n*) in the bytes of the blocks around a colon at a block's end, O(*s* log *s*) in the spans.
    static func adding(to marked: [MarkedSpan], of document: Document) -> [MarkedSpan] {
        let introductions = document.blocks.indices.dropLast().filter { endsInColon(document.blocks[$0], of: document) }
        guard !introductions.isEmpty, TurnFinder.turns(of: document).isEmpty else { return marked }
        var scanner = SetOffScanner(document: document, bytes: document.text.utf8, marked: marked)
        for block in introductions where scanner.introduces(block) { scanner.read(from: block + 1) }
        return scanner.spans.isEmpty ? marked : SpanScanner.ordered(marked + scanner.spans)
    }

    private init(document: Document, bytes: [UInt8], marked: [MarkedSpan]) {
        (self.document, self.bytes, self.marked) = (document, bytes, marked)
    }

    private static func endsInColon(_ block: Block, of document: Document) -> Bool {
        block.range.count > 4 && document.text.utf8[block.range.end - 1] == 0x3A && block.kind == .paragraph
    }

    // MARK: The line before

    /// Whether block `index`, which ends in a colon, says that somebody speaks: “… said in a statement:”.
    private func introduces(_ index: Int) -> Bool {
        let range = document.blocks[index].range
        guard !isMarked(range) else { return false }
        let words = words(of: TextRange(max(range.start, range.end - 160), range.end))
        if words.suffix(Self.reach).contains(where: { isCue($0) }) { return true }
        // “… issued the following statement:”
        return words.suffix(3).contains { classes($0).contains(.utterance) }
            && words.suffix(5).contains { Self.announcing.contains(hash($0)) }
    }

    private func isCue(_ token: Token) -> Bool {
        !token.isCapitalised && Self.cues.contains(hash(token))
    }

    private static let cues = HashSet(
        Lexicon.hashes("said says added adds continued continues stated states read reads wrote writes commented told"))
    private static let announcing = HashSet(Lexicon.hashes("following this issued released"))

    // MARK: Speech

    private mutating func read(from first: Int) {
        guard isSpeech(first) else { return }
        let isBlock = document.blocks[first].kind == .blockquote
        var end = first + 1
        while end < document.blocks.count, isBlock ? isIn(.blockquote, end) : goesOn(into: end) { end += 1 }
        add(first..<end)
    }

    private func isIn(_ kind: Block.Kind, _ index: Int) -> Bool {
        document.blocks[index].kind == kind && !opensWithMark(index)
    }

    /// Whether a block is a paragraph of running text that no mark opens.
    private func isSpeech(_ index: Int) -> Bool {
        let block = document.blocks[index]
        guard block.kind == .paragraph || block.kind == .blockquote, !opensWithMark(index), isEnded(block.range),
            !isCrossed(block.range)
        else { return false }
        let words = words(of: TextRange(block.range.start, min(block.range.end, block.range.start + 200)))
        // A bullet or a bracket opens the item of a list.
        return words.count >= Self.least && Int(words[0].start) == block.range.start
    }

    /// Whether speech goes on into a block: it says “we” or “I”, or what follows does, and nobody else speaks in it.
    private func goesOn(into index: Int) -> Bool {
        guard isIn(.paragraph, index), isSpeech(index), !reports(index) else { return false }
        if isFirstPerson(index) { return true }
        let next = index + 1
        return next < document.blocks.count && isIn(.paragraph, next) && isSpeech(next) && !reports(next)
            && isFirstPerson(next)
    }

    private func reports(_ index: Int) -> Bool {
        let range = document.blocks[index].range
        return words(of: range).contains {
            Self.telling.contains(hash($0)) && !isMarked(TextRange(Int($0.start), Int($0.end)))
        }
    }

    private static let telling = HashSet(Lexicon.hashes("said says added told"))

    private func isFirstPerson(_ index: Int) -> Bool {
        words(of: document.blocks[index].range).contains { Self.firstPerson.contains(hash($0)) }
    }

    private static let firstPerson = HashSet(Lexicon.hashes("we our us i my ours"))

    /// Whether a sentence's end, or a mark or bracket after it, ends the block.
    private func isEnded(_ range: TextRange) -> Bool {
        let last = bytes[range.end - 1]
        if last == 0x2E || last == 0x21 || last == 0x3F { return true }
        // ” ’ … and ) after a stop
        return range.count > 4 && (last == 0x29 || last == 0x22 || bytes[range.end - 3] == 0xE2)
    }

    // MARK: Marks

    private func opensWithMark(_ index: Int) -> Bool {
        let start = document.blocks[index].range.start
        return marked.contains(startingIn: TextRange(start, start + 4))
    }

    /// Whether words in marks reach over the end or the start of a range.
    private func isCrossed(_ range: TextRange) -> Bool {
        let first = bisect(marked.count) { marked[$0].range.start >= range.start }
        if first > 0, marked[max(0, first - 4)..<first].contains(where: { $0.range.end > range.start }) { return true }
        return marked[first...].prefix { $0.range.start < range.end }.contains { $0.range.end > range.end }
    }

    private func isMarked(_ range: TextRange) -> Bool {
        let first = bisect(marked.count) { marked[$0].range.start >= range.end }
        return first > 0 && marked[max(0, first - 4)..<first].contains { $0.range.overlaps(range) }
    }

    // MARK: Words

    private func words(of range: TextRange) -> [Token] {
        var start = range.start
        while start < range.end, bytes[start] & 0xC0 == 0x80 { start += 1 }
        var end = range.end
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return tokens(of: document.text, in: TextRange(start, end)).filter { $0.kind != .mark }
    }

    private func hash(_ token: Token) -> UInt64 { Lexicon.hash(bytes[Int(token.start)..<Int(token.end)]) }
    private func classes(_ token: Token) -> WordClass { Lexicon.english.classes(of: hash(token)) }

    private mutating func add(_ blocks: Range<Int>) {
        let parts = blocks.map { document.blocks[$0].range }
        let opener = Mark(
            offset: parts[0].start, length: 0, character: 0, family: .block, side: .open, isFreeBefore: true,
            isFreeAfter: false)
        spans.append(
            MarkedSpan(
                parts: parts, range: TextRange(parts[0].start, parts[parts.count - 1].end), isClosed: true,
                opener: opener, block: blocks.lowerBound, depth: 0))
    }
}

extension [MarkedSpan] {
    /// Whether one of the spans, which are in order, starts in `range`.
    fileprivate func contains(startingIn range: TextRange) -> Bool {
        let first = bisect(count) { self[$0].range.start >= range.start }
        return first < count && self[first].range.start < range.end
    }
}
