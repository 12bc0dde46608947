/// Pairs the quotation marks of a document into spans.
///
/// One pass over the paragraphs with a stack of what is open. A span that is open where a paragraph ends goes on if the
/// next paragraph opens with a mark again, or, for want of that, if a mark that only closes follows a few paragraphs
/// later; otherwise it ends there.
struct SpanScanner {
    private let document: Document
    private let bytes: [UInt8]
    private let finder: MarkFinder
    private var spans: [MarkedSpan] = []
    private var stack: [Open] = []
    private var marks: [[Mark]] = []

    /// A span that is not closed yet.
    private struct Open {
        var opener: Mark
        var start: Int
        var block: Int
        var parts: [TextRange]
        var partStart: Int
    }

    /// How deep marks may be nested; deeper ones are passed over.
    private static let depthLimit = 4
    /// How many paragraphs without a mark may stand between an opening and its closing mark.
    private static let reach = 6

    /// The spans of `document`, in the order in which they start; of two that start together the longer comes first.
    /// - Complexity: O(*n*) in the bytes, and O(*s* log *s*) in the spans.
    static func spans(of document: Document) -> [MarkedSpan] {
        var scanner = SpanScanner(document)
        scanner.run()
        return scanner.sorted()
    }

    private init(_ document: Document) {
        self.document = document
        bytes = document.text.utf8
        finder = MarkFinder(bytes: bytes)
    }

    private mutating func run() {
        marks = document.blocks.map { finder.marks(in: $0.range) }
        for block in document.blocks.indices { scan(block) }
        closeAll(at: document.blocks.last?.range.end ?? 0)
    }

    private func sorted() -> [MarkedSpan] { Self.ordered(spans.filter { !$0.parts.isEmpty }) }

    /// `spans` in the order in which they start, with how many of them each stands in.
    /// - Complexity: O(*s* log *s*).
    static func ordered(_ spans: [MarkedSpan]) -> [MarkedSpan] {
        var result = spans
        result.sort { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
        var enclosing: [TextRange] = []
        for i in result.indices {
            while let last = enclosing.last, !last.contains(result[i].range) { enclosing.removeLast() }
            result[i].depth = enclosing.count
            enclosing.append(result[i].range)
        }
        return result
    }

    // MARK: One paragraph

    private mutating func scan(_ block: Int) {
        let range = document.blocks[block].range
        var left = Balance(marks[block])
        var first = 0
        if !stack.isEmpty {
            if let mark = marks[block].first, mark.offset == range.start, reopens(mark) {
                if TurnFinder.quoted(at: TextRange(mark.end, max(mark.end, range.end)), in: document.text) != nil {
                    closeAll(at: document.blocks[block - 1].range.end)
                    return scan(block)
                }
                stack[0].partStart = mark.end
                left.pass(mark)
                first = 1
            } else if goesOn(into: block) {
                stack[0].partStart = range.start
            } else {
                closeAll(at: document.blocks[block - 1].range.end)
            }
        }
        for i in first..<max(first, marks[block].count) {
            let mark = marks[block][i]
            left.pass(mark)
            take(mark, in: block, following: marks[block][(i + 1)...], left: left)
        }
        endParagraph(block)
    }

    /// What is open at a paragraph's end: the outermost span may go on, what is nested in it is dropped.
    private mutating func endParagraph(_ block: Int) {
        let end = document.blocks[block].range.end
        guard let outer = stack.first else { return }
        if outer.opener.family == .single, outer.opener.offset != document.blocks[outer.block].range.start {
            // An unpaired single mark is an apostrophe; a double one inside it may still be open.
            stack.removeFirst()
            endParagraph(block)
            return
        }
        stack.removeLast(stack.count - 1)
        appendPart(to: end)
        if block + 1 == document.blocks.count { closeAll(at: end) }
    }

    private mutating func appendPart(to end: Int) {
        let part = trimmed(TextRange(min(stack[0].partStart, end), end), in: bytes)
        if !part.isEmpty { stack[0].parts.append(part) }
        stack[0].partStart = end
    }

    /// Whether `mark`, the first character of a paragraph, takes the open span up again.
    private func reopens(_ mark: Mark) -> Bool {
        guard !mark.isFreeAfter || mark.family == .guillemet else { return false }
        return mark.family == stack[0].opener.family
    }

    /// Whether the open span goes on into `block`, which does not open with a mark.
    private func goesOn(into block: Int) -> Bool {
        guard stack[0].opener.family != .single else { return false }
        for next in block..<min(block + Self.reach, document.blocks.count) {
            guard isRunningText(next) else {
                if next == block { return false }
                break
            }
            if let mark = marks[next].first(where: { $0.family == stack[0].opener.family }) {
                return mark.probablyCloses && !mark.looksOpening
            }
        }
        return isFirstPerson(document.blocks[block].range) && stack[0].parts.suffix(2).contains { isFirstPerson($0) }
    }

    private func isRunningText(_ block: Int) -> Bool {
        let kind = document.blocks[block].kind
        return (kind == .paragraph || kind == .blockquote) && !isDateLine(document.blocks[block].range)
    }

    /// Whether `range` is no more than a date, as between the items of a newsroom's index.
    private func isDateLine(_ range: TextRange) -> Bool {
        guard range.count < 40 else { return false }
        let words = tokens(of: document.text, in: range).filter { $0.kind != .mark }
        return words.count <= 5 && words.contains { $0.kind == .number }
    }

    private func isFirstPerson(_ range: TextRange) -> Bool {
        tokens(of: document.text, in: range).contains {
            Self.firstPerson.contains(document.text[$0.range].lowercased())
        }
    }

    private static let firstPerson: Set = ["we", "our", "us", "i", "my", "ours"]

    // MARK: One mark

    private mutating func take(_ mark: Mark, in block: Int, following: ArraySlice<Mark>, left: Balance) {
        if let index = stack.lastIndex(where: { closes(mark, $0.opener) }) {
            if mark.family == .single {
                guard index == stack.count - 1, !isPossessive(mark, following: following) else { return }
            }
            if mark.family != .double || mark.side != .either || !mark.looksOpening {
                close(index, with: mark)
                return
            }
        }
        guard opens(mark) else { return }
        if let top = stack.last, top.opener.family == mark.family {
            guard nests(mark, left: left) else {
                abandonTop(before: mark.offset)
                open(mark, in: block)
                return
            }
        }
        if stack.count < Self.depthLimit { open(mark, in: block) }
    }

    private mutating func open(_ mark: Mark, in block: Int) {
        stack.append(Open(opener: mark, start: mark.offset, block: block, parts: [], partStart: mark.end))
    }

    private func opens(_ mark: Mark) -> Bool {
        switch mark.family {
        case .double: mark.side == .close ? mark.looksOpening : !mark.looksClosing && !isLast(mark)
        case .single: mark.looksOpening && mark.side != .close
        case .guillemet: mark.character == 0xAB || mark.character == 0x2039 ? !mark.looksClosing : mark.looksOpening
        case .corner: mark.side == .open
        case .dash, .block: false
        }
    }

    /// Whether nothing stands after the mark in its line.
    private func isLast(_ mark: Mark) -> Bool { mark.end == bytes.count || bytes[mark.end] == 0x0A }

    /// Whether `mark` may close what `opener` opened.
    private func closes(_ mark: Mark, _ opener: Mark) -> Bool {
        guard mark.family == opener.family else { return false }
        switch mark.family {
        case .double:
            if mark.side != .open { return true }
            return opener.character == 0x201E || mark.looksClosing
        case .single:
            if mark.side == .open { return opener.character == 0x201A && mark.looksClosing }
            return !mark.isFreeBefore && mark.isFreeAfter
        case .guillemet: return mark.character != opener.character
        case .corner: return mark.side == .close
        case .dash, .block: return false
        }
    }

    /// Whether an opening mark inside an open span of its family starts an inner quotation: enough marks that close follow.
    private func nests(_ mark: Mark, left: Balance) -> Bool {
        let open = stack.count { $0.opener.family == mark.family }
        return left.closing(mark.family) >= left.opening(mark.family) + open + 1
    }

    /// `’` after an s may be a possessive: it is, if another mark further on closes as well.
    private func isPossessive(_ mark: Mark, following: ArraySlice<Mark>) -> Bool {
        guard mark.offset > 0, bytes[mark.offset - 1] | 0x20 == 0x73, mark.end < bytes.count, bytes[mark.end] == 0x20
        else { return false }
        for next in following.prefix(4) where next.family == .single {
            if next.looksOpening { return false }
            return next.looksClosing
        }
        return false
    }

    private mutating func close(_ index: Int, with mark: Mark) {
        stack.removeLast(stack.count - index - 1)
        var open = stack.removeLast()
        let part = trimmed(TextRange(min(open.partStart, mark.offset), mark.offset), in: bytes)
        if !part.isEmpty { open.parts.append(part) }
        add(open, end: mark.end, isClosed: true)
    }

    /// Ends the innermost span, which was never closed, at its first sentence's end before `limit`.
    private mutating func abandonTop(before limit: Int) {
        var open = stack.removeLast()
        var end = open.partStart
        while end < limit, !(bytes[end] == 0x2E || bytes[end] == 0x21 || bytes[end] == 0x3F) { end += 1 }
        end = min(end + 1, limit)
        // A span that was closed inside must not be cut in two.
        for inner in spans.reversed() {
            if inner.range.start < open.start { break }
            if inner.range.start < end, inner.range.end > end { end = inner.range.start }
        }
        let part = trimmed(TextRange(min(open.partStart, end), end), in: bytes)
        if !part.isEmpty { open.parts.append(part) }
        add(open, end: max(part.end, open.start), isClosed: false)
    }

    private mutating func closeAll(at end: Int) {
        guard let open = stack.first else { return }
        stack.removeAll(keepingCapacity: true)
        guard open.opener.family != .single else { return }
        add(open, end: max(open.parts.last?.end ?? end, open.start), isClosed: false)
    }

    private mutating func add(_ open: Open, end: Int, isClosed: Bool) {
        let span = MarkedSpan(
            parts: open.parts, range: TextRange(open.start, end), isClosed: isClosed, opener: open.opener,
            block: open.block, depth: 0)
        spans.append(span)
    }
}

/// How many marks of a paragraph are still to come, by family and side.
private struct Balance {
    private var openings = InlineArray<4, Int>(repeating: 0)
    private var closings = InlineArray<4, Int>(repeating: 0)

    init(_ marks: [Mark]) {
        for mark in marks { count(mark, 1) }
    }

    mutating func pass(_ mark: Mark) { count(mark, -1) }

    private mutating func count(_ mark: Mark, _ step: Int) {
        if mark.probablyOpens { openings[Int(mark.family.rawValue)] += step }
        if mark.probablyCloses { closings[Int(mark.family.rawValue)] += step }
    }

    func opening(_ family: Mark.Family) -> Int { openings[Int(family.rawValue)] }
    func closing(_ family: Mark.Family) -> Int { closings[Int(family.rawValue)] }
}
