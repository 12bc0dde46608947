/// A line of a printed page. Lengths are points, counted from the page's upper left corner.
struct PDFLine: Sendable {
    var page: Int
    var xMin: Double
    var xMax: Double
    var yMin: Double
    var yMax: Double
    /// The words, UTF-8, with a space between.
    var text: [UInt8]

    /// The height, which grows with the size of the letters.
    var height: Double { yMax - yMin }
    var width: Double { xMax - xMin }
    var middle: Double { (yMin + yMax) / 2 }
}
