/// What a block's own text looks like.
struct TextFeatures: Sendable {
    /// The features' names, in order.
    static let names =
        [
            "log bytes", "words", "link share", "commas", "sentences", "ends sentence", "starts upper", "starts lower",
            "upper share", "digit share", "word length", "quotation", "ends colon", "boilerplate line", "twins",
            "title share", "description share", "declared share", "has price", "bytes a sentence", "is body",
            "line breaks",
        ] + CueWords.names.map { "cue " + $0 }

    private(set) var rows: [Float] = []
    /// The number of features a block.
    private let width = Self.width
    /// Whether a block is surely prose: long, hardly linked, with a sentence's end.
    private(set) var isProse: [Bool] = []
    /// The words of each block.
    private(set) var words: [Int] = []
    /// Whether each block has the sign of a currency.
    private(set) var hasPrice: [Bool] = []
    /// Whether each block has a twin in the page.
    private(set) var isRepeated: [Bool] = []
    /// Whether each block has a quotation mark.
    private(set) var hasQuotation: [Bool] = []
    /// Whether each block is a line that no page has in its text.
    private(set) var isBoilerplate: [Bool] = []
    /// The short blocks that say, with a phrase of ``WallPhrases``, that only subscribers may read on.
    private(set) var walls: [(block: Int, phrase: String)] = []
    /// The share of each block's words that stand in the declared body.
    private(set) var declared: [Float] = []

    private static let wallWords = 40

    init(_ text: PageText, hints: PageHints) {
        var twins = HashCounter()
        var twinPlaces: [Int] = []
        twinPlaces.reserveCapacity(text.blocks.count)
        var scan = BlockScan()
        reserve(text.blocks.count)
        for block in text.blocks {
            scan.read(text.bytes, block.range)
            twinPlaces.append(twins.count(scan.hash))
            let linkShare = Float(block.linkBytes) / Float(block.range.count)
            let prose = block.range.count >= 100 && linkShare < 0.4 && scan.sentences > 0
            isProse.append(prose)
            words.append(scan.words)
            hasQuotation.append(scan.hasQuotation)
            hasPrice.append(scan.hasPrice)
            isBoilerplate.append(Boilerplate.isBoilerplate(text.bytes, block.range))
            declared.append(hints.bodyShare(scan.wordHashes))
            if scan.words <= Self.wallWords, let phrase = WallPhrases.first(in: scan.wordHashes) {
                walls.append((words.count - 1, phrase))
            }
            let letters = Float(max(1, scan.letters))
            fill(
                [
                    log2(Float(block.range.count)), Float(min(scan.words, 200)), linkShare, Float(min(scan.commas, 20)),
                    Float(min(scan.sentences, 20)), scan.endsSentence ? 1 : 0, scan.startsUpper ? 1 : 0,
                    scan.startsLower ? 1 : 0, Float(scan.uppers) / letters,
                    Float(scan.digits) / Float(block.range.count),
                    letters / Float(max(1, scan.words)), scan.hasQuotation ? 1 : 0, scan.endsColon ? 1 : 0,
                    isBoilerplate[words.count - 1] ? 1 : 0, 1,
                    hints.titleShare(scan.wordHashes), hints.descriptionShare(scan.wordHashes),
                    declared[words.count - 1], scan.hasPrice ? 1 : 0,
                    Float(block.range.count) / Float(max(1, scan.sentences)), block.kind == .paragraph ? 1 : 0,
                    Float(min(scan.breaks, 9)),
                ], scan.cues)
        }
        // How often a block stands in the page is known only now.
        for (i, place) in twinPlaces.enumerated() {
            let count = twins.counts[place]
            isRepeated.append(count > 1)
            rows[i * Self.width + Self.twins] = Float(min(count, 9))
        }
    }

    /// Adds a block's features.
    private mutating func fill(_ own: InlineArray<22, Float>, _ cues: [Int]) {
        for i in own.indices { rows.append(own[i]) }
        for count in cues { rows.append(Float(min(count, 9))) }
    }

    private mutating func reserve(_ count: Int) {
        rows.reserveCapacity(count * Self.width)
        words.reserveCapacity(count)
        declared.reserveCapacity(count)
    }

    /// The place of the feature “twins”.
    private static let twins = 14

    private static let width = names.count

    /// Appends the features of block `i`.
    func append(_ i: Int, to row: inout MutableSpan<Float>, _ end: inout FeatureRow) {
        for place in i * width..<(i + 1) * width { end.append(rows[place], to: &row) }
    }

    /// One feature of one block.
    func value(_ i: Int, _ feature: Int) -> Float { rows[i * width + feature] }
}

/// The binary logarithm, without the C library: the exponent, and the mantissa's share of the way to the next.
private func log2(_ value: Float) -> Float {
    value >= 1 ? Float(value.exponent) + value.significand - 1 : 0
}
