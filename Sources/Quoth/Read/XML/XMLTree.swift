internal import CExpat

/// An XML document as a flat list of nodes, as far as it is well-formed.
///
/// Names are `prefix:local`, with the usual prefix of the namespaces that feeds and office documents use, whatever prefix
/// the document gives them. Nesting costs no stack, however deep it is.
struct XMLTree: Sendable {
    /// An element, or a run of characters.
    struct Node: Sendable {
        /// The name of an element; empty for characters.
        var name: String
        /// The attributes of an element, a range of ``XMLTree/attributes``.
        var attributes: Range<Int>
        /// The characters, a range of the tree's bytes.
        var text: Range<Int>
        /// The index of the element it stands in, -1 at the top.
        var parent: Int
        /// The index behind its last descendant.
        var end: Int
    }

    /// An attribute of an element.
    struct Attribute: Sendable {
        var name: String
        var value: Range<Int>
    }

    /// The nodes in document order, each element before what stands in it.
    private(set) var nodes: [Node] = []
    private(set) var attributes: [Attribute] = []
    private(set) var bytes: [UInt8] = []
    /// Where the document is not well-formed, and is not read any further: a byte of the text that was given.
    private(set) var failureOffset: Int?

    /// Reads `text`, which is UTF-8.
    /// - Complexity: O(*n*) in the bytes.
    init(_ text: [UInt8]) {
        let result = cexpat_read(text, text.count)
        defer { cexpat_free(result) }
        if result.is_whole == 0 { failureOffset = min(result.failure_offset, text.count) }
        bytes = result.bytes.map { Array(UnsafeBufferPointer(start: $0, count: result.byte_count)) } ?? []
        guard let events = result.events else { return }
        build(UnsafeBufferPointer(start: events, count: result.count))
    }

    private mutating func build(_ events: UnsafeBufferPointer<cexpat_event>) {
        var names = XMLNames()
        var open: [Int] = []
        var i = 0
        while i < events.count {
            let event = events[i]
            i += 1
            switch Int(event.kind) {
            case cexpat_start:
                let first = attributes.count
                names.open()
                let start = i
                while i < events.count, Int(events[i].kind) == cexpat_attribute {
                    names.declare(events[i], bytes)
                    i += 1
                }
                for attribute in events[start..<i] {
                    let name = names.name(of: attribute, bytes, isAttribute: true)
                    let value = Int(attribute.second)..<Int(attribute.second + attribute.second_count)
                    attributes.append(Attribute(name: name, value: value))
                }
                let name = names.name(of: event, bytes, isAttribute: false)
                open.append(nodes.count)
                add(
                    Node(name: name, attributes: first..<attributes.count, text: 0..<0, parent: -1, end: 0),
                    in: open.dropLast())
            case cexpat_end:
                names.close()
                if let last = open.popLast() { nodes[last].end = nodes.count }
            default:
                let text = Int(event.first)..<Int(event.first + event.first_count)
                add(Node(name: "", attributes: 0..<0, text: text, parent: -1, end: nodes.count + 1), in: open[...])
            }
        }
        for node in open { nodes[node].end = nodes.count }
    }

    private mutating func add(_ node: Node, in open: ArraySlice<Int>) {
        nodes.append(node)
        nodes[nodes.count - 1].parent = open.last ?? -1
    }

    // MARK: Reading

    /// The index of the outermost element.
    var root: Int? { nodes.indices.first { !nodes[$0].name.isEmpty } }

    /// The elements right inside element `i`.
    /// - Complexity: O(*n*) in what stands right inside it.
    func children(of i: Int) -> [Int] {
        var found: [Int] = []
        var k = i + 1
        while k < nodes[i].end {
            if !nodes[k].name.isEmpty { found.append(k) }
            k = max(nodes[k].end, k + 1)
        }
        return found
    }

    /// The elements called `name` right inside element `i`.
    func children(_ name: String, of i: Int) -> [Int] {
        children(of: i).filter { nodes[$0].name == name }
    }

    /// The first element right inside element `i` that is called one of `names`, the first name first.
    func child(_ names: String..., of i: Int) -> Int? {
        let all = children(of: i)
        for name in names {
            if let found = all.first(where: { nodes[$0].name == name }) { return found }
        }
        return nil
    }

    /// The characters in element `i`, those of its descendants included.
    /// - Complexity: O(*n*) in them.
    func content(of i: Int) -> [UInt8] {
        var out: [UInt8] = []
        for node in nodes[i..<nodes[i].end] where node.name.isEmpty { out += bytes[node.text] }
        return out
    }

    /// Those characters, with white space collapsed; `nil` if there are none.
    func text(of i: Int?) -> String? {
        guard let i else { return nil }
        let text = HTMLText.collapsed(content(of: i))
        return text.isEmpty ? nil : text
    }

    /// The value of an attribute of element `i`.
    func attribute(_ name: String, of i: Int) -> String? {
        attributes[nodes[i].attributes].first { $0.name == name }.map {
            String(decoding: bytes[$0.value], as: UTF8.self)
        }
    }
}
