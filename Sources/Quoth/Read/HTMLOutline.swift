/// A page's tree as a list of its nodes in order: what the comparison with other parsers and the fuzzer look at.
public struct HTMLOutline: Sendable {
    /// An element or a run of characters.
    public struct Node: Sendable {
        /// The element's name in lower case; `nil` for characters.
        public let name: String?
        /// The characters, references decoded; `""` for an element.
        public let text: String
        /// The bytes of the start tag, or of the characters.
        public let source: TextRange
        /// How many elements it stands in.
        public let depth: Int
    }

    /// The deepest that a node can be: deeper elements are siblings.
    public static let depthLimit = HTMLTreeBuilder.depthLimit

    /// The page, as well-formed UTF-8.
    public let page: [UInt8]
    /// The nodes, each before those in it.
    public let nodes: [Node]

    /// Decodes and parses a page.
    /// - Throws: ``ReadError`` if it can't be decoded.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ capture: Capture) throws(ReadError) {
        let declared = capture.charset ?? HTMLCharset.declared(in: capture.bytes)
        self.init(try Charset.decode(capture.bytes, declared: declared, origin: capture.origin).utf8)
    }

    /// Parses a page.
    /// - Parameter page: Well-formed UTF-8.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ page: [UInt8]) {
        self.page = page
        let tree = HTMLTree(page)
        var ends: [Int32] = []
        nodes = tree.nodes.indices.dropFirst().map { i in
            while let end = ends.last, end <= i { ends.removeLast() }
            let node = tree.nodes[i]
            let depth = ends.count
            if node.subtreeEnd > i + 1 { ends.append(node.subtreeEnd) }
            return Node(
                name: node.tag == .text ? nil : tree.name(of: i), text: node.tag == .text ? tree.characters(of: i) : "",
                source: TextRange(Int(node.start), Int(node.end)), depth: depth)
        }
    }
}

extension HTMLTree {
    /// An element's name in lower case, as the page has it; that of one which only an end tag stands for is its tag's.
    fileprivate func name(of node: Int) -> String {
        let element = nodes[node]
        guard element.attributes > 0 else { return "\(element.tag)" }
        return String(
            decoding: bytes[Int(element.start) + 1..<Int(element.attributes)].map(\.lowercased), as: UTF8.self)
    }

    fileprivate func characters(of node: Int) -> String {
        var out: [UInt8] = []
        append(textOf: node, to: &out)
        return String(decoding: out, as: UTF8.self)
    }
}
