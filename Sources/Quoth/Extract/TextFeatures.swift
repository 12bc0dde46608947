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
        var twins: [UInt64: Int] = [:]
        var hashes: [UInt64] = []
        var scan = BlockScan()
        reserve(text.blocks.count)
        for block in text.blocks {
            scan.read(text.bytes, block.range)
            twins[scan.hash, default: 0] += 1
            hashes.append(scan.hash)
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
            rows += [
                log2(Float(block.range.count)), Float(min(scan.words, 200)), linkShare, Float(min(scan.commas, 20)),
                Float(min(scan.sentences, 20)), scan.endsSentence ? 1 : 0, scan.startsUpper ? 1 : 0,
                scan.startsLower ? 1 : 0, Float(scan.uppers) / letters, Float(scan.digits) / Float(block.range.count),
                letters / Float(max(1, scan.words)), scan.hasQuotation ? 1 : 0, scan.endsColon ? 1 : 0,
                isBoilerplate[words.count - 1] ? 1 : 0, 1,
                hints.titleShare(scan.wordHashes), hints.descriptionShare(scan.wordHashes),
                declared[words.count - 1], scan.hasPrice ? 1 : 0,
                Float(block.range.count) / Float(max(1, scan.sentences)), block.kind == .paragraph ? 1 : 0,
                Float(min(scan.breaks, 9)),
            ]
            for count in scan.cues { rows.append(Float(min(count, 9))) }
        }
        // How often a block stands in the page is known only now.
        for (i, hash) in hashes.enumerated() {
            let count = twins[hash] ?? 1
            isRepeated.append(count > 1)
            rows[i * Self.names.count + Self.twins] = Float(min(count, 9))
        }
    }

    private mutating func reserve(_ count: Int) {
        rows.reserveCapacity(count * Self.names.count)
        words.reserveCapacity(count)
        declared.reserveCapacity(count)
    }

    /// The place of the feature “twins”.
    private static let twins = 14

    func row(_ i: Int) -> ArraySlice<Float> { rows[i * Self.names.count..<(i + 1) * Self.names.count] }

    /// One feature of one block.
    func value(_ i: Int, _ feature: Int) -> Float { rows[i * Self.names.count + feature] }
}

/// The binary logarithm, without the C library: the exponent, and the mantissa's share of the way to the next.
private func log2(_ value: Float) -> Float {
    value >= 1 ? Float(value.exponent) + value.significand - 1 : 0
}
