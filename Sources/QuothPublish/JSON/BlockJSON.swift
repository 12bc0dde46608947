internal import Quoth

/// A block of a document's text.
struct BlockJSON: Encodable {
    let kind: String
    let start: Int
    let end: Int
    /// The bytes of the page that it came from.
    let source: [Int]?

    init(_ block: Block, _ locator: Locator) {
        let points = locator.points(block.range)
        kind = block.kind.rawValue
        (start, end) = (points.lowerBound, points.upperBound)
        source = block.source.map { [$0.start, $0.end] }
    }
}
