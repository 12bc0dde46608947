/// Writes the text of a document of a word processor, block by block.
struct WordWriter {
    /// A paragraph that is open. One stands in another where a text box is anchored in it.
    private struct Paragraph {
        var node: Int
        var kind: Block.Kind
        var isTitle = false
        var text: [UInt8] = []
    }

    /// Elements whose text is no text of the document.
    private static let skipped: Set<String> = [
        "w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback", "w:rPr", "w:sectPr", "w:tblPr", "w:tcPr",
        "w:trPr",
        "w:footnoteReference", "w:endnoteReference", "w:commentReference",
    ]

    private let tree: XMLTree
    private let styles: WordStyles
    /// The text, UTF-8, blocks separated by blank lines.
    private(set) var text: [UInt8] = []
    private(set) var blocks: [Block] = []
    /// The paragraphs with the style of a title.
    private(set) var titles: [TextRange] = []

    private var open: [Paragraph] = []
    /// Where the tables end that are open.
    private var tables: [Int] = []

    init(tree: XMLTree, styles: WordStyles) {
        self.tree = tree
        self.styles = styles
    }

    /// Writes it all.
    /// - Complexity: O(*n*) in the nodes.
    mutating func run() {
        var k = 0
        while k < tree.nodes.count {
            close(upTo: k)
            let name = tree.name(of: k)
            if Self.skipped.contains(name) || name == "w:r" && isHidden(k) {
                k = max(k + 1, tree.nodes[k].end)
                continue
            }
            take(k, name)
            k += 1
        }
        close(upTo: tree.nodes.count)
    }

    private mutating func take(_ k: Int, _ name: String) {
        switch name {
        case "w:tbl": tables.append(tree.nodes[k].end)
        case "w:p": open.append(Paragraph(node: k, kind: tables.isEmpty ? .paragraph : .cell))
        case "w:pStyle": style(tree.attribute("w:val", of: k) ?? "")
        case "w:numPr": if let last = open.indices.last, open[last].kind == .paragraph { open[last].kind = .listItem }
        case "w:tab", "w:br", "w:cr": append([0x20])
        case "w:noBreakHyphen": append([UInt8(ascii: "-")])
        case "": if parentName(k) == "w:t" { append(Array(tree.bytes[tree.nodes[k].text])) }
        default: break
        }
    }

    private func parentName(_ k: Int) -> String {
        let parent = tree.nodes[k].parent
        return parent >= 0 ? tree.name(of: parent) : ""
    }

    private mutating func append(_ bytes: [UInt8]) {
        if let last = open.indices.last { open[last].text += bytes }
    }

    private mutating func style(_ id: String) {
        guard let last = open.indices.last, open[last].kind != .cell else { return }
        switch styles.role(id) {
        case .title: (open[last].kind, open[last].isTitle) = (.heading, true)
        case .heading: open[last].kind = .heading
        case .item: open[last].kind = .listItem
        case .quotation: open[last].kind = .blockquote
        case .plain: break
        }
    }

    /// Whether the run at node `k` is hidden text.
    private func isHidden(_ k: Int) -> Bool {
        guard let properties = tree.child("w:rPr", of: k), let vanish = tree.child("w:vanish", of: properties) else {
            return false
        }
        return !["0", "false", "off"].contains(tree.attribute("w:val", of: vanish) ?? "1")
    }

    /// Ends what ends before node `k`.
    private mutating func close(upTo k: Int) {
        while let last = open.last, tree.nodes[last.node].end <= k {
            open.removeLast()
            write(last)
        }
        while let end = tables.last, end <= k { tables.removeLast() }
    }

    private mutating func write(_ paragraph: Paragraph) {
        let words = Array(HTMLText.collapsed(paragraph.text).utf8)
        guard !words.isEmpty else { return }
        if !text.isEmpty { text += [0x0A, 0x0A] }
        let range = TextRange(text.count, text.count + words.count)
        text += words
        blocks.append(Block(kind: paragraph.kind, range: range))
        if paragraph.isTitle { titles.append(range) }
    }
}
