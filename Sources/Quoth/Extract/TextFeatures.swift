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

    init(_ text: PageText, hints: PageHints) {
        var twins: [UInt64: Int] = [:]
        var scans: [BlockScan] = []
        scans.reserveCapacity(text.blocks.count)
        for block in text.blocks {
            let scan = BlockScan(text.bytes, block.range)
            twins[scan.hash, default: 0] += 1
            scans.append(scan)
        }
        let whole = Text(repairing: text.bytes)
        for (block, scan) in zip(text.blocks, scans) {
            let linkShare = Float(block.linkBytes) / Float(block.range.count)
            let prose = block.range.count >= 100 && linkShare < 0.4 && scan.sentences > 0
            isProse.append(prose)
            words.append(scan.words)
            let letters = Float(max(1, scan.letters))
            rows += [
                log2(Float(block.range.count)), Float(min(scan.words, 200)), linkShare, Float(min(scan.commas, 20)),
                Float(min(scan.sentences, 20)), scan.endsSentence ? 1 : 0, scan.startsUpper ? 1 : 0,
                scan.startsLower ? 1 : 0, Float(scan.uppers) / letters, Float(scan.digits) / Float(block.range.count),
                letters / Float(max(1, scan.words)), scan.hasQuotation ? 1 : 0, scan.endsColon ? 1 : 0,
                Boilerplate.isBoilerplate(whole, block.range) ? 1 : 0, Float(min(twins[scan.hash] ?? 1, 9)),
                hints.titleShare(scan.wordHashes), hints.descriptionShare(scan.wordHashes),
                hints.bodyShare(scan.wordHashes), scan.hasPrice ? 1 : 0,
                Float(block.range.count) / Float(max(1, scan.sentences)), block.kind == .paragraph ? 1 : 0,
                Float(min(scan.breaks, 9)),
            ]
            rows += scan.cues.map { Float(min($0, 9)) }
        }
    }

    func row(_ i: Int) -> ArraySlice<Float> { rows[i * Self.names.count..<(i + 1) * Self.names.count] }

    /// One feature of one block.
    func value(_ i: Int, _ feature: Int) -> Float { rows[i * Self.names.count + feature] }
}

/// The binary logarithm, without the C library: the exponent, and the mantissa's share of the way to the next.
private func log2(_ value: Float) -> Float {
    value >= 1 ? Float(value.exponent) + value.significand - 1 : 0
}
