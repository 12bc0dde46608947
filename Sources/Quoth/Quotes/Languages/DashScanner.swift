/// Finds speech that a dash opens at the start of a paragraph: —No —respondió Ana—. Está cerrado.
///
/// Spanish sets the writer's words between dashes, French between commas; both leave them out of the speech here.
struct DashScanner {
    private let document: Document
    private let lexicon: Lexicon
    private let bytes: [UInt8]
    private var spans: [MarkedSpan] = []
    /// Whether the writer's words stand in any of them.
    private var isBroken = false

    /// `marked` and the speech that dashes open, in order, with how many spans each stands in.
    /// - Complexity: O(*n*) in the bytes, O(*s* log *s*) in the spans.
    static func adding(to marked: [MarkedSpan], of document: Document, lexicon: Lexicon) -> [MarkedSpan] {
        guard lexicon.grammar == .capitalNames else { return marked }
        var scanner = DashScanner(document: document, lexicon: lexicon)
        scanner.run(marked)
        return scanner.spans.isEmpty ? marked : SpanScanner.ordered(marked + scanner.spans)
    }

    private init(document: Document, lexicon: Lexicon) {
        self.document = document
        self.lexicon = lexicon
        bytes = document.text.utf8
    }

    private mutating func run(_ marked: [MarkedSpan]) {
        let blocks = document.blocks.indices.filter { opens($0) }
        // A list sets its items off by dashes too; they end in a comma or a semicolon.
        guard blocks.allSatisfy({ isEnded($0) }) else { return }
        var next = 0
        for block in blocks {
            let range = document.blocks[block].range
            while next < marked.count, marked[next].range.end <= range.start { next += 1 }
            // Speech that runs through the paragraph in marks of its own has its span already.
            if next < marked.count, marked[next].range.start <= range.start { continue }
            read(block)
        }
        if blocks.count < 2, !isBroken { spans = [] }
    }

    // MARK: Paragraphs

    /// U+2014 and U+2015; the shorter U+2013 sets off the items of lists.
    private func isDash(_ i: Int) -> Bool {
        i + 2 < bytes.count && bytes[i] == 0xE2 && bytes[i + 1] == 0x80
            && (bytes[i + 2] == 0x94 || bytes[i + 2] == 0x95)
    }

    private func opens(_ block: Int) -> Bool {
        let range = document.blocks[block].range
        return document.blocks[block].kind == .paragraph && range.count > 6 && isDash(range.start)
    }

    private func isEnded(_ block: Int) -> Bool {
        let last = bytes[document.blocks[block].range.end - 1]
        return last != 0x2C && last != 0x3B
    }

    private mutating func read(_ block: Int) {
        let range = document.blocks[block].range
        let body = TextRange(range.start + 3, range.end)
        var start = body.start
        let tokens = tokens(of: document.text, in: body)
        var i = 0
        while i < tokens.count {
            guard let close = closing(tokens, i) else {
                i += 1
                continue
            }
            isBroken = true
            add(TextRange(start, speechEnd(tokens[i])), from: start == body.start ? range.start : start, block)
            start = close < tokens.count ? Int(tokens[close].start) : body.end
            i = max(close, i + 1)
        }
        add(TextRange(start, body.end), from: start == body.start ? range.start : start, block)
    }

    /// The end of speech at the mark that parts it from the writer's words: a question mark is the speaker's.
    private func speechEnd(_ mark: Token) -> Int {
        let byte = bytes[Int(mark.start)]
        return byte == 0x3F || byte == 0x21 || byte == 0x2E ? Int(mark.end) : Int(mark.start)
    }

    private mutating func add(_ range: TextRange, from start: Int, _ block: Int) {
        let part = trimmed(range, in: bytes)
        guard !part.isEmpty else { return }
        let isFirst = start < range.start
        let from = isFirst ? start : part.start
        let opener = Mark(
            offset: from, length: isFirst ? 3 : 0, character: 0x2014, family: .dash, side: .open, isFreeBefore: true,
            isFreeAfter: false)
        spans.append(
            MarkedSpan(
                parts: [part], range: TextRange(from, part.end), isClosed: true, opener: opener, block: block, depth: 0)
        )
    }

    // MARK: The writer's words

    /// Where speech goes on after the writer's words that start at token `i`; `nil` if none start there.
    private func closing(_ tokens: [Token], _ i: Int) -> Int? {
        if isDash(Int(tokens[i].start)) {
            guard i > 0, tokens[i].isSpaced, i + 1 < tokens.count, !tokens[i + 1].isSpaced || isCue(tokens, i + 1)
            else {
                return nil
            }
            guard let close = tokens[(i + 1)...].firstIndex(where: { isDash(Int($0.start)) }) else {
                return tokens.count
            }
            return afterStop(tokens, close + 1)
        }
        guard i > 0, i + 1 < tokens.count, tokens[i].kind == .mark, Self.stops.contains(bytes[Int(tokens[i].start)]),
            isCue(tokens, i + 1)
        else { return nil }
        let stop = tokens[(i + 2)...].firstIndex { $0.kind == .mark && Self.stops.contains(bytes[Int($0.start)]) }
        return stop.map { $0 + 1 } ?? tokens.count
    }

    /// The marks between speech and the writer's words: , ? ! .
    private static let stops: Set<UInt8> = [0x2C, 0x3F, 0x21, 0x2E]

    private func afterStop(_ tokens: [Token], _ start: Int) -> Int {
        var i = start
        while i < tokens.count, tokens[i].kind == .mark, !tokens[i].isSpaced, bytes[Int(tokens[i].start)] < 0x80 {
            i += 1
        }
        return i
    }

    /// Whether a verb of saying, with or without an auxiliary, and whoever says it start at token `i`.
    private func isCue(_ tokens: [Token], _ i: Int) -> Bool {
        var verb = i
        if verb + 1 < tokens.count, classes(tokens[verb]).contains(.auxiliary) { verb += 1 }
        guard verb < tokens.count, !tokens[verb].isCapitalised,
            !classes(tokens[verb]).isDisjoint(with: [.saying, .voicing]), verb + 1 < tokens.count
        else { return false }
        let next = tokens[verb + 1]
        // dit-il; répondit Anne; dijo la maestra
        return next.kind == .mark || next.isCapitalised
            || !classes(next).isDisjoint(with: [.determiner, .he, .she, .they])
    }

    private func classes(_ token: Token) -> WordClass {
        lexicon.classes(of: Lexicon.hash(bytes[Int(token.start)..<Int(token.end)]))
    }
}
