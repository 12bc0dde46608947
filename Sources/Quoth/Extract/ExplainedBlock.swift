/// A block of a page with what the choice of the main text saw in it.
public struct ExplainedBlock: Sendable {
    /// The names of the features, in order.
    public static let featureNames = BlockFeatures.names

    /// Its text.
    public let text: String
    /// The number of each feature.
    public let features: [Float]
    /// How likely it belongs to the main text, from 0 to 1.
    public let probability: Float
    /// Whether it was taken into the main text.
    public let isKept: Bool
}

/// The blocks of an HTML page, with the reasons why each was kept or left out.
/// - Throws: ``ReadError`` if the page can't be decoded.
/// - Complexity: O(*n* log *n*) in the page's bytes.
public func explainedBlocks(of capture: Capture) throws(ReadError) -> [ExplainedBlock] {
    let page = try ReadPage(capture)
    let (text, choice) = (page.text, page.choice)
    let kept = Set(choice.kept)
    return text.blocks.indices.map { i in
        ExplainedBlock(
            text: text.line(i), features: choice.features.row(i), probability: choice.probabilities[i],
            isKept: kept.contains(i))
    }
}
