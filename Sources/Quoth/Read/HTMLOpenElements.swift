/// The stack of open elements (HTML standard, 13.2.4.2), which answers every question about itself in constant time.
///
/// The standard walks down the stack for “has an element in scope”, which hostile pages make quadratic. Here each element
/// knows the nearest one below that shuts such a walk off, and for each tag the topmost open element is known.
struct HTMLOpenElements {
    /// Where in a table control stands: what the standard keeps as the insertion mode.
    enum Place: UInt8 {
        case body, template, table, columns, tableBody, row, cell, caption
    }

    /// The language that an element belongs to.
    enum Language: UInt8 {
        case html, svg, math
    }

    /// An open element.
    struct Element {
        var node: Int32
        var tag: HTMLTag
        var language: Language
        /// Whether tags inside it are those of HTML again, though it is none itself.
        var isIntegrationPoint: Bool
        /// Whether its end tag has been seen, while blocks in it were open: it is on the stack for its byte range only.
        var isOver: Bool
        /// The hash of its name.
        var hash: UInt64
        /// The depth of the open element of the same tag below; -1 if there is none.
        var previous: Int16
        /// The depth of the nearest element, itself or below, that shuts off scopes.
        var scope: Int16
        /// The depth of the nearest element that is special, itself or below.
        var special: Int16
        /// The same, where `address`, `div` and `p` don't count.
        var listSpecial: Int16
        /// The depth of the element that made ``place``.
        var placeDepth: Int16
        var place: Place
    }

    private var elements: [Element] = []
    /// The depth of the topmost open element of each tag; -1 where none is open.
    private var topmost = [Int16](repeating: -1, count: 128)

    init() {
        elements.reserveCapacity(HTMLTreeBuilder.depthLimit)
        push(0, .root, hash: 0)
    }

    /// The number of open elements, the root among them.
    var count: Int { elements.count }

    /// The innermost one.
    var last: Element { elements[elements.count &- 1] }

    subscript(depth: Int) -> Element { elements[depth] }

    /// The depth of the topmost element of HTML with this tag; -1 if none is open.
    func depth(of tag: HTMLTag) -> Int { Int(topmost[Int(tag.rawValue)]) }

    // MARK: Scopes (13.2.4.2)

    /// The depth of an open `tag` that no table cell, caption or object shuts off.
    func inScope(_ tag: HTMLTag) -> Int? { depth(of: tag) > Int(last.scope) ? depth(of: tag) : nil }

    /// The same, where buttons shut off, too.
    func inButtonScope(_ tag: HTMLTag) -> Int? { inScope(tag).flatMap { $0 > depth(of: .button) ? $0 : nil } }

    /// The same, where lists shut off, too.
    func inListScope(_ tag: HTMLTag) -> Int? {
        inScope(tag).flatMap { $0 > max(depth(of: .ul), depth(of: .ol)) ? $0 : nil }
    }

    /// The depth of an open `tag` that no table shuts off.
    func inTableScope(_ tag: HTMLTag) -> Int? {
        let barrier = tag == .table ? depth(of: .template) : max(depth(of: .table), depth(of: .template))
        return depth(of: tag) > barrier ? depth(of: tag) : nil
    }

    // MARK: Changes

    /// Opens an element.
    /// - Complexity: O(1).
    mutating func push(
        _ node: Int, _ tag: HTMLTag, hash: UInt64, language: Language = .html, isIntegrationPoint: Bool = false
    ) {
        let depth = Int16(elements.count)
        let isHTML = language == .html
        let below = elements.last
        var element = Element(
            node: Int32(node), tag: tag, language: language, isIntegrationPoint: isIntegrationPoint, isOver: false,
            hash: hash, previous: -1, scope: below?.scope ?? -1, special: below?.special ?? -1,
            listSpecial: below?.listSpecial ?? -1, placeDepth: below?.placeDepth ?? 0, place: below?.place ?? .body)
        if isHTML {
            element.previous = topmost[Int(tag.rawValue)]
            topmost[Int(tag.rawValue)] = depth
        }
        if isIntegrationPoint || isHTML && HTMLTagSet.scope.contains(tag) { element.scope = depth }
        if isIntegrationPoint || isHTML && HTMLTagSet.special.contains(tag) {
            element.special = depth
            if isIntegrationPoint || tag != .div && tag != .p && tag != .address { element.listSpecial = depth }
        }
        if isHTML, let place = Self.place(in: tag) { (element.place, element.placeDepth) = (place, depth) }
        elements.append(element)
    }

    private static func place(in tag: HTMLTag) -> Place? {
        switch tag {
        case .template: .template
        case .table: .table
        case .colgroup: .columns
        case .tbody, .thead, .tfoot: .tableBody
        case .tr: .row
        case .td, .th: .cell
        case .caption: .caption
        default: nil
        }
    }

    /// Closes the innermost element and returns it.
    /// - Complexity: O(1).
    mutating func pop() -> Element {
        let element = elements.removeLast()
        if element.language == .html, !element.isOver { topmost[Int(element.tag.rawValue)] = element.previous }
        return element
    }

    /// Makes the element at `depth`, the topmost of its tag, count as closed, while those in it stay open.
    /// - Complexity: O(1).
    mutating func end(at depth: Int) {
        topmost[Int(elements[depth].tag.rawValue)] = elements[depth].previous
        elements[depth].isOver = true
    }
}
