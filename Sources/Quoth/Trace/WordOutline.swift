/// The little of a ``WordShape`` that rules most words out: half as many bytes, of which more stay in a processor's cache.
struct WordOutline {
    /// The first byte and the last one; 0 of no word.
    let first: UInt8
    let last: UInt8
    /// The number of bytes, modulo 8, as a bit.
    let size: UInt8

    /// The outline of a word of this shape.
    init(_ shape: WordShape) {
        (first, last, size) = (shape.first, shape.last, 1 << UInt8(shape.count & 7))
    }
}
