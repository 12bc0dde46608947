/// The words of one copy, laid beside those that were asked for.
///
/// For each word that was asked for there is a place, and one before each and behind the last for words that only the
/// copy has. Two copies can so be compared place by place, without being aligned with each other.
struct SpreadWords: Hashable {
    /// A number for the words at each place; ``nothing`` where the copy has none.
    var words: [Int32]
    /// A number for the form of the words at each place.
    var forms: [Int32]

    /// The number of no words.
    static let nothing: Int32 = 0

    /// The first and the last place where the copy has a word that was asked for, or another one instead.
    var span: ClosedRange<Int> {
        let kept = stride(from: 1, to: words.count, by: 2).filter { words[$0] != Self.nothing }
        guard let first = kept.first, let last = kept.last else { return 0...0 }
        return first...last
    }
}

/// Gives each text a number, the same for the same text.
struct TextNumbers {
    private var numbers: [String: Int32] = ["": SpreadWords.nothing]

    /// The number of `text`; 0 for an empty one.
    mutating func number(_ text: String) -> Int32 {
        if let known = numbers[text] { return known }
        let number = Int32(numbers.count)
        numbers[text] = number
        return number
    }
}
