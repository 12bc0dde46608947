/// A sentence of ours in which words of others can stand, such as names, which are told from it.
///
///     "Comparer avec \(theirs: outlet)"
struct Sentence: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The sentence as plain text.
    private(set) var string: String
    /// Where in its UTF-8 words of others stand, in order.
    private(set) var theirs: [Range<Int>]

    init(stringLiteral text: String) { (string, theirs) = (text, []) }

    /// A sentence that is all ours.
    init(_ text: String) { (string, theirs) = (text, []) }

    /// Sentences one behind the other.
    init(_ sentences: [Sentence], separator: String) {
        self = sentences.dropFirst().reduce(sentences.first ?? "") { "\($0)\(separator)\($1)" }
    }

    init(stringInterpolation parts: Interpolation) { (string, theirs) = (parts.text, parts.theirs) }

    /// Puts one together.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var theirs: [Range<Int>] = []

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

        mutating func appendLiteral(_ literal: String) { text += literal }

        /// Words of ours. Numbers come in only as the language writes them.
        mutating func appendInterpolation(_ ours: String) { text += ours }

        /// Words of others.
        mutating func appendInterpolation(theirs words: String) {
            let start = text.utf8.count
            text += words
            theirs.append(start..<text.utf8.count)
        }

        /// A sentence in a sentence.
        mutating func appendInterpolation(_ sentence: Sentence) {
            let start = text.utf8.count
            text += sentence.string
            theirs += sentence.theirs.map { $0.lowerBound + start..<$0.upperBound + start }
        }
    }

    static func + (a: Sentence, b: Sentence) -> Sentence { "\(a)\(b)" }
}
