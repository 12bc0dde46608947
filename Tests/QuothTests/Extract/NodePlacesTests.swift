import Testing

@testable import Quoth

@Suite struct NodePlacesTests {
    @Test(arguments: [
        "<p>  One <b>two</b> three</p><p>\n four</p>",
        "<table>12 March<tr><td>a vote<td>b</table><p>five",
        "<p>six<table><tr><td>seven<table>eight<b>nine</b><tr><td>ten</table>eleven</table>twelve",
        "<div>thirteen<table><a href=x>fourteen</a><tr><td><p>fifteen</table>sixteen</div>",
    ])
    func `each run of characters stands where the text has it, also what a browser moves out of a table`(page: String) {
        let tree = HTMLTree(Array(page.utf8))
        let text = PageText(tree)
        var places = NodePlaces(tree, text)
        var seen: [String] = []
        for (i, node) in tree.nodes.enumerated() where node.tag == .text {
            let wanted = tree.text(of: i)
            guard !wanted.isEmpty else { continue }
            let found = places.range(of: i..<i + 1)
            let range = found?.range ?? TextRange(0, 0)
            #expect(String(decoding: text.bytes[range.start..<range.end], as: UTF8.self) == wanted)
            #expect(found.map { places.blocks(in: i..<i + 1).contains($0.block) } == true, "\(wanted)")
            seen.append(wanted)
        }
        #expect(!seen.isEmpty)
    }
}
