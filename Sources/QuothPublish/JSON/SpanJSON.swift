internal import Quoth

/// Two code-point offsets.
struct SpanJSON: Encodable {
    let start: Int
    let end: Int

    init(_ range: TextRange, _ locator: Locator) {
        let points = locator.points(range)
        (start, end) = (points.lowerBound, points.upperBound)
    }
}
