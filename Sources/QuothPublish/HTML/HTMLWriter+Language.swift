/// Words of ours, in the language of the page, and words of others between them.
extension HTMLWriter {
    /// A label as plain text, for an attribute.
    func say(_ label: Label) -> String { language.say(label) }

    /// A sentence as plain text, for an attribute.
    func say(_ phrase: Phrase) -> String { language.say(phrase) }

    /// An element that holds a label.
    mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], text label: Label) {
        element(tag, attributes, text: language.say(label))
    }

    /// An element that holds a sentence.
    mutating func element(_ tag: Tag, _ attributes: [Attribute] = [], text phrase: Phrase) {
        element(tag, attributes) { $0.text(phrase) }
    }

    mutating func text(_ label: Label) { text(language.say(label)) }

    mutating func text(_ phrase: Phrase) { text(language.sentence(phrase)) }

    /// A sentence, each name in it on its own.
    mutating func text(_ sentence: Sentence) {
        guard !sentence.theirs.isEmpty else { return text(sentence.string) }
        let bytes = sentence.string.utf8
        var at = 0
        for range in sentence.theirs {
            text(Self.part(bytes, at..<range.lowerBound))
            name(Self.part(bytes, range))
            at = range.upperBound
        }
        text(Self.part(bytes, at..<bytes.count))
    }

    private static func part(_ bytes: String.UTF8View, _ range: Range<Int>) -> String {
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        return String(bytes[start..<bytes.index(start, offsetBy: range.count)]) ?? ""
    }

    /// Words of others in a line of ours: where one of both is written from right to left they stand apart, so that neither
    /// turns the other around.
    mutating func name(_ words: String) {
        guard language.isRightToLeft || words.utf8.contains(where: Self.mayBeRightToLeft) else { return text(words) }
        element(.bdi, text: words)
    }

    /// Whether a letter of a script from right to left may have this byte: those of two bytes begin with D6 to DF, those of
    /// three with E0, EF, and those of four with F0.
    private static func mayBeRightToLeft(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xD6...0xDF, 0xE0, 0xEF, 0xF0: true
        default: false
        }
    }
}
