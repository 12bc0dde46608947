/// Walks over a page's tree once and puts its text together block by block.
struct PageTextBuilder {
    /// The blocks that a page may have: what follows stands in the last one.
    static let blockLimit = 1 << 15

    private(set) var bytes: [UInt8] = []
    private(set) var blocks: [PageBlock] = []

    private let tree: HTMLTree
    /// The open elements.
    private var stack: [Open] = []
    private var start = 0
    private var source: TextRange?
    /// The node that is being read, and the one where the block began.
    private var node = 0
    private var firstNode = 0
    private var lastNode = 0
    private var element = 0
    private var linkBytes = 0
    private var linkDepth = 0
    private var preDepth = 0
    /// The line breaks since the last character.
    private var breaks = 0
    /// Whether a drop cap stands right before: white space is no gap.
    private var joinsNext = false
    /// The number of the list item that was opened last, until a block begins in it.
    private var number: Int?
    private var isSpaced = false

    private struct Open {
        var node: Int
        var tag: HTMLTag
        var end: Int
        var groups: ClassGroups
        var far: ClassGroups
        /// Whether it is a link to another page.
        var isLink = false
        /// In an ordered list the number of its next item; 0 in any other element.
        var next = 0
    }

    init(tree: HTMLTree) {
        self.tree = tree
        bytes.reserveCapacity(tree.bytes.count / 8)
        stack.append(Open(node: 0, tag: .root, end: tree.nodes.count, groups: [], far: []))
    }

    /// Elements whose text is not shown, or not part of any text.
    private static let skipped = HTMLTagSet(
        .head, .script, .style, .noscript, .template, .iframe, .noembed, .noframes, .svg, .math, .select, .textarea,
        .canvas, .audio, .video, .object, .rt, .rp, .map)

    mutating func run() {
        var i = 1
        while i < tree.nodes.count {
            while let top = stack.last, top.end <= i, stack.count > 1 { close(top) }
            let node = tree.nodes[i]
            self.node = i
            if node.tag == .text {
                append(Int(node.start)..<Int(node.end), isLiteral: node.isLiteral)
            } else if Self.skipped.contains(node.tag) {
                if HTMLTagSet.block.contains(node.tag) { flush() }
                i = Int(node.subtreeEnd)
                continue
            } else {
                open(i, node)
            }
            i += 1
        }
        while stack.count > 1, let top = stack.last { close(top) }
        endBlock()
    }

    // MARK: Elements

    private mutating func open(_ i: Int, _ node: HTMLNode) {
        if node.tag == .br { return lineBreak() }
        let isBlock = HTMLTagSet.block.contains(node.tag)
        if isBlock { flush() }
        guard Int(node.subtreeEnd) > i + 1 else { return }
        let above = stack[stack.count - 1]
        var groups: ClassGroups = []
        if isBlock || node.tag == .other { groups = ClassGroups(of: i, in: tree) }
        let isPage = node.tag == .html || node.tag == .body
        stack.append(
            Open(
                node: i, tag: node.tag, end: Int(node.subtreeEnd), groups: groups,
                far: isPage ? [] : above.far.union(groups)))
        switch node.tag {
        case .a where leadsAway(i):
            stack[stack.count - 1].isLink = true
            linkDepth += 1
        case .pre, .listing, .xmp: preDepth += 1
        case .q: emit("“", at: Int(node.end))
        case .ol: stack[stack.count - 1].next = firstNumber(i)
        case .li: countItem(i)
        default: break
        }
    }

    /// The number of the first item of an ordered list; 0 if its items aren't numbered with digits.
    private func firstNumber(_ list: Int) -> Int {
        if let type = tree.attribute("type", of: list), type != "1" { return 0 }
        guard tree.rawAttribute("reversed", of: list) == nil else { return 0 }
        return tree.attribute("start", of: list).flatMap { Int($0) }.map { min(max($0, 0), 99_999) } ?? 1
    }

    /// Numbers an item of an ordered list, and gives its number to the block that begins in it next.
    private mutating func countItem(_ item: Int) {
        let list = stack.count - 2
        number = nil
        guard stack[list].tag == .ol, stack[list].next > 0 else { return }
        number = stack[list].next
        stack[list].next += 1
    }

    private mutating func close(_ top: Open) {
        switch top.tag {
        case .a where top.isLink: linkDepth -= 1
        case .pre, .listing, .xmp: preDepth -= 1
        case .q: emit("”", at: source?.end ?? Int(tree.nodes[top.node].end))
        case .span, .b, .strong, .i, .em, .font: joinsNext = isDropCap(top.node)
        default: break
        }
        if HTMLTagSet.block.contains(top.tag) { flush() }
        if top.tag == .li { number = nil }
        stack.removeLast()
    }

    /// Whether an element is the large first letter of a text: one capital, but not a word of its own, in a class that says
    /// so. White space behind it is no gap.
    private func isDropCap(_ node: Int) -> Bool {
        guard Int(tree.nodes[node].subtreeEnd) == node + 2, tree.nodes[node + 1].tag == .text,
            tree.nodes[node + 1].end - tree.nodes[node + 1].start == 1
        else { return false }
        let letter = tree.bytes[Int(tree.nodes[node + 1].start)]
        guard letter >= 0x41, letter <= 0x5A, !"AEIOUY".utf8.contains(letter),
            let words = tree.attribute("class", of: node)?.lowercased()
        else { return false }
        return ["drop", "initial", "first-letter", "firstletter", "lettrine"].contains { words.holds($0) }
    }

    /// Whether a link leads to another page, and not to a place on this one.
    private func leadsAway(_ node: Int) -> Bool {
        guard let address = tree.rawAttribute("href", of: node) else { return false }
        return address.isEmpty || tree.bytes[address.lowerBound] != UInt8(ascii: "#")
    }

    private mutating func lineBreak() {
        breaks += 1
        if breaks >= 2 { flush() }
    }

    private mutating func emit(_ mark: String, at offset: Int) {
        begin(at: offset)
        bytes.append(contentsOf: mark.utf8)
    }

    // MARK: Characters

    private mutating func append(_ range: Range<Int>, isLiteral: Bool) {
        let whole = tree.bytes
        let page = whole.span
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = page[i]
            if isSpace(byte), preDepth == 0 {
                isSpaced = true
                i += 1
            } else if byte == UInt8(ascii: "&"), !isLiteral {
                begin(at: i)
                let length = HTMLReference.append(page, i..<range.upperBound, to: &bytes, isAttribute: false)
                if length == nil { bytes.append(byte) }
                i += length ?? 1
                extend(to: i)
            } else if byte == 0 {
                i += 1
            } else if byte == 0x0D {
                if i + 1 >= range.upperBound || page[i + 1] != 0x0A { bytes.append(0x0A) }
                i += 1
            } else {
                begin(at: i)
                let run = i
                var gaps = 0
                i += 1
                while i < range.upperBound {
                    if endsRun(page[i], isLiteral: isLiteral) {
                        // A single space is taken along, so that a whole line is copied at once.
                        guard page[i] == 0x20, i + 1 < range.upperBound, !endsRun(page[i + 1], isLiteral: isLiteral)
                        else { break }
                        gaps += 1
                    }
                    i += 1
                }
                bytes.append(contentsOf: whole[run..<i])
                if linkDepth > 0 { linkBytes += i - run - gaps }
                extend(to: i)
            }
        }
    }

    private func endsRun(_ byte: UInt8, isLiteral: Bool) -> Bool {
        isSpace(byte) && (preDepth == 0 || byte == 0x0D) || byte == UInt8(ascii: "&") && !isLiteral || byte == 0
    }

    /// Puts the white space that is due before the next character, and starts a block if none is open.
    private mutating func begin(at offset: Int) {
        if source == nil {
            source = TextRange(offset, offset)
            firstNode = node
            lastNode = node
            element = blockElement()
        } else if breaks > 0 {
            bytes.append(0x0A)
        } else if isSpaced, !joinsNext {
            bytes.append(0x20)
        }
        breaks = 0
        isSpaced = false
        joinsNext = false
    }

    private mutating func extend(to offset: Int) {
        source?.end = offset
        lastNode = node
    }

    /// The depth in the stack of the innermost block element.
    private func blockElement() -> Int {
        var depth = stack.count - 1
        while depth > 0, !HTMLTagSet.block.contains(stack[depth].tag) { depth -= 1 }
        return depth
    }

    private mutating func flush() {
        if blocks.count < Self.blockLimit - 1 { endBlock() } else { breaks = max(breaks, 1) }
    }

    private mutating func endBlock() {
        defer {
            start = bytes.count
            source = nil
            linkBytes = 0
            breaks = 0
            isSpaced = false
        }
        guard let source else { return }
        let range = trimmed(TextRange(start, bytes.count), in: bytes)
        guard !range.isEmpty else { return }
        let depth = min(element, stack.count - 1)
        let near = stack[max(0, depth - 2)...depth].reduce(into: ClassGroups()) { $0.formUnion($1.groups) }
        blocks.append(
            PageBlock(
                kind: kind(stack[depth].tag, stack[depth].far), range: range, source: source,
                node: firstNode, lastNode: lastNode, element: stack[depth].node, parent: stack[max(0, depth - 1)].node,
                depth: depth,
                linkBytes: linkBytes, number: number,
                context: BlockContext(near: near, far: stack[depth].far)))
        number = nil
    }

    private func kind(_ tag: HTMLTag, _ far: ClassGroups) -> Block.Kind {
        switch tag {
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .figcaption, .caption: .caption
        case .blockquote: .blockquote
        case .li, .dd, .dt: .listItem
        case .td, .th: .cell
        default: far.contains(.blockquote) ? .blockquote : .paragraph
        }
    }
}
