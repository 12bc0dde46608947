/// A CSS selector, as far as pages are picked apart with it (Selectors Level 4): compounds of a tag, `#id`, `.class`,
/// `[attribute]` and a few pseudo-classes, put together with a space, `>`, `+`, `~`, and lists with commas.
struct Selector: Hashable, Sendable {
    /// One test of an element.
    enum Test: Hashable, Sendable {
        /// A tag's name in lower case.
        case tag([UInt8])
        case id([UInt8])
        case ofClass([UInt8])
        case attribute(name: [UInt8], Comparison, value: [UInt8], ignoresCase: Bool)
        case not([Test])
        /// The place among its siblings, from 1: `step` · *n* + `offset`.
        case place(step: Int, offset: Int)
        case lastChild
    }

    /// How an attribute's value is compared.
    enum Comparison: Hashable, Sendable {
        case exists, equals, word, dash, prefix, suffix, part
    }

    /// How a compound is tied to the one before it.
    enum Tie: Hashable, Sendable {
        case descendant, child, next, sibling
    }

    /// The tests of one element, and its tie to the compound before it.
    struct Compound: Hashable, Sendable {
        var tie: Tie
        var tests: [Test]
    }

    /// The compounds of each selector of the list, the outermost first.
    var alternatives: [[Compound]]
}
