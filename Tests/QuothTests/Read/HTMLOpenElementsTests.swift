import Testing

@testable import Quoth

@Suite struct HTMLOpenElementsTests {
    /// The walk down the stack that the standard describes.
    static func inScope(_ open: HTMLOpenElements, _ tag: HTMLTag, _ barriers: HTMLTagSet) -> Int? {
        for depth in (0..<open.count).reversed() {
            let element = open[depth]
            if element.tag == tag, element.language == .html, !element.isOver { return depth }
            if element.isIntegrationPoint || element.language == .html && barriers.contains(element.tag) { return nil }
        }
        return nil
    }

    @Test func `scopes are those of a walk down the stack`() {
        let tags: [HTMLTag] = [
            .p, .div, .b, .li, .ul, .ol, .table, .td, .tr, .button, .template, .object, .span, .caption,
        ]
        var random = SeededRandom(state: 3)
        for _ in 0..<200 {
            var open = HTMLOpenElements()
            for node in 1...60 {
                let tag = tags[Int.random(in: 0..<tags.count, using: &random)]
                switch Int.random(in: 0..<8, using: &random) {
                case 0, 1: if open.count > 1 { _ = open.pop() }
                case 2: if let depth = open.inScope(.b), depth < open.count - 1 { open.end(at: depth) }
                case 3: open.push(node, .title, hash: 0, language: .svg, isIntegrationPoint: true)
                default: open.push(node, tag, hash: 0)
                }
                for tag in [HTMLTag.p, .li, .b, .div, .button] {
                    #expect(open.inScope(tag) == Self.inScope(open, tag, .scope))
                }
                #expect(open.inButtonScope(.p) == Self.inScope(open, .p, HTMLTagSet(.scope, adding: .button)))
                #expect(open.inListScope(.li) == Self.inScope(open, .li, HTMLTagSet(.scope, adding: .ul, .ol)))
            }
        }
    }
}
