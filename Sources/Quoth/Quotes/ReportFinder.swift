/// Finds reports of speech with the report model: said that …, according to …, called for …, … the minister said.
struct ReportFinder {
    let table: WordTable
    private let phrases: [Phrase]
    private let labels: [ReportLabel]
    /// For each word, how likely it is reported speech.
    private let reported: [Float]
    /// The reports that the rules find, in order.
    private let ruled: [IndirectFinder.Report]
    /// For each word, the phrase that ends last among those that hold it.
    private let phraseAt: [Int?]

    /// So many words a piece has that was cut off.
    private static let leastPiece = 4

    /// So far from what is reported a cue may stand, in words.
    static let reach = 40

    /// The reports of `table`, in order, none overlapping another.
    /// - Complexity: O(*n*) in the words.
    static func reports(
        in table: WordTable, phrases: [Phrase], ruled: [IndirectFinder.Report], paragraphs: ReportParagraphs
    ) -> [Report] {
        ReportFinder(table, phrases: phrases, ruled: ruled, paragraphs: paragraphs).reports()
    }

    private init(
        _ table: WordTable, phrases: [Phrase], ruled: [IndirectFinder.Report], paragraphs: ReportParagraphs
    ) {
        (self.table, self.phrases) = (table, phrases)
        let model = ReportModel.shared, decoder = ReportDecoder(model)
        var labels = Array(repeating: ReportLabel.outside, count: table.words.count)
        var reported = Array(repeating: Float(0), count: table.words.count)
        paragraphs.forEach { range, features in
            let emissions = model.grids.emissions(features)
            labels.replaceSubrange(range, with: decoder.labels(emissions))
            if labels[range].contains(where: { $0 == .begin || $0 == .inside }) {
                reported.replaceSubrange(range, with: decoder.reported(emissions))
            }
        }
        self.labels = labels
        self.reported = reported
        var phraseAt = [Int?](repeating: nil, count: table.words.count)
        for (i, phrase) in phrases.enumerated() {
            for k in phrase.words { phraseAt[k] = i }
        }
        self.phraseAt = phraseAt
        self.ruled = ruled
    }

    private func reports() -> [Report] {
        var reports: [Report] = []
        var start = 0
        while start < labels.count {
            guard isContent(start) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < labels.count, labels[end] == .inside, table.words[end].block == table.words[start].block {
                end += 1
            }
            for piece in pieces(start..<end) {
                if let report = report(trimmed(piece)) { reports.append(report) }
            }
            start = end
        }
        return reports
    }

    /// What is reported, cut at each quotation that is a sentence of its own or that a colon introduces.
    private func pieces(_ content: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = [], start = content.lowerBound
        for k in content.dropFirst() {
            if isCut(k) {
                pieces.append(start..<k)
                start = k
            } else if isJoint(k, in: start..<content.upperBound) {
                pieces.append(start..<k)
                start = k + 2
            }
        }
        pieces.append(start..<content.upperBound)
        return pieces.filter {
            holdsQuotation($0) || $0.count == content.count
                || $0.count >= Self.leastPiece && !($0.lowerBound > content.lowerBound && isComment($0.lowerBound))
        }
    }

    func holdsQuotation(_ piece: Range<Int>) -> Bool { piece.contains { table.words[$0].kind == .quotation } }

    private func isCut(_ k: Int) -> Bool {
        let (before, word) = (table.words[k - 1], table.words[k])
        if word.kind == .quotation { return before.isMark(":") || word.startsSentence }
        // “…,” she said: what follows is the cue's.
        return before.kind == .quotation && (word.startsSentence || table.lastCharacter(of: before.range) == 0x2C)
    }

    private func isContent(_ k: Int) -> Bool { labels[k] == .begin || labels[k] == .inside }

    /// The words without marks at their end, and without “that” at their start.
    private func trimmed(_ content: Range<Int>) -> Range<Int> {
        var (start, end) = (content.lowerBound, content.upperBound)
        while end > start, table.words[end - 1].kind == .mark, !table.words[end - 1].isMark(")") { end -= 1 }
        while start < end,
            table.words[start].kind == .mark && !table.words[start].isMark("(") || table.words[start].isAny(.that)
        {
            start += 1
        }
        return start..<commentStart(in: start..<end)
    }

    private func report(_ content: Range<Int>) -> Report? {
        guard content.count >= 2 else { return nil }
        let cue = nearest(.cue, to: content).map { cueWord($0) }
        if let cue, IndirectFinder.isDenied(cue, in: table.words) { return nil }
        let rule = rule(for: content)
        if let cue, let rule, rule.rule == "trailing-cue", rule.content.contains(cue) {
            // “…, while others fear that …, the Guild said”: the cue of a report in the report.
            return Report(
                content: rule.content, cue: rule.cue, phrase: rule.phrase, rule: rule.rule, confidence: Report.sure)
        }
        let likely = content.reduce(Float(0)) { $0 + reported[$1] } / Float(content.count)
        return Report(
            content: clause(agreed(content, rule, cue: cue), cue), cue: cue ?? rule?.cue,
            phrase: phrase(cue: cue, content, rule),
            rule: rule?.rule ?? "report-model",
            confidence: content.count < Self.leastWords
                ? Self.briefConfidence
                : rule == nil
                    ? min(Self.confidence(likely), Self.unruled) : max(Self.confidence(likely), Report.sure))
    }

    /// The phrase of the source: in the cue's sentence, else where the rules see it, else in the paragraph.
    private func phrase(cue: Int?, _ content: Range<Int>, _ rule: IndirectFinder.Report?) -> Int? {
        guard let source = cue.flatMap({ self.source(of: $0) }) ?? nearest(.source, to: content) else {
            return rule?.phrase
        }
        let isNear = cue.map { table.words[$0].sentence == table.words[source].sentence } ?? false
        if let named = rule?.phrase, !isNear || run(source).contains(phrases[named].head) { return named }
        return phrase(source) ?? rule?.phrase
    }

    /// What is reported, where the rules see more of it, or see a main verb after it.
    private func agreed(_ content: Range<Int>, _ rule: IndirectFinder.Report?, cue: Int?) -> Range<Int> {
        if let rule, rule.rule == "according-to" { return rule.content }
        if let cue, let end = mainVerb(after: content, of: cue) { return content.lowerBound..<end }
        guard let rule, rule.content.lowerBound == content.lowerBound else { return content }
        let whole = content.lowerBound..<max(content.upperBound, rule.content.upperBound)
        return whole.contains(content.upperBound) && isJoint(content.upperBound, in: whole) ? content : whole
    }

    /// The verb that a noun of saying is the subject of, where the words run into it: the claim that it works | was ignored.
    private func mainVerb(after content: Range<Int>, of cue: Int) -> Int? {
        let words = table.words
        guard cue > 0, words[cue].isAny(.utterance),
            words[cue - 1].isPossessive || words[cue - 1].isAny([.determiner, .oblique]),
            cue < content.lowerBound,
            words[cue].sentence == words[content.lowerBound].sentence
        else { return nil }
        var start = cue
        while start > 0, words[start - 1].sentence == words[cue].sentence {
            start -= 1
            if words[start].isAny(Self.finite) { return nil }
        }
        var left = words[(cue + 1)..<content.lowerBound].contains { $0.isAny(.that) } ? 2 : 1
        for k in content where words[k].isAny(Self.finite) {
            let before = words[k - 1]
            guard !before.isAny(Self.unfinished), before.kind != .mark else { continue }
            left -= 1
            if left == 0 { return k > content.lowerBound + 1 ? k : nil }
        }
        return nil
    }

    static let finite: WordClass = [.auxiliary, .verb, .saying]
    /// What a verb follows that is no main verb.
    private static let unfinished: WordClass = [
        .auxiliary, .verb, .conjunction, .relative, .that, .adverb, .negation, .preposition,
    ]

    /// The rules' report that shares half of its words, or more, with `content`.
    private func rule(for content: Range<Int>) -> IndirectFinder.Report? {
        let first = bisect(ruled.count) { ruled[$0].content.upperBound > content.lowerBound }
        return ruled[first...].prefix { $0.content.lowerBound < content.upperBound }.first {
            let shared = $0.content.clamped(to: content).count
            return shared * 2 >= max($0.content.upperBound, content.upperBound)
                - min($0.content.lowerBound, content.lowerBound)
        }
    }

    /// No surer is what no rule sees: on polnear-dev 36 of 42 that the model was surest of were right.
    private static let unruled = 0.88
    /// A report of fewer words is right half of the time: to comment.
    private static let leastWords = 3, briefConfidence = 0.5

    /// How often a report is one, with the right source, whose words are so likely reported speech on the average.
    ///
    /// Read off between the points that were measured on reports of news articles; docs/accuracy.md.
    private static func confidence(_ likely: Float) -> Double {
        let points: [(Float, Float)] = [
            (0, 0), (0.5, 0.3), (0.75, 0.5), (0.9, 0.52), (0.93, 0.61), (0.96, 0.72), (0.98, 0.81), (0.99, 0.89),
            (1, 0.95),
        ]
        let next = points.firstIndex { likely <= $0.0 } ?? points.count - 1
        guard next > 0 else { return 0 }
        let (low, high) = (points[next - 1], points[next])
        return Double(low.1 + (high.1 - low.1) * min(1, (likely - low.0) / (high.0 - low.0)))
    }

    /// The word with `label` that stands nearest to `content`, in its first or last sentence, else in its paragraph.
    private func nearest(_ label: ReportLabel, to content: Range<Int>) -> Int? {
        let (first, last) = (table.words[content.lowerBound], table.words[content.upperBound - 1])
        var farther: Int?
        for distance in 1...Self.reach {
            let (before, after) = (content.lowerBound - distance, content.upperBound + distance - 1)
            for k in stride(from: before, through: after, by: after - before) where has(k, label) {
                guard table.words[k].block == first.block else { continue }
                if table.words[k].sentence == first.sentence || table.words[k].sentence == last.sentence { return k }
                farther = farther ?? k
            }
        }
        return farther
    }

    /// Whether `k` is a word that has `label`.
    private func has(_ k: Int, _ label: ReportLabel) -> Bool { labels.indices.contains(k) && labels[k] == label }

    /// The source nearest to a cue, in its sentence, else in its paragraph.
    private func source(of cue: Int) -> Int? {
        var farther: Int?
        for distance in 1...Self.reach {
            for k in stride(from: cue - distance, through: cue + distance, by: 2 * distance) where has(k, .source) {
                if table.words[k].sentence == table.words[cue].sentence { return k }
                if table.words[k].block == table.words[cue].block { farther = farther ?? k }
            }
        }
        return farther
    }

    /// The run of equal labels that `k` stands in.
    private func run(_ k: Int) -> Range<Int> {
        var (start, end) = (k, k + 1)
        while start > 0, labels[start - 1] == labels[k] { start -= 1 }
        while end < labels.count, labels[end] == labels[k] { end += 1 }
        return start..<end
    }

    /// The word of the cue at `k` that is most often one: denied, of “later denied”.
    private func cueWord(_ k: Int) -> Int {
        func strength(_ k: Int) -> UInt8 { ReportModel.shared.strength(table.words[k].hash) ?? 0 }
        let run = run(k)
        return run.dropFirst().reduce(run.lowerBound) { strength($1) > strength($0) ? $1 : $0 }
    }

    /// The phrase that names a source: the first one of the run of labels whose head the run holds.
    private func phrase(_ k: Int) -> Int? {
        let run = run(k)
        var found: Int?
        for word in run {
            // “who in 2010 said”
            guard let phrase = phraseAt[word], table.words[phrases[phrase].head].kind != .number else { continue }
            if run.contains(phrases[phrase].head) { return phrase }
            found = found ?? phrase
        }
        return found
    }
}
