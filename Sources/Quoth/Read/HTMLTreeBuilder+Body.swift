/// What tags do in the body (HTML standard, 13.2.6.4.7).
extension HTMLTreeBuilder {
    mutating func startInBody(_ token: HTMLTagToken) {
        closeImplied(by: token.tag)
        switch token.tag {
        case .form:
            guard !hasForm || open.depth(of: .template) >= 0 else { return }
            hasForm = true
            // In a table's frame it holds nothing.
            if open.last.place == .table || open.last.place == .tableBody || open.last.place == .row,
                Int(open.last.placeDepth) == open.count - 1
            {
                append(.form, token.whole, attributes: token.name.upperBound)
                return
            }
            push(token)
        case .svg, .math: startForeignRoot(token)
        case let tag where HTMLTagSet.void.contains(tag):
            append(tag, token.whole, attributes: token.name.upperBound, isFostered: true)
        default: push(token)
        }
    }

    /// Closes what the start of `tag` closes without an end tag.
    private mutating func closeImplied(by tag: HTMLTag) {
        if HTMLTagSet.plainBlock.contains(tag) { return closeParagraph() }
        switch tag {
        case .p, .hr: closeParagraph()
        case .form: if !hasForm { closeParagraph() }
        case .table: if !keepsParagraphs { closeParagraph() }
        case .h1, .h2, .h3, .h4, .h5, .h6:
            closeParagraph()
            if HTMLTagSet.heading.contains(open.last.tag) { pop() }
        case .li, .dd, .dt:
            let depth = Int(open.last.listSpecial)
            let other = open[max(depth, 0)].tag
            if depth > 0, tag == .li ? other == .li : other == .dd || other == .dt { pop(to: depth) }
            closeParagraph()
        case .option: if open.last.tag == .option { pop() }
        case .optgroup:
            if open.last.tag == .option { pop() }
            if open.last.tag == .optgroup { pop() }
        case .a: endFormatting(.a)
        case .nobr: endFormatting(.nobr)
        case .button: if let depth = open.inScope(.button) { pop(to: depth) }
        case .select, .input, .keygen: if let depth = open.inScope(.select) { pop(to: depth) }
        case .rb, .rt, .rtc, .rp: if open.inScope(.ruby) != nil { closeRuby() }
        default: break
        }
    }

    private mutating func closeRuby() {
        while Self.rubyPart.contains(open.last.tag) { pop() }
    }

    private static let rubyPart = HTMLTagSet(.rb, .rp, .rt, .rtc)

    // MARK: End tags

    mutating func end(_ token: HTMLTagToken) {
        if open.last.language != .html, endForeign(token) { return }
        switch token.tag {
        case .html, .body: return  // what follows still belongs to the body
        case .head: if open.last.tag == .head { pop() }
        case .br: append(.br, token.name, attributes: 0, isFostered: true)
        case .p: endParagraph(token)
        case .li: if let depth = open.inListScope(.li) { pop(to: depth) }
        case .form: endForm()
        case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
        case .template: if open.depth(of: .template) >= 0 { pop(to: open.depth(of: .template)) }
        case .table, .caption, .colgroup, .tbody, .tfoot, .thead, .tr, .td, .th:
            if let depth = open.inTableScope(token.tag) { pop(to: depth) }
        case .other: if let depth = depthOfOther(token.hash) { pop(to: depth) }
        case .applet, .marquee, .object: endScope(token.tag)
        case let tag where HTMLTagSet.formatting.contains(tag): endFormatting(tag)
        case let tag where Self.endsInScope.contains(tag): if let depth = open.inScope(tag) { pop(to: depth) }
        case let tag:
            let depth = open.depth(of: tag)
            if depth > 0, depth >= Int(open.last.special) { pop(to: depth) }
        }
    }

    /// Blocks whose end tag closes whatever is open in them.
    private static let endsInScope = HTMLTagSet(.plainBlock, adding: .button, .dd, .dt, .select)

    /// An element that shuts off scopes closes if none of the same kind is in the way but itself.
    private mutating func endScope(_ tag: HTMLTag) {
        let depth = open.depth(of: tag)
        if depth > 0, depth == Int(open.last.scope) { pop(to: depth) }
    }

    /// The end of a paragraph that isn't open is one without text.
    private mutating func endParagraph(_ token: HTMLTagToken) {
        if let depth = open.inButtonScope(.p) { return pop(to: depth) }
        append(.p, token.name, attributes: 0, isFostered: true)
    }

    private mutating func endForm() {
        hasForm = false
        guard let depth = open.inScope(.form) else { return }
        if depth == open.count - 1 { pop() } else { open.end(at: depth) }
    }

    /// Any heading's end tag ends the open heading.
    private mutating func endHeading() {
        var depth = 0
        for tag in Self.headings { depth = max(depth, open.inScope(tag) ?? 0) }
        if depth > 0 { pop(to: depth) }
    }

    private static let headings: [HTMLTag] = [.h1, .h2, .h3, .h4, .h5, .h6]

    /// Ends a formatting element: at once, or, if blocks in it are open, for all that follows (“adoption agency”).
    private mutating func endFormatting(_ tag: HTMLTag) {
        guard let depth = open.inScope(tag) else { return }
        if Int(open.last.special) < depth { pop(to: depth) } else { open.end(at: depth) }
    }
}
