import Quoth
import Testing

@testable import QuothRecord

@Suite struct SourceChoiceTests {
    @Test(arguments: [
        // The likeliest with all words, and one more: both are older than the third.
        (
            [
                "the ferry will stay in the harbour for ever", "now the ferry will stay in the harbour",
                "the ferry will stay in the harbour", "so the ferry will stay in the harbour",
            ], "the ferry will stay in the harbour", [0, 1]
        ),
        // Each has a part of the words.
        (
            ["the ferry will stay", "or in the old harbour", "no word"], "the ferry will stay in the old harbour",
            [0, 1]
        ),
        // A second one with less, and nothing else, says nothing.
        (
            ["the ferry will stay in the", "he said the ferry will"],
            "the ferry will stay in the old harbour of our fathers", [0]
        ),
        // A stock phrase in a long quotation is not enough.
        (["the ferry will stay"], "the ferry will stay as long as the board and the town have one penny left", []),
        // So few words cannot be told.
        (["a", "b", "c", "d"], "moral bankruptcy", [0, 1, 2]),
    ])
    func `the documents with most of the words are chosen`(texts: [String], quotation: String, chosen: [Int]) {
        var choice = SourceChoice(FoldedText(Text(quotation)))
        var made: [Int]?
        for text in texts {
            choice.add(FoldedText(Text(text)).shingles(SourceChoice.group).sorted())
            if choice.isMade, made == nil { made = choice.chosen }
        }
        #expect(choice.chosen == chosen)
        // What comes after the choice is made changes nothing.
        #expect(made == nil || made == chosen)
    }
}
