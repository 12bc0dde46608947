/// Writes down what tells whether one phrase speaks one utterance, for the speaker model.
///
/// A feature's value is a few symbols: the side on which the phrase stands, what lies between, the form of the phrase;
/// `SpeakerWeights.swift` lists those that count.
struct PhraseFeatures {
    /// What is the same for all phrases around one utterance.
    ///
    /// A class, so that each phrase shares it.
    final class Around {
        let text: Text
        let words: [Word]
        let utterance: Utterance
        let scope: Scope
        /// How the words in marks end.
        let last: Symbols
        /// The phrase that spoke last, and the last word of what it said.
        let previous: (phrase: Int, last: Int)?
        /// How many quotations stand before each word.
        private let quotationCounts: [Int32]

        init(
            text: Text, words: [Word], utterance: Utterance, scope: Scope, last: Symbols,
            previous: (phrase: Int, last: Int)?, quotationCounts: [Int32]
        ) {
            (self.text, self.words, self.utterance, self.scope) = (text, words, utterance, scope)
            (self.last, self.previous, self.quotationCounts) = (last, previous, quotationCounts)
        }

        /// How many quotations stand in `range`.
        func quotations(in range: Range<Int>) -> Int {
            Int(quotationCounts[range.upperBound] - quotationCounts[range.lowerBound])
        }
    }

    private let around: Around
    private let phrase: Phrase
    private let side: Candidate.Side
    private let sideSymbol: Symbols
    private let form: Symbols
    /// The words between the phrase and the utterance, at most ``reach``.
    private let gap: Range<Int>
    /// The number of sentences between the two.
    private let sentences: Symbols
    private let cues: (before: Int?, after: Int?)
    private var list: FeatureList

    private static let reach = 100
    private static let according = Lexicon.hash("according".utf8)

    private var words: [Word] { around.words }
    private var scope: Scope { around.scope }
    private var head: Word { words[phrase.head] }

    /// What tells of `phrase` on one side of an utterance.
    /// - Parameter cues: The verbs of saying beside the phrase.
    init(_ phrase: Phrase, _ side: Candidate.Side, cues: (before: Int?, after: Int?), around: Around, keepsNames: Bool)
    {
        self.around = around
        self.phrase = phrase
        self.side = side
        self.cues = cues
        list = FeatureList(keepsNames: keepsNames)
        sideSymbol = side == .before ? "B" : side == .inside ? "I" : "A"
        form = phrase.form == .name ? "n" : phrase.form == .pronoun ? "p" : "c"
        gap = Self.gap(phrase, side, around.utterance)
        let near = side == .before ? around.utterance.first : around.utterance.last
        sentences = .digit(abs(around.words[phrase.head].sentence - around.words[near].sentence))
    }

    /// The words between a phrase and an utterance; of many, those nearest to the utterance.
    private static func gap(_ phrase: Phrase, _ side: Candidate.Side, _ utterance: Utterance) -> Range<Int> {
        switch side {
        case .before:
            max(min(phrase.extended.upperBound, utterance.first), utterance.first - reach)..<utterance.first
        case .inside: (utterance.first + 1)..<max(utterance.first + 1, phrase.words.lowerBound)
        case .after: (utterance.last + 1)..<max(utterance.last + 1, phrase.words.lowerBound)
        }
    }

    /// The features.
    /// - Parameters:
    ///   - index: The index of the phrase.
    ///   - rank: How many phrases stand nearer to the utterance on its side.
    ///   - speaks: How often its head stands beside a verb of saying in the document.
    ///   - lastHead: The head of the phrase that spoke last.
    ///   - introduces: Whether the verb after the phrase introduces what follows it.
    mutating func written(index: Int, rank: Int, speaks: Int, lastHead: Word?, introduces: Bool) -> FeatureList {
        addPlace(rank: rank)
        addCues(introduces: introduces)
        addNeighbours()
        addForm(speaks: speaks)
        addScope()
        addPrevious(index, lastHead)
        return list
    }

    private mutating func addPlace(rank: Int) {
        let symbols = Symbols.of(words, gap)
        let between = gap.count > 14 || symbols.count > 8 ? Symbols("long") : symbols
        let s = sideSymbol
        list.add("form", s + form)
        list.add("sig", s + between)
        list.add("sigform", s + between + form)
        list.add("siglead", s + between + scope.lead)
        list.add("siglast", s + between + around.last)
        let near = side == .before ? symbols.prefix(2) : symbols.suffix(2)
        let far = side == .before ? symbols.suffix(3) : symbols.prefix(3)
        list.add("near", s + form + near)
        list.add("far", s + far)
        list.add("nearfar", s + near + "|" + far)
        list.add("dist", s + .bucket(gap.count))
        list.add("distform", s + form + .bucket(gap.count))
        list.add("sent", s + sentences + around.last)
        list.add("sentform", s + sentences + form)
        list.add("sentlay", s + sentences + scope.layout)
        list.add("rank", s + .digit(rank) + form)
        list.add("ranklay", s + .digit(rank) + scope.layout)
        list.add("quotes", s + .digit(around.quotations(in: gap)) + sentences)
        // Each block ends with the gap between two paragraphs.
        if !gap.isEmpty, words[gap.lowerBound].block != words[gap.upperBound].block {
            list.add("para", s + form + far + scope.layout)
        }
    }

    private mutating func addCues(introduces: Bool) {
        if let after = cues.after {
            list.add("cueafter", word: words[after].range, of: around.text)
            list.add("ca", sideSymbol + sentences + .of(words[after]))
            if side == .after { list.add("introduces", (introduces ? "y" : "n") + around.last) }
        }
        if let before = cues.before {
            list.add("cuebefore", word: words[before].range, of: around.text)
            list.add("cb", sideSymbol + sentences + .of(words[before]))
        }
    }

    private mutating func addNeighbours() {
        let before = phrase.words.lowerBound - 1, after = phrase.extended.upperBound
        if before > 0, words[before - 1].hash == Self.according { list.add("according", sideSymbol + sentences) }
        if before >= 0 {
            list.add("prev", sideSymbol + .of(words[before]))
            if words[before].isAny([.preposition, .conjunction]) {
                list.add("prevword", word: words[before].range, of: around.text)
            }
        }
        if after < words.count {
            list.add("next", sideSymbol + form + .of(words[after]))
            list.add("nexts", sideSymbol + sentences + .of(words[after]))
        }
    }

    private mutating func addForm(speaks: Int) {
        list.add("emb", sideSymbol + (phrase.isEmbedded ? "e" : "s") + form)
        if phrase.extended.upperBound > phrase.words.upperBound {
            list.add("ext", sideSymbol + form + (words[phrase.words.upperBound].isMark(",") ? "a" : "p"))
        }
        list.add("poss", sideSymbol + (head.isPossessive ? "y" : "n"))
        list.add("start", sideSymbol + (words[phrase.words.lowerBound].startsSentence ? "y" : "n") + sentences)
        list.add("class", sideSymbol + headClass)
        if phrase.form != .name { list.add("head", word: head.range, of: around.text) }
        list.add("speaks", sideSymbol + .digit(phrase.form == .pronoun ? 9 : min(3, speaks)))
    }

    private var headClass: Symbols {
        let head = head
        if phrase.form == .pronoun {
            if head.isAny(.relative) { return "w" }
            if head.isAny(.it) { return "i" }
            if head.isAny(.they) { return "t" }
            return head.isAny([.we, .first]) ? "f" : "p"
        }
        var symbols: Symbols = phrase.form == .name ? "N" : Symbols()
        if head.isAny([.role, .title]) { symbols = symbols + "r" }
        if head.isAny(.organisation) { symbols = symbols + "o" }
        if head.isAny(.document) { symbols = symbols + "d" }
        if head.isAny(.people) { symbols = symbols + "p" }
        if head.isAcronym { symbols = symbols + "A" }
        if head.isAny(.utterance) { symbols = symbols + "u" }
        if phrase.form == .name { symbols = symbols + .digit(min(phrase.name.count, 4)) }
        return phrase.role == nil ? symbols : symbols + "R"
    }

    private mutating func addScope() {
        let end = phrase.extended.upperBound
        if let cue = scope.cueBefore, side == .before {
            let place: Symbols = end <= cue ? .bucket(cue - end) : "x"
            list.add("cuedist", sideSymbol + place + form)
            list.add("cueemb", sideSymbol + place + (phrase.isEmbedded ? "e" : "s"))
        } else if let cue = scope.cueAfter, side != .before {
            let place: Symbols = end <= cue ? "l" + .bucket(cue - end) : "r" + .bucket(phrase.words.lowerBound - cue)
            list.add("cuedist", sideSymbol + place + form)
        } else {
            list.add("nocue", sideSymbol + form + scope.layout)
        }
        if side == .before, scope.hasCueAfter { list.add("bca", sentences + form + around.last) }
        if side != .before, scope.cueBefore != nil { list.add("acb", sentences + form + around.last) }
    }

    private mutating func addPrevious(_ index: Int, _ lastHead: Word?) {
        guard let previous = around.previous else {
            list.add("prevspk", "none" + sideSymbol)
            return
        }
        let isSame = previous.phrase == index
        let who: Symbols = isSame ? "y" : lastHead?.hash == head.hash ? "h" : "n"
        let blocks = Symbols.digit(min(2, scope.block - words[previous.last].block))
        let distance = words[around.utterance.first].sentence - words[previous.last].sentence
        list.add("prevspk", who + blocks + scope.layout + sideSymbol)
        list.add("prevcue", who + blocks + (scope.hasCueAfter ? "a" : "-") + (scope.cueBefore != nil ? "b" : "-"))
        list.add("prevsent", (isSame ? "y" : "n") + .digit(distance) + sideSymbol)
    }
}
