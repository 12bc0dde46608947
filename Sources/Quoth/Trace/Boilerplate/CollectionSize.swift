internal import Glibc

/// How large a collection is, as far as that bears on what is met in it by chance.
enum CollectionSize {
    /// The words of a collection that is still small.
    private static let small: Float = 1_300_000
    /// Where growth stops to count: what a sample of a large collection shows no more.
    private static let mostDoublings: Float = 3
    /// The words of a folder that a person could still read through, and how often it doubles until it is a large collection.
    private static let folder: Float = 320_000
    private static let folderDoublings: Float = 5

    /// 1 for a folder, 0 for a large collection.
    static func smallness(words: Int) -> Float {
        1 - min(1, max(0, log2(Float(max(1, words)) / folder) / folderDoublings))
    }

    /// How often a small collection has to be doubled to have `words`.
    static func doublings(words: Int) -> Float {
        min(mostDoublings, max(0, log2(Float(max(1, words)) / small)))
    }
}
