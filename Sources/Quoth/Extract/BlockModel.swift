/// Decision trees that choose the main text, for `scripts/train-main-text.py --check`, which measures some that the engine
/// doesn't ship.
public struct BlockModel: Sendable {
    let trees: TextTrees

    /// Reads the trees of the first look and of the second: of each the names of its features on the first line, parted by
    /// tabs, then a tree a line.
    /// - Precondition: The features are among ``ExplainedBlock/featureNames``, and the trees are whole.
    public init(first: String, second: String = "") {
        trees = TextTrees(
            first: Self.trees(first, columns: BlockFeatures.names, looks: DecisionTrees.looks),
            second: Self.trees(second, columns: TextTrees.names, looks: DecisionTrees.looksAgain))
    }

    private static func trees(_ text: String, columns: [String], looks: [DecisionTrees.Look]) -> DecisionTrees {
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let names = lines[0].split(separator: "\t").map(String.init)
        return DecisionTrees(lines.count > 1 ? String(lines[1]) : "", names: names, columns: columns, looks: looks)
    }

    /// The blocks of an HTML page, with what both looks go by: what the second one does is as the first look of this model
    /// left it.
    /// - Throws: ``ReadError`` if the page can't be decoded.
    public func blocks(of capture: Capture) throws(ReadError) -> [ExplainedBlock] {
        try explainedBlocks(of: capture, effects: 0, trees: trees)
    }

    /// The names of what ``Confidence`` is calculated from.
    public static let confidenceNames = ChoiceFeatures.names

    /// The document of an HTML page whose main text this model chooses, and what its confidence is calculated from.
    /// - Throws: ``ReadError`` if the page can't be decoded or has no text.
    /// - Complexity: O(*n* log *n*) in the page's bytes.
    public func document(of capture: Capture) throws(ReadError) -> (document: Document, choice: [Float]) {
        let page = try ReadPage(capture, trees: trees)
        let document = try page.document(id: capture.name, origin: capture.origin)
        return (document, ChoiceFeatures(page.choice, page.text.blocks, hints: page.hints).values)
    }
}

extension ReadPage {
    /// Decodes a page and reads it.
    init(_ capture: Capture, trees: TextTrees = .shipped) throws(ReadError) {
        let declared = capture.charset ?? HTMLCharset.declared(in: capture.bytes)
        self.init(try Charset.decode(capture.bytes, declared: declared, origin: capture.origin), trees: trees)
    }
}
