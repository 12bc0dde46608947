/// The name of the outermost element of an XML text, told without reading the text.
enum XMLRoot {
    /// The bytes in which it must begin.
    private static let limit = 4096

    /// The name, with its prefix as it is written, or `nil` if there is none near the start.
    ///
    /// Junk before the first `<` is passed over, and so are the XML declaration, comments and the document type.
    /// - Complexity: O(1): at most 4,096 bytes are looked at.
    static func name(in text: [UInt8]) -> String? {
        let head = Array(text.prefix(limit))
        var i = 0
        while let open = head[i...].firstIndex(of: UInt8(ascii: "<")), open + 1 < head.count {
            let next = head[open + 1]
            if next != UInt8(ascii: "?"), next != UInt8(ascii: "!") {
                let name = head[(open + 1)...].prefix {
                    !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
                }
                return String(decoding: name, as: UTF8.self)
            }
            let isComment = head[open...].starts(with: "<!--".utf8)
            guard let close = end(isComment ? Array("-->".utf8) : [UInt8(ascii: ">")], in: head, from: open + 2) else {
                return nil
            }
            i = close
        }
        return nil
    }

    private static func end(_ mark: [UInt8], in head: [UInt8], from start: Int) -> Int? {
        guard start + mark.count <= head.count else { return nil }
        return (start...head.count - mark.count).first { head[$0...].starts(with: mark) }.map { $0 + mark.count }
    }
}
