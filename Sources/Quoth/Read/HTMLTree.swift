/// A page as an arena of flat nodes in document order, with byte offsets into the page.
struct HTMLTree: Sendable {
    /// The page, as well-formed UTF-8.
    let bytes: [UInt8]
    /// The nodes; the first one is the root.
    let nodes: [HTMLNode]

    /// Parses a page.
    /// - Complexity: O(*n*) in the bytes. At most 512 elements stand in each other; deeper ones become siblings.
    init(_ bytes: [UInt8]) {
        var builder = HTMLTreeBuilder(bytes: bytes)
        builder.run()
        self.bytes = bytes
        nodes = builder.nodes
    }

    /// The value of an element's attribute, with its entities decoded; `""` for one without a value.
    /// - Complexity: O(*n*) in the bytes of the start tag.
    func attribute(_ name: StaticString, of node: Int) -> String? {
        attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of an element's attribute as bytes, with its entities decoded.
    func attributeBytes(_ name: StaticString, of node: Int) -> [UInt8]? {
        guard let range = rawAttribute(name, of: node) else { return nil }
        var out: [UInt8] = []
        HTMLText.append(bytes, range, to: &out, isAttribute: true)
        return out
    }

    /// Where an attribute's value stands in the page.
    func rawAttribute(_ name: StaticString, of node: Int) -> Range<Int>? {
        let element = nodes[node]
        guard element.attributes > 0 else { return nil }
        var cursor = HTMLAttributes(bytes: bytes, start: Int(element.attributes), end: Int(element.end))
        while let attribute = cursor.next() {
            if Self.matches(bytes, attribute.name, name) { return attribute.value }
        }
        return nil
    }

    /// The characters of a node and its descendants, entities decoded and white space collapsed.
    /// - Complexity: O(*n*) in the bytes of the subtree.
    func text(of node: Int) -> String {
        var out: [UInt8] = []
        for i in node..<Int(nodes[node].subtreeEnd) {
            if nodes[i].tag == .text {
                HTMLText.append(bytes, Int(nodes[i].start)..<Int(nodes[i].end), to: &out, isAttribute: false)
            } else if HTMLTagSet.block.contains(nodes[i].tag) || nodes[i].tag == .br {
                out.append(0x20)
            }
        }
        return HTMLText.collapsed(out)
    }

    private static func matches(_ bytes: [UInt8], _ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { wanted in
            for i in 0..<wanted.count {
                let byte = bytes[range.lowerBound + i]
                guard (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == wanted[i] else { return false }
            }
            return true
        }
    }
}
