/// The running text of a document as words, in which each quotation is one word.
///
/// Hyphenated words, initials and abbreviations with their full stop are one word; sentences are numbered.
struct WordTable {
    /// The words in order.
    private(set) var words: [Word] = []
    /// For each span its first and last word, in order.
    private(set) var places: [(first: Int, last: Int)]
    let bytes: [UInt8]
    private let text: Text
    /// The words of the text's language.
    let lexicon: Lexicon

    /// The words of `blocks`, in which each of `spans` that stands in no other is one word.
    /// - Complexity: O(*n*) in the bytes.
    init(_ text: Text, blocks: [TextRange], spans: [MarkedSpan], depth: Int, lexicon: Lexicon = .english) {
        self.text = text
        self.lexicon = lexicon
        bytes = text.utf8
        places = Array(repeating: (-1, -1), count: spans.count)
        words.reserveCapacity(text.count / 5)
        var pieces: [(range: TextRange, span: Int)] = []
        for (i, span) in spans.enumerated() where span.depth == depth {
            pieces += Self.pieces(of: span, blocks: blocks).map { ($0, i) }
        }
        var next = 0
        for (block, range) in blocks.enumerated() {
            var start = range.start
            while next < pieces.count, pieces[next].range.start < range.end {
                let span = pieces[next].span
                // A paragraph that re-opens without a mark starts with the block, not a mark before it.
                let piece = TextRange(max(start, pieces[next].range.start), max(start, pieces[next].range.end))
                next += 1
                guard !piece.isEmpty else { continue }
                add(TextRange(start, piece.start), block: block)
                place(span, at: words.count)
                words.append(Word(kind: .quotation, range: piece, value: span, block: block))
                start = max(start, piece.end)
            }
            add(TextRange(min(start, range.end), range.end), block: block)
            words.append(Word(kind: .paragraph, range: TextRange(range.end, range.end), block: block))
        }
        numberSentences()
    }

    /// The paragraphs' pieces of a span, with their marks.
    private static func pieces(of span: MarkedSpan, blocks: [TextRange]) -> [TextRange] {
        guard span.parts.count > 1 else { return [span.range] }
        return span.parts.indices.map { k in
            let start = k == 0 ? span.range.start : span.parts[k].start - span.opener.length
            return TextRange(max(0, start), k + 1 == span.parts.count ? span.range.end : span.parts[k].end)
        }
    }

    private mutating func place(_ span: Int, at index: Int) {
        places[span] = (places[span].first < 0 ? index : places[span].first, index)
    }

    // MARK: Words

    private mutating func add(_ range: TextRange, block: Int) {
        guard !range.isEmpty else { return }
        let tokens = tokens(of: text, in: range)
        var i = 0
        while i < tokens.count {
            let end = wordEnd(tokens, from: i)
            words.append(word(tokens[i], through: tokens[end - 1], block: block))
            i = end
            if i < tokens.count, isPluralPossessive(tokens, at: i) {
                words[words.count - 1].isPossessive = true
                i += 1
            }
        }
    }

    private func byte(_ token: Token) -> UInt8 { bytes[Int(token.start)] }

    /// The token after the word that starts at `i`: hyphens, initials and abbreviations are taken in.
    private func wordEnd(_ tokens: [Token], from i: Int) -> Int {
        var end = i + 1
        guard tokens[i].kind != .mark else { return end }
        while end + 1 < tokens.count, byte(tokens[end]) == 0x2D, !tokens[end].isSpaced, !tokens[end + 1].isSpaced,
            tokens[end + 1].kind != .mark
        {
            end += 2
        }
        guard tokens[end - 1].kind == .word, end < tokens.count, byte(tokens[end]) == 0x2E, !tokens[end].isSpaced else {
            return end
        }
        let length = tokens[end - 1].end - tokens[end - 1].start
        if length == 1, tokens[end - 1].isCapitalised {
            end += 1
            while end + 1 < tokens.count, !tokens[end].isSpaced, tokens[end].kind == .word,
                tokens[end].end - tokens[end].start == 1, byte(tokens[end + 1]) == 0x2E, !tokens[end + 1].isSpaced
            {
                end += 2
            }
        } else if tokens[end - 1].isCapitalised || length <= 4,
            lexicon.classes(of: hash(tokens[end - 1].range)).contains(.abbreviation)
        {
            end += 1
        }
        return end
    }

    private func hash(_ range: TextRange) -> UInt64 { Lexicon.hash(bytes[range.start..<range.end]) }

    private func isPluralPossessive(_ tokens: [Token], at i: Int) -> Bool {
        let start = Int(tokens[i].start)
        guard !tokens[i].isSpaced,
            bytes[start] == 0x27 || (bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0x99)
        else { return false }
        return start > 0 && bytes[start - 1] | 0x20 == 0x73 && i + 1 < tokens.count && tokens[i + 1].isSpaced
    }

    private func word(_ first: Token, through last: Token, block: Int) -> Word {
        let range = TextRange(Int(first.start), Int(last.end))
        switch first.kind {
        case .mark:
            let value = Int(text.scalar(at: range.start).value)
            return Word(kind: .mark, range: range, hash: UInt64(value), value: value, block: block)
        case .number:
            return Word(kind: .number, range: range, hash: hash(range), block: block)
        case .word:
            let possessive = possessiveLength(range)
            let stem = TextRange(range.start, range.end - possessive)
            let bare = bytes[stem.end - 1] == 0x2E && stem.count > 1 ? TextRange(stem.start, stem.end - 1) : stem
            let spelling = spelling(of: bare)
            var classes = lexicon.classes(of: spelling.hash)
            if classes.isEmpty, spelling.hyphen >= 0 {
                classes = self.classes(ofCompound: bare, hyphen: spelling.hyphen)
            } else if classes.isEmpty, spelling.apostrophe > bare.start, lexicon.grammar == .capitalNames {
                // “He’d” and “we’ve” are the pronoun.
                let stem = TextRange(bare.start, spelling.apostrophe)
                classes = lexicon.classes(of: hash(stem)).intersection(.pronoun)
            } else if classes.isEmpty, lexicon.grammar == .capitalNouns, first.isCapitalised {
                classes = self.classes(ofNoun: bare)
            }
            return Word(
                kind: .word, range: range, classes: classes, hash: spelling.hash, isCapitalised: first.isCapitalised,
                isAcronym: first.isCapitalised && isAcronym(bare), isPossessive: possessive > 0, block: block)
        }
    }

    /// The hash of a word (``Lexicon/hash(_:)``), and the places of its last hyphen and apostrophe; -1 for none.
    private func spelling(of word: TextRange) -> (hash: UInt64, hyphen: Int, apostrophe: Int) {
        let bytes = bytes.span
        var hash = Lexicon.Hash(), hyphen = -1, apostrophe = -1
        for i in word.start..<word.end {
            hash.feed(bytes[i])
            if bytes[i] == 0x2D { hyphen = i }
            // The first byte of ’, and of whatever else a lexicon's stem cannot hold.
            if bytes[i] == 0x27 || bytes[i] == 0xE2 { apostrophe = i }
        }
        return (hash.value, hyphen, apostrophe)
    }

    /// Whether a word is two or more capitals, with full stops and hyphens between.
    private func isAcronym(_ word: TextRange) -> Bool {
        word.count >= 2
            && bytes[word.start..<word.end].allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x2E || $0 == 0x2D }
    }

    /// The classes of a hyphenated word that the lexicon doesn't have, by its last part: co-author; dit-il.
    private func classes(ofCompound word: TextRange, hyphen: Int) -> WordClass {
        let tail = lexicon.classes(of: hash(TextRange(hyphen + 1, word.end)))
        let stem = bytes[word.start..<word.end].firstIndex(of: 0x2D) ?? hyphen
        let verb = lexicon.classes(of: hash(TextRange(word.start, stem)))
        if tail.isDisjoint(with: [.he, .she, .they]) {
            // Kelly-Ann: a first name of two.
            let names: WordClass = verb.isDisjoint(with: [.male, .female]) ? [] : [.male, .female]
            return tail.intersection(.speaker.union(names))
        }
        return verb.intersection([.saying, .auxiliary]).union(tail.intersection([.he, .she, .they]))
    }

    /// The classes of a noun that the lexicon doesn't have, by its last part: Bundesministerin.
    private func classes(ofNoun word: TextRange) -> WordClass {
        guard word.count <= 48 else { return [] }
        if word.count >= 8 {
            for start in (word.start + 3)..<(word.end - 3) where bytes[start] & 0xC0 != 0x80 {
                let part = hash(TextRange(start, word.end))
                // Many surnames end in it: Neumann.
                guard part != Self.man else { break }
                let tail = lexicon.classes(of: part).intersection(Self.compounds)
                if !tail.isEmpty { return tail }
            }
        }
        // Försterin, des Försters, den Förstern: by the noun without its ending.
        for ending in Self.endings where word.count >= ending.utf8.count + 4 {
            let end = word.end - ending.utf8.count
            guard bytes[end..<word.end].elementsEqual(ending.utf8) else { continue }
            let stem = lexicon.classes(of: hash(TextRange(word.start, end))).intersection(.speaker)
            if !stem.isEmpty { return stem }
        }
        return []
    }

    private static let man = Lexicon.hash("mann".utf8)
    private static let endings = ["in", "innen", "es", "s", "en", "n"]
    private static let compounds = WordClass.speaker.union([.title, .utterance, .slogan])

    /// The phrases of the table that may name a speaker.
    /// - Complexity: O(*n*) in the words.
    func phrases(_ text: Text) -> [Phrase] {
        lexicon.language == Lexicon.english.language
            ? PhraseFinder.phrases(in: self, text: text) : NounPhraseFinder.phrases(in: self, text: text)
    }

    private func possessiveLength(_ range: TextRange) -> Int {
        guard range.count > 3, bytes[range.end - 1] | 0x20 == 0x73 else { return 0 }
        if bytes[range.end - 2] == 0x27 { return 2 }
        let isCurly =
            range.count > 5 && bytes[range.end - 4] == 0xE2 && bytes[range.end - 3] == 0x80
            && bytes[range.end - 2] == 0x99
        return isCurly ? 4 : 0
    }

    // MARK: Sentences

    private mutating func numberSentences() {
        var sentence = 0
        var starts = true
        for i in words.indices {
            var word = words[i]
            if starts, word.kind != .mark || isOpeningBracket(word) {
                sentence += 1
                word.startsSentence = true
                starts = false
            }
            word.sentence = sentence
            word.symbol = Symbols.code(word)
            words[i] = word
            if word.kind == .paragraph || (endsSentence(word) && opensSentence(i + 1) && !isOrdinal(i)) {
                starts = true
            }
        }
    }

    /// Whether the full stop at `i` makes a number an ordinal: am 16. September, das 2. Kind.
    private func isOrdinal(_ i: Int) -> Bool {
        guard lexicon.grammar == .capitalNouns, i > 0, i + 1 < words.count, words[i].isMark("."),
            words[i - 1].kind == .number, words[i - 1].range.count <= 3
        else { return false }
        return words[i + 1].kind == .word && words[i + 1].classes.isDisjoint(with: Self.openings)
    }

    /// What opens a sentence rather than follows an ordinal.
    private static let openings = WordClass.breaking.union([.determiner, .time]).subtracting([.calendar, .saying])

    private func isOpeningBracket(_ word: Word) -> Bool { word.isMark("(") || word.isMark("[") }

    /// Whether a sentence may end at `word`.
    private func endsSentence(_ word: Word) -> Bool {
        switch word.kind {
        case .mark: return word.isMark(".") || word.isMark("!") || word.isMark("?") || word.isMark("…")
        case .quotation:
            let last = lastCharacter(of: word.range)
            return last == 0x2E || last == 0x21 || last == 0x3F
        default: return false
        }
    }

    /// Whether word `i` may be the first of a sentence.
    private func opensSentence(_ i: Int) -> Bool {
        guard i < words.count else { return true }
        switch words[i].kind {
        case .word: return words[i].isCapitalised
        case .mark:
            return isOpeningBracket(words[i]) || words[i].isMark("-") || words[i].isMark("–") || words[i].isMark("—")
        case .number, .quotation, .paragraph: return true
        }
    }

    /// The last character of a quotation's words: the mark that closes it and what is no ASCII is passed over.
    func lastCharacter(of range: TextRange) -> UInt8 {
        var i = range.end - 1
        while i > range.start, bytes[i] >= 0x80 || bytes[i] == 0x22 || bytes[i] == 0x27 || isSpace(bytes[i]) { i -= 1 }
        return bytes[i]
    }
}
