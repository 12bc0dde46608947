/// Follows which phrase named each character last.
struct MentionTracker {
    private let phrases: [Phrase]
    private let cast: Cast
    private var next = 0
    private var lastOf: [Int: Int] = [:]
    private var firstOf: [Int: Int] = [:]

    /// - Complexity: O(*n*) in the phrases.
    init(phrases: [Phrase], cast: Cast) {
        self.phrases = phrases
        self.cast = cast
        for i in phrases.indices {
            if let character = named(i), firstOf[character] == nil { firstOf[character] = i }
        }
    }

    /// Takes in the phrases before word `place`.
    mutating func advance(to place: Int) {
        while next < phrases.count, phrases[next].words.lowerBound < place {
            if let character = named(next) { lastOf[character] = next }
            next += 1
        }
    }

    /// The character that phrase `index` names; a noun names only those who have no name.
    private func named(_ index: Int) -> Int? {
        cast.character(of: index).flatMap { cast.names(index, $0) ? $0 : nil }
    }

    /// The phrase that named `character` last.
    func last(of character: Int) -> Int? { lastOf[character] }
    /// The phrase that names `character` first in the whole text.
    func first(of character: Int) -> Int? { firstOf[character] }
}
