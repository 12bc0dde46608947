/// A rectangle of a card, or a text in one. Lengths are pixels.
struct CardItem {
    /// Where it stands.
    struct Box {
        var x, y, width, height: Double
    }

    /// Letters, as large as there is room.
    struct Letters {
        var text: String
        /// The family by the name that the system's fonts are found under.
        var family = "Sans"
        var isBold = false
        /// The height of the letters, at most and at least; what has no room at the least is cut off.
        var size, least: Double
        /// Whether they are set at the end of their lines; where that is, the letters themselves tell.
        var isAtEnd = false
    }

    let box: Box
    /// `0xRRGGBB`.
    let colour: UInt32
    /// `nil` for a rectangle that is filled.
    var letters: Letters?
}
