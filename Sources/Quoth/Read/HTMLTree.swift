/// A page as an arena of flat nodes in document order, with byte offsets into the page.
struct HTMLTree: Sendable {
    /// The page, as well-formed UTF-8.
    let bytes: [UInt8]
    /// The nodes; the first one is the root.
    let nodes: [HTMLNode]
    /// Whether there are so many elements that the page's end was left out.
    let isCut: Bool

    /// Parses a page.
    /// - Complexity: O(*n*) in the bytes. At most 512 elements stand in each other; deeper ones become siblings.
    init(_ bytes: [UInt8]) {
        var builder = HTMLTreeBuilder(bytes: bytes)
        builder.run()
        self.bytes = bytes
        isCut = builder.isCut
        nodes = builder.nodes
    }

    /// The value of an element's attribute, with its references decoded; `""` for one without a value.
    /// - Complexity: O(*n*) in the bytes of the start tag.
    func attribute(_ name: StaticString, of node: Int) -> String? {
        attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of an element's attribute as bytes, with its references decoded.
    func attributeBytes(_ name: StaticString, of node: Int) -> [UInt8]? {
        guard let range = rawAttribute(name, of: node) else { return nil }
        var out: [UInt8] = []
        HTMLText.append(bytes, range, to: &out, as: .attribute)
        return out
    }

    /// Where an attribute's value stands in the page.
    func rawAttribute(_ name: StaticString, of node: Int) -> Range<Int>? {
        let element = nodes[node]
        guard element.attributes > 0 else { return nil }
        let page = bytes.span
        var cursor = HTMLAttributes(start: Int(element.attributes), end: Int(element.end))
        while let attribute = cursor.next(page) {
            if attribute.name.count == name.utf8CodeUnitCount, page.matches(name, at: attribute.name.lowerBound) {
                return attribute.value
            }
        }
        return nil
    }

    /// The characters of a node and its descendants, references decoded and white space collapsed.
    /// - Complexity: O(*n*) in the bytes of the subtree.
    func text(of node: Int) -> String { String(decoding: textBytes(of: node), as: UTF8.self) }

    /// The same as bytes.
    func textBytes(of node: Int) -> [UInt8] {
        var out: [UInt8] = []
        for i in node..<Int(nodes[node].subtreeEnd) {
            if nodes[i].tag == .text {
                append(textOf: i, to: &out)
            } else if HTMLTagSet.block.contains(nodes[i].tag) || nodes[i].tag == .br {
                out.append(0x20)
            }
        }
        HTMLText.collapse(&out)
        return out
    }

    /// Appends the characters of one text node, references decoded.
    func append(textOf node: Int, to out: inout [UInt8]) {
        let range = Int(nodes[node].start)..<Int(nodes[node].end)
        HTMLText.append(bytes, range, to: &out, as: nodes[node].isLiteral ? .literal : .text)
    }
}
