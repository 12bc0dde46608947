extension HTMLTree {
    /// The value of an attribute by a name in lower case, with its entities decoded.
    /// - Complexity: O(*n*) in the bytes of the start tag.
    func attributeBytes(named name: [UInt8], of node: Int) -> [UInt8]? {
        let element = nodes[node]
        guard element.attributes > 0 else { return nil }
        var cursor = HTMLAttributes(start: Int(element.attributes), end: Int(element.end))
        while let attribute = cursor.next(bytes.span) {
            guard isSame(bytes[attribute.name], as: name) else { continue }
            var out: [UInt8] = []
            HTMLText.append(bytes, attribute.value, to: &out, as: .attribute)
            return out
        }
        return nil
    }

    /// Whether an element is called `name`, which is in lower case; one without a start tag has its name, too.
    func isNamed(_ node: Int, _ name: [UInt8]) -> Bool {
        let element = nodes[node]
        let wanted = HTMLTag(hash: HTMLTag.hash(name.span, 0..<name.count))
        guard wanted == .other, element.tag == .other else { return wanted == element.tag && wanted != .other }
        let start = Int(element.start) + 1
        return isSame(bytes[start..<max(start, Int(element.attributes))], as: name)
    }

    private func isSame(_ written: ArraySlice<UInt8>, as name: [UInt8]) -> Bool {
        written.count == name.count
            && zip(written, name).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
    }
}
