import Testing

@testable import Quoth

@Suite struct ParagraphLabelTests {
    /// The words that start a sentence in `paragraph`.
    static func starts(_ paragraph: String) -> [String] {
        let text = Text(paragraph)
        return UnitReader.units(of: text, in: [text.range], joined: false).filter(\.startsSentence).map {
            text[$0.range]
        }
    }

    @Test(arguments: ["[14] The tide rose.", "(b) The tide rose.", "3) The tide rose.", "1.2 The tide rose."])
    func `a sentence starts behind the label of a paragraph`(_ paragraph: String) {
        #expect(Self.starts(paragraph).last == "The")
    }

    @Test(arguments: ["1/2 of the boats sank.", "(The) tide rose.", "[The] tide rose.", "2.5 boats sank."])
    func `what goes on in small letters, or is no numeral, has no label`(_ paragraph: String) {
        #expect(Self.starts(paragraph).count == 1)
    }
}
