/// Builds the arena: opens and closes elements as the tags say, and as they imply (HTML standard, 13.2.6).
///
/// The standard's rules for the adoption of mis-nested formatting elements and for what stands between table rows move
/// nodes; here nothing moves, so that document order is byte order.
struct HTMLTreeBuilder {
    /// Elements deeper than this become siblings, as in browsers.
    static let depthLimit = 512

    private(set) var nodes: [HTMLNode] = []
    /// The open elements that were looked at to close one: what hostile pages would make grow.
    private(set) var steps = 0
    private let bytes: [UInt8]
    /// The open elements, the root first.
    private var stack: [Int32] = [0]
    /// How many elements of each tag are open, so that an end tag without a start is dropped at once.
    private var open = [Int](repeating: 0, count: 256)
    /// The same for elements that have no tag of their own, by the hash of their name.
    private var openOthers: [UInt64: Int] = [:]
    private var hasBody = false

    init(bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(bytes.count / 24 + 16)
        nodes.append(
            HTMLNode(tag: .root, parent: -1, subtreeEnd: 0, start: 0, end: 0, attributes: 0))
    }

    /// Parses the whole page.
    mutating func run() {
        var tokenizer = HTMLTokenizer(bytes: bytes)
        while let token = tokenizer.next() {
            switch token {
            case .characters(let range): append(.text, range, attributes: 0)
            case .start(let tag, let name, let whole, let attributes, let isSelfClosing):
                start(tag, name: name, whole: whole, attributes: attributes, isSelfClosing: isSelfClosing)
            case .end(let tag, let name): end(tag, name: name)
            }
        }
        while !stack.isEmpty { pop() }
    }

    private var top: HTMLTag { nodes[Int(stack[stack.count - 1])].tag }

    private mutating func append(_ tag: HTMLTag, _ range: Range<Int>, attributes: Int) {
        nodes.append(
            HTMLNode(
                tag: tag, parent: stack[stack.count - 1], subtreeEnd: Int32(nodes.count + 1),
                start: Int32(range.lowerBound), end: Int32(range.upperBound), attributes: Int32(attributes)))
    }

    private mutating func pop() {
        let node = Int(stack.removeLast())
        open[Int(nodes[node].tag.rawValue)] -= 1
        if nodes[node].tag == .other { openOthers[nameHash(nodes[node]), default: 1] -= 1 }
        nodes[node].subtreeEnd = Int32(nodes.count)
    }

    private mutating func pop(to depth: Int) {
        while stack.count > depth { pop() }
    }

    // MARK: Start tags

    private mutating func start(
        _ tag: HTMLTag, name: Range<Int>, whole: Range<Int>, attributes: Int, isSelfClosing: Bool
    ) {
        if tag == .html || tag == .body || tag == .head {
            guard open[Int(tag.rawValue)] == 0, tag != .body || !hasBody else { return }
            if tag == .body { hasBody = true }
        }
        if open[Int(HTMLTag.head.rawValue)] > 0, !HTMLTagSet.head.contains(tag), !isForeign {
            closeNearest(.head, within: HTMLTagSet(.root))
        }
        if isForeign, HTMLTagSet.block.contains(tag) {
            closeNearest(.svg, within: HTMLTagSet(.root))
            closeNearest(.math, within: HTMLTagSet(.root))
        }
        closeImplied(by: tag)
        append(tag, whole, attributes: attributes)
        let isVoid = HTMLTagSet.void.contains(tag) || isSelfClosing && isForeign
        if !isVoid, stack.count < Self.depthLimit {
            stack.append(Int32(nodes.count - 1))
            open[Int(tag.rawValue)] += 1
            if tag == .other { openOthers[HTMLTag.hash(bytes, name), default: 0] += 1 }
        }
    }

    private func nameHash(_ node: HTMLNode) -> UInt64 {
        HTMLTag.hash(bytes, Int(node.start) + 1..<Int(node.attributes))
    }

    private var isForeign: Bool { open[Int(HTMLTag.svg.rawValue)] + open[Int(HTMLTag.math.rawValue)] > 0 }

    /// Closes what the start of `tag` closes without an end tag.
    private mutating func closeImplied(by tag: HTMLTag) {
        if HTMLTagSet.closesParagraph.contains(tag) { closeNearest(.p, within: .paragraphScope) }
        switch tag {
        case .li: closeNearest(.li, within: .listScope)
        case .dt, .dd:
            closeNearest(.dt, within: .listScope)
            closeNearest(.dd, within: .listScope)
        case .option: if top == .option { pop() }
        case .optgroup:
            if top == .option { pop() }
            if top == .optgroup { pop() }
        case .tr:
            closeNearest(.tr, within: .tableScope)
        case .td, .th:
            closeNearest(.td, within: .rowScope)
            closeNearest(.th, within: .rowScope)
        case .tbody, .thead, .tfoot:
            closeNearest(.tbody, within: .tableScope)
            closeNearest(.thead, within: .tableScope)
            closeNearest(.tfoot, within: .tableScope)
        case .h1, .h2, .h3, .h4, .h5, .h6: if HTMLTagSet.heading.contains(top) { pop() }
        case .a: closeNearest(.a, within: .linkScope)
        case .button: closeNearest(.button, within: .scope)
        default: break
        }
    }

    /// Closes the nearest open `tag`, with all in it, if no element of `barrier` stands between.
    private mutating func closeNearest(_ tag: HTMLTag, within barrier: HTMLTagSet) {
        guard open[Int(tag.rawValue)] > 0 else { return }
        var depth = stack.count - 1
        while depth > 0 {
            let candidate = nodes[Int(stack[depth])].tag
            steps += 1
            if candidate == tag { return pop(to: depth) }
            if barrier.contains(candidate) { return }
            depth -= 1
        }
    }

    // MARK: End tags

    private mutating func end(_ tag: HTMLTag, name: Range<Int>) {
        switch tag {
        case .html, .body: return  // what follows still belongs to the body
        case .br, .hr: return append(tag, name, attributes: 0)
        case .p where open[Int(HTMLTag.p.rawValue)] == 0: return
        case .other: return endOther(name)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            // Any heading's end tag ends the open heading.
            for heading in [tag, .h1, .h2, .h3, .h4, .h5, .h6] where open[Int(heading.rawValue)] > 0 {
                return closeNearest(heading, within: .scope)
            }
        default:
            let isFormatting = HTMLTagSet.formatting.contains(tag)
            closeNearest(tag, within: isFormatting ? .formattingScope : Self.barrier(tag))
        }
    }

    private static func barrier(_ tag: HTMLTag) -> HTMLTagSet {
        switch tag {
        case .table, .td, .th, .tr, .tbody, .thead, .tfoot, .caption: .tableScope
        case .p: .paragraphScope
        case .li: .listScope
        default: .scope
        }
    }

    private mutating func endOther(_ name: Range<Int>) {
        let wanted = HTMLTag.hash(bytes, name)
        guard openOthers[wanted, default: 0] > 0 else { return }
        var depth = stack.count - 1
        while depth > 0 {
            let node = nodes[Int(stack[depth])]
            steps += 1
            if node.tag == .other, nameHash(node) == wanted {
                return pop(to: depth)
            }
            if HTMLTagSet.scope.contains(node.tag) { return }
            depth -= 1
        }
    }
}

extension HTMLTagSet {
    fileprivate static let paragraphScope = HTMLTagSet(.scope, adding: .button)
    fileprivate static let listScope = HTMLTagSet(
        .scope, adding: .ul, .ol, .menu, .dir, .dl, .section, .article, .aside, .nav, .blockquote, .form, .fieldset,
        .figure, .details, .main, .header, .footer)
    fileprivate static let tableScope = HTMLTagSet(.table, .template, .html, .root)
    fileprivate static let rowScope = HTMLTagSet(.tableScope, adding: .tr, .tbody, .thead, .tfoot)
    /// A link that was never closed ends where the next one starts, but not across a block that holds both.
    fileprivate static let linkScope = HTMLTagSet(.scope, adding: .li, .div, .article, .section, .ul)
    fileprivate static let formattingScope = HTMLTagSet(
        .scope, .block, adding: .body, .html)
}
