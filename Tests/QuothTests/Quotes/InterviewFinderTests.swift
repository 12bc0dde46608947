import Testing

@testable import Quoth

/// What else an interview needs is held by the fixtures.
@Suite struct InterviewFinderTests {
    @Test(arguments: [[""], ["", "How did you begin, then?", ""], ["", "", "I began with my aunt."]])
    func `a block of no bytes is neither question nor answer`(paragraphs: [String]) {
        var blocks: [Block] = []
        var start = 0
        for paragraph in paragraphs {
            blocks.append(Block(kind: .paragraph, range: TextRange(start, start + paragraph.utf8.count)))
            start += paragraph.utf8.count
        }
        let document = Document(id: "a", text: Text(paragraphs.joined()), blocks: blocks)
        #expect(InterviewFinder.answers(in: document).isEmpty)
    }
}
