import Testing

@testable import Quoth

@Suite struct ShingleTests {
    @Test(arguments: [
        ("the ferry will stay where it is", 7), ("he said the ferry will go where it is", 6),
        ("the ferry will stay and the ferry will stay", 8), ("nothing of that", 0), ("the ferry", 0), ("", 0),
    ])
    func `a group of words covers its words once`(copy: String, covered: Int) {
        let source = FoldedText(Text("The ferry will stay where it is."))
        let shingles = Set(source.shingles(3))
        let words = FoldedText(Text(copy))
        let marked = words.covered(by: shingles.sorted(), size: 3)
        #expect(marked.count { $0 } == covered)
        // The same, word by word.
        let all = words.shingles(3)
        let naive = words.hashes.indices.filter { i in
            (max(0, i - 2)...i).contains { $0 < all.count && shingles.contains(all[$0]) }
        }
        #expect(naive == marked.indices.filter { marked[$0] })
    }
}
