/// Writes down what tells that words in marks report no utterance: a term, a nickname, a title.
struct TermFeatures {
    private let around: PhraseFeatures.Around
    private var list: FeatureList

    private var words: [Word] { around.words }
    private var scope: Scope { around.scope }

    init(_ around: PhraseFeatures.Around, keepsNames: Bool) {
        self.around = around
        list = FeatureList(keepsNames: keepsNames)
    }

    /// The features.
    mutating func written(opener: Mark, isClosed: Bool) -> FeatureList {
        let size = Symbols.bucket(scope.wordCount)
        list.add("0", Symbols())
        list.add("0size", size)
        list.add("0sizelead", size + scope.lead)
        list.add("0last", around.last + size)
        list.add("0title", (scope.isTitleCase ? "y" : "n") + size)
        list.add("0layout", scope.layout + size)
        list.add("0cue", (scope.cueBefore != nil ? "b" : "-") + (scope.hasCueAfter ? "a" : "-") + size)
        list.add("0mark", (opener.family == .single ? "s" : "d") + size)
        list.add("0closed", (isClosed ? "y" : "n") + size)
        addBefore(size)
        addAfter(size)
        if let noun = introducingNoun {
            let kind: Symbols = words[noun].isAny(.work) ? "w" : "d"
            list.add("0noun", word: words[noun].range, of: around.text)
            list.add("0nounclass", kind + scope.lead + (scope.isTitleCase ? "t" : "-") + size)
        }
        return list
    }

    private mutating func addBefore(_ size: Symbols) {
        let before = around.utterance.first - 1
        guard before >= 0 else { return }
        list.add("0prev", .of(words[before]))
        list.add("0prevs", .of(words[before]) + size)
        if words[before].kind == .word { list.add("0prevword", word: words[before].range, of: around.text) }
        guard before > 0 else { return }
        list.add("0prev2", .of(words[before - 1]) + .of(words[before]))
        if words[before - 1].kind == .word, !words[before - 1].isCapitalised {
            list.add("0prevword2", word: words[before - 1].range, of: around.text)
        }
    }

    private mutating func addAfter(_ size: Symbols) {
        let before = around.utterance.first - 1, after = around.utterance.last + 1
        guard after < words.count else { return }
        list.add("0next", .of(words[after]) + size)
        if words[after].kind == .word { list.add("0nextword", word: words[after].range, of: around.text) }
        if before >= 0 { list.add("0around", .of(words[before]) + .of(words[after]) + size) }
    }

    /// The noun for a text or a work right before the marks, with or without a comma: “the report, ‘…’”.
    private var introducingNoun: Int? {
        var k = around.utterance.first - 1
        if k > 0, words[k].isMark(",") { k -= 1 }
        return k >= 0 && words[k].isAny([.work, .document]) && !words[k].isAny(.saying) ? k : nil
    }
}
