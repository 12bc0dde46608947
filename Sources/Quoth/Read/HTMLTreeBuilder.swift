/// Builds the arena: opens and closes elements as the tags say, and as they imply (HTML standard, 13.2.6).
///
/// Three things differ from the standard. No element is made up: a page without `html`, `head`, `body` or `tbody` tags has
/// none of them. A formatting element whose end tag stands inside a block in it isn't copied: it counts as closed from there
/// on. And elements deeper than ``depthLimit`` become siblings. The text, its order and the blocks are the standard's.
struct HTMLTreeBuilder {
    /// Elements deeper than this become siblings, as in browsers.
    static let depthLimit = 512

    /// The nodes that a page of `bytes` bytes may have; a usual one has a fiftieth of its bytes.
    static func nodeLimit(bytes: Int) -> Int { 1_000_000 + bytes / 32 }

    /// Whether the page has more nodes than it may have, and its end was not read.
    private(set) var isCut = false
    /// The nodes, in the order of the page's bytes but for what stands in tables and isn't theirs.
    private(set) var nodes: [HTMLNode] = []
    /// The open elements that were looked at one by one: what hostile pages would make grow.
    private(set) var steps = 0

    let bytes: [UInt8]
    private var tokenizer = HTMLTokenizer()
    var open = HTMLOpenElements()
    /// What stands in tables and belongs before them: the node, and the table.
    private var fostered: [HTMLFostering.Move] = []
    /// How many elements without a tag of their own, or of SVG and MathML, are open, by the low bits of their name's hash.
    private var openOthers = [Int32](repeating: 0, count: 256)
    private var hasHead = false
    private var hasBody = false
    /// Whether a form has been opened and not been closed by its own end tag: then none can be opened.
    var hasForm = false
    private var isFrameset = false
    private var isQuirky = true

    init(bytes: [UInt8]) {
        self.bytes = bytes
        // Room that is never used is never touched; growing would copy, and hold both.
        nodes.reserveCapacity(min(bytes.count / 4, Self.nodeLimit(bytes: bytes.count)) + 16)
        nodes.append(
            HTMLNode(tag: .root, parent: -1, subtreeEnd: 0, start: 0, end: 0, attributes: 0))
    }

    /// Parses the whole page.
    /// - Complexity: O(*n*) in the bytes.
    mutating func run() {
        let page = bytes
        let limit = Self.nodeLimit(bytes: page.count)
        while let token = tokenizer.next(page.span) {
            guard nodes.count < limit else {
                isCut = true
                break
            }
            switch token {
            case .characters(let range): characters(range, isLiteral: false)
            case .literal(let range): characters(range, isLiteral: true)
            case .start(let tag): start(tag)
            case .end(let tag): end(tag)
            case .comment: break
            case .doctype(let range): isQuirky = HTMLDoctype(bytes, range).isQuirky
            }
            tokenizer.isForeign = isForeign
        }
        while open.count > 0 { pop() }
        if !fostered.isEmpty { HTMLFostering.move(&nodes, by: fostered) }
    }

    /// Whether the innermost element belongs to SVG or MathML, and tags in it do, too (13.2.6).
    var isForeign: Bool { open.last.language != .html && !open.last.isIntegrationPoint }

    // MARK: Nodes

    /// Appends a node to the innermost element; in a table's frame, to what stands before the table (13.2.6.1).
    @discardableResult
    mutating func append(_ tag: HTMLTag, _ range: Range<Int>, attributes: Int, isFostered: Bool = false) -> Int {
        let node = nodes.count
        nodes.append(
            HTMLNode(
                tag: tag, parent: open.last.node, subtreeEnd: Int32(node + 1), start: Int32(range.lowerBound),
                end: Int32(range.upperBound), attributes: Int32(attributes)))
        if isFostered, Self.frame.contains(open.last.tag), let table = open.inTableScope(.table) {
            fostered.append(HTMLFostering.Move(node: Int32(node), table: open[table].node))
        }
        return node
    }

    /// The parts of a table that hold no text of their own.
    private static let frame = HTMLTagSet(.table, .tbody, .tfoot, .thead, .tr)

    /// Opens an element.
    mutating func push(
        _ token: HTMLTagToken, language: HTMLOpenElements.Language = .html, isIntegrationPoint: Bool = false
    ) {
        let isFostered = !HTMLTagSet.tablePart.contains(token.tag)
        let node = append(token.tag, token.whole, attributes: token.name.upperBound, isFostered: isFostered)
        guard open.count < Self.depthLimit else { return }
        open.push(node, token.tag, hash: token.hash, language: language, isIntegrationPoint: isIntegrationPoint)
        if token.tag == .other || language != .html { openOthers[Int(token.hash & 255)] += 1 }
    }

    /// Closes the innermost element, and those around it whose end tags have been seen.
    mutating func pop() {
        repeat {
            let element = open.pop()
            if element.tag == .other || element.language != .html { openOthers[Int(element.hash & 255)] -= 1 }
            nodes[Int(element.node)].subtreeEnd = Int32(nodes.count)
        } while open.count > 0 && open.last.isOver
    }

    /// Closes all elements at `depth` and deeper.
    mutating func pop(to depth: Int) {
        while open.count > max(depth, 1) { pop() }
    }

    // MARK: Characters

    private mutating func characters(_ range: Range<Int>, isLiteral: Bool) {
        let isBlank = isBlank(range)
        if isFrameset, !isBlank { return }
        if !isBlank, open.last.tag == .head { pop() }
        if !isBlank, open.last.place == .columns, open.last.tag == .colgroup { pop() }
        let node = append(.text, range, attributes: 0, isFostered: !isBlank)
        nodes[node].isLiteral = isLiteral
        if !isBlank { hasBody = true }
    }

    /// Whether the characters are nothing but white space.
    private func isBlank(_ range: Range<Int>) -> Bool {
        let page = bytes.span
        for i in range where !page[i].isHTMLSpace { return false }
        return true
    }

    // MARK: Tags

    private mutating func start(_ token: HTMLTagToken) {
        if isForeign, startForeign(token) { return }
        if isFrameset, !Self.framesetPart.contains(token.tag) { return }
        if !HTMLTagSet.head.contains(token.tag) {
            if open.last.tag == .head { pop() }
            if token.tag != .frameset { hasBody = hasBody || open.depth(of: .template) < 0 }
        }
        if startTablePart(token) { return }
        switch token.tag {
        case .html, .head, .body, .frameset, .frame: startFrame(token)
        case let tag where HTMLTagSet.raw.contains(tag): startCharacters(token)
        default: startInBody(token)
        }
    }

    private static let framesetPart = HTMLTagSet(.frame, .frameset, .noframes)

    /// The elements that a page has once.
    private mutating func startFrame(_ token: HTMLTagToken) {
        switch token.tag {
        case .html:
            if open.count > 1 || hasBody {
                // One that comes too late still says the page's language.
                append(.html, token.whole, attributes: token.name.upperBound)
                return
            }
        case .head:
            if hasHead || hasBody { return }
            hasHead = true
        case .frameset:
            if hasBody { return }
            isFrameset = true
        case .frame:
            append(.frame, token.whole, attributes: token.name.upperBound)
            return
        default:
            if open.depth(of: .body) >= 0 || open.depth(of: .template) >= 0 { return }
        }
        push(token)
    }

    /// An element that holds characters up to its end tag, which are taken along.
    private mutating func startCharacters(_ token: HTMLTagToken) {
        if token.tag == .xmp || token.tag == .plaintext { closeParagraph() }
        if token.tag == .textarea, let select = open.inScope(.select) { pop(to: select) }
        let isFostered = token.tag != .script && token.tag != .style
        let node = append(token.tag, token.whole, attributes: token.name.upperBound, isFostered: isFostered)
        tokenizer.contentTag = token.tag
        switch token.tag {
        case .title, .textarea: tokenizer.content = .characters
        case .script: tokenizer.content = .script
        case .plaintext: tokenizer.content = .plaintext
        default: tokenizer.content = .literal
        }
        let page = bytes
        guard let (range, isLiteral) = tokenizer.contentRange(page.span) else { return }
        nodes.append(
            HTMLNode(
                tag: .text, isLiteral: isLiteral, parent: Int32(node), subtreeEnd: Int32(node + 2),
                start: Int32(range.lowerBound), end: Int32(range.upperBound), attributes: 0))
        nodes[node].subtreeEnd = Int32(node + 2)
    }

    /// Closes an open paragraph (13.2.6.4.7, “close a p element”).
    mutating func closeParagraph() {
        if let depth = open.inButtonScope(.p) { pop(to: depth) }
    }

    /// Whether a table may stand in a paragraph, as it did once.
    var keepsParagraphs: Bool { isQuirky }

    /// The depth of the nearest open element without a tag of its own whose name has this hash, and which nothing special
    /// shuts off.
    mutating func depthOfOther(_ hash: UInt64) -> Int? {
        guard openOthers[Int(hash & 255)] > 0 else { return nil }
        var depth = open.count - 1
        while depth > 0, depth > Int(open.last.special) {
            steps += 1
            if open[depth].tag == .other, open[depth].hash == hash { return depth }
            depth -= 1
        }
        return nil
    }

    /// The depth of the nearest open element of SVG or MathML whose name has this hash, if no element of HTML comes first.
    mutating func depthOfForeign(_ hash: UInt64) -> Int? {
        guard openOthers[Int(hash & 255)] > 0 else { return nil }
        var depth = open.count - 1
        while depth > 0, open[depth].language != .html {
            steps += 1
            if open[depth].hash == hash { return depth }
            depth -= 1
        }
        return nil
    }
}
