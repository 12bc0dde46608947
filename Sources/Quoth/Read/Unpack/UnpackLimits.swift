/// What unpacking may cost. Deflate packs at most 1,030 times; text seldom more than 20 times.
enum UnpackLimits {
    /// The bytes up to which any ratio is taken.
    static let free = 50_000_000
    /// How many times its size a member, or a whole file, may have beyond that.
    static let ratio = 250
    /// How often bytes may be packed over.
    static let depth = 2

    /// Whether `given` bytes out of `taken` are a bomb.
    static func isBomb(given: Int, taken: Int) -> Bool {
        given > free && given / ratio > taken
    }
}
