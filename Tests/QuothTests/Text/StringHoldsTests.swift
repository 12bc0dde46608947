import Testing

@testable import Quoth

@Suite struct StringHoldsTests {
    @Test(arguments: [
        ("", "", true), ("quay", "", true), ("", "q", false), ("quay", "quay", true), ("quay", "quays", false),
        ("aab", "ab", true), ("aaab", "aab", true), ("the old quay", "old", true), ("the old quay", "oldq", false),
        ("naïve", "ï", true), ("naïve", "\u{308}", false), ("a|b", "|", true), ("quay", "y", true),
    ])
    func `a text holds another one where its bytes stand in it`(text: String, part: String, isHeld: Bool) {
        #expect(text.holds(part) == isHeld)
        #expect((text + " and a tail that lets it be no small string").holds(part) == isHeld)
    }
}
