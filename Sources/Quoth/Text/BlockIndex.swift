/// A number for a key and a small number beside it, where few keys have any: those keys have a block of places each.
///
/// Two steps into two arrays; what was never set is 0.
struct BlockIndex: Sendable {
    /// The block of each key; 0 for the block in which nothing is set.
    private var blocks: [UInt16]
    private var places: [UInt16]
    private let width: Int

    /// An index of the keys 0, 1 … `keys` − 1 with the numbers 0, 1 … `width` − 1.
    init(keys: Int, width: Int) {
        blocks = Array(repeating: 0, count: keys)
        places = Array(repeating: 0, count: width)
        self.width = width
    }

    /// What was set; at most 65,535.
    /// - Complexity: O(1); setting, O(*width*) at most.
    @inline(__always)
    subscript(key: Int, number: Int) -> Int {
        get { Int(places[Int(blocks[key]) &* width &+ number]) }
        set {
            if blocks[key] == 0 {
                blocks[key] = UInt16(places.count / width)
                places += repeatElement(0, count: width)
            }
            places[Int(blocks[key]) * width + number] = UInt16(newValue)
        }
    }
}
