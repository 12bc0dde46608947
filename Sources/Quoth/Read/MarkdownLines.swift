/// The lines of a Markdown text, put together into blocks.
struct MarkdownLines {
    let text: Text
    private var start: Int
    private var blocks: [Block] = []
    /// The block that the next line may go on with.
    private var open: (kind: Block.Kind, range: TextRange)?

    init(text: Text, start: Int) {
        self.text = text
        self.start = start
    }

    /// The blocks from the start on.
    mutating func read() -> [Block] {
        let bytes = text.utf8
        var fence: (byte: UInt8, length: Int)?
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let line = trimmed(TextRange(start, end), in: bytes)
            let mark = fenceMark(line)
            if let current = fence {
                if let mark, mark.byte == current.byte, mark.length >= current.length { fence = nil }
            } else if let mark {
                close()
                fence = mark
            } else {
                take(line)
            }
            start = end + 1
        }
        close()
        return blocks
    }

    private mutating func close() {
        if let open, !open.range.isEmpty { append(Block(kind: open.kind, range: open.range)) }
        open = nil
    }

    private mutating func append(_ block: Block) {
        if blocks.count < Block.limit {
            blocks.append(block)
        } else {
            blocks[Block.limit - 1].range.end = block.range.end
        }
    }

    private mutating func take(_ line: TextRange) {
        if line.isEmpty || isRule(line) {
            if isUnderline(line), open?.kind == .paragraph { open?.kind = .heading }
            return close()
        }
        var content = line
        var kind = Block.Kind.paragraph
        while content.start < content.end, text.utf8[content.start] == UInt8(ascii: ">") {
            kind = .blockquote
            content = trimmed(TextRange(content.start + 1, content.end), in: text.utf8)
        }
        if content.isEmpty { return close() }
        if let heading = heading(content) {
            close()
            return append(Block(kind: .heading, range: heading))
        }
        if isReferenceDefinition(content) { return close() }
        if isTableRow(content) {
            close()
            return takeCells(content)
        }
        if let item = listItem(content) {
            close()
            open = (.listItem, item)
            return
        }
        if let current = open, current.kind == kind || current.kind == .listItem && kind == .paragraph {
            open?.range = TextRange(current.range.start, content.end)
        } else if let current = open, current.kind == .blockquote, kind == .paragraph {
            open?.range = TextRange(current.range.start, content.end)  // CommonMark's lazy continuation line
        } else {
            close()
            open = (kind, content)
        }
    }

    private func fenceMark(_ line: TextRange) -> (byte: UInt8, length: Int)? {
        guard line.count >= 3 else { return nil }
        let byte = text.utf8[line.start]
        guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
        let length = text.utf8[line.start..<line.end].prefix { $0 == byte }.count
        return length >= 3 ? (byte, length) : nil
    }

    /// `# Heading ##`: the text of it.
    private func heading(_ line: TextRange) -> TextRange? {
        let bytes = text.utf8
        let level = bytes[line.start..<line.end].prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), line.start + level < line.end, isSpace(bytes[line.start + level]) else {
            return nil
        }
        var end = line.end
        while end > line.start + level, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        let content = trimmed(TextRange(line.start + level, end), in: bytes)
        return content.isEmpty ? nil : content
    }

    /// `- item`, `* item`, `+ item`, `1. item`, `1) item`: the text of it.
    private func listItem(_ line: TextRange) -> TextRange? {
        let bytes = text.utf8
        var i = line.start
        while i < line.end, i - line.start < 9, isDigit(bytes[i]) { i += 1 }
        let isNumbered = i > line.start
        guard i + 1 < line.end, isSpace(bytes[i + 1]) else { return nil }
        switch bytes[i] {
        case UInt8(ascii: "."), UInt8(ascii: ")"): if !isNumbered { return nil }
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): if isNumbered { return nil }
        default: return nil
        }
        return trimmed(TextRange(i + 1, line.end), in: bytes)
    }

    /// `[name]: https://…`, which links refer to and nobody reads.
    private func isReferenceDefinition(_ line: TextRange) -> Bool {
        let bytes = text.utf8
        guard bytes[line.start] == UInt8(ascii: "["), line.start + 1 < line.end,
            bytes[line.start + 1] != UInt8(ascii: "^"),
            let close = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: "]")), close + 1 < line.end,
            bytes[close + 1] == UInt8(ascii: ":")
        else { return false }
        let target = trimmed(TextRange(close + 2, line.end), in: bytes)
        let first = bytes[target.start..<target.end].split(separator: 0x20).first ?? []
        return first.contains(UInt8(ascii: "/")) || first.first == UInt8(ascii: "#")
            || first.starts(with: "mailto:".utf8)
    }

    /// `| one | two |`
    private func isTableRow(_ line: TextRange) -> Bool {
        line.count >= 3 && text.utf8[line.start] == UInt8(ascii: "|") && text.utf8[line.end - 1] == UInt8(ascii: "|")
    }

    /// A block for each cell; none for the row of hyphens under a table's head.
    private mutating func takeCells(_ line: TextRange) {
        let bytes = text.utf8
        guard !bytes[line.start..<line.end].allSatisfy({ "|-: \t".utf8.contains($0) }) else { return }
        var start = line.start + 1
        for i in start..<line.end where bytes[i] == UInt8(ascii: "|") && bytes[i - 1] != UInt8(ascii: "\\") {
            let cell = trimmed(TextRange(start, i), in: bytes)
            if !cell.isEmpty { append(Block(kind: .cell, range: cell)) }
            start = i + 1
        }
    }

    /// `---`, `***`, `===`: a rule between paragraphs, or the line under a heading.
    private func isRule(_ line: TextRange) -> Bool {
        guard line.count >= 3, let first = text.utf8[line.start..<line.end].first,
            "-*_=".utf8.contains(first)
        else { return false }
        return text.utf8[line.start..<line.end].allSatisfy { $0 == first || $0 == 0x20 }
    }

    private func isUnderline(_ line: TextRange) -> Bool {
        guard let first = text.utf8[line.start..<line.end].first else { return false }
        return first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
    }
}
