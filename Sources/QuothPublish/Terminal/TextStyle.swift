/// How a face in plain text is set.
public struct TextStyle: Sendable {
    /// Whether colour may be used; it never carries anything alone.
    public var isColoured: Bool
    /// The columns of a line.
    public var width: Int

    /// A style with or without colour, lines of at most `width` columns.
    public init(isColoured: Bool = false, width: Int = 100) {
        self.isColoured = isColoured
        self.width = max(40, width)
    }
}
