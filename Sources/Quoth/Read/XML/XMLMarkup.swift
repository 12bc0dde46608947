/// Writes a part of an XML document as HTML: the `xhtml` content of an Atom entry, or markup that stands in a feed as it is.
enum XMLMarkup {
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// What stands in element `i` of `tree`, as HTML.
    /// - Complexity: O(*n*) in it.
    static func inside(_ i: Int, of tree: XMLTree) -> [UInt8] {
        var out: [UInt8] = []
        var open: [Int] = []
        var k = i + 1
        while k < tree.nodes[i].end {
            while let last = open.last, k >= tree.nodes[last].end { close(open.removeLast(), tree, &out) }
            let node = tree.nodes[k]
            if node.isText {
                escape(tree.bytes[node.text], &out)
            } else {
                begin(k, tree, &out)
                open.append(k)
            }
            k += 1
        }
        while let last = open.popLast() { close(last, tree, &out) }
        return out
    }

    private static func tag(_ i: Int, _ tree: XMLTree) -> String {
        let name = tree.name(of: i)
        return name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
    }

    private static func begin(_ i: Int, _ tree: XMLTree, _ out: inout [UInt8]) {
        out += Array("<\(tag(i, tree))".utf8)
        for attribute in tree.attributes[tree.nodes[i].attributes] {
            let name = tree.name(of: attribute)
            if name.hasPrefix("xml") { continue }
            out += Array(" \(name)=\"".utf8)
            escape(tree.bytes[attribute.value], &out)
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ">"))
    }

    private static func close(_ i: Int, _ tree: XMLTree, _ out: inout [UInt8]) {
        let tag = tag(i, tree)
        if !void.contains(tag) { out += Array("</\(tag)>".utf8) }
    }

    private static func escape(_ text: ArraySlice<UInt8>, _ out: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "<"): out += Array("&lt;".utf8)
            case UInt8(ascii: "&"): out += Array("&amp;".utf8)
            case UInt8(ascii: "\""): out += Array("&quot;".utf8)
            default: out.append(byte)
            }
        }
    }
}
