/// What the tags of tables do (HTML standard, 13.2.6.4.9 to 15).
extension HTMLTreeBuilder {
    /// Opens a part of a table where it belongs, closing what it ends.
    /// - Returns: Whether the tag has been dealt with. Outside a table such a tag is passed over.
    mutating func startTablePart(_ token: HTMLTagToken) -> Bool {
        guard HTMLTagSet.tablePart.contains(token.tag) else {
            if token.tag == .table { closeFrame() }
            if open.last.tag == .colgroup, token.tag != .template { pop() }
            return false
        }
        while true {
            let depth = Int(open.last.placeDepth)
            switch Self.action(token.tag, in: open.last.place) {
            case .ignore: return true
            case .closePlace: pop(to: depth)
            case .open:
                if open.last.place != .template { pop(to: depth + 1) }
                if token.tag == .col {
                    append(.col, token.whole, attributes: token.name.upperBound)
                } else {
                    push(token)
                }
                return true
            }
        }
    }

    private enum Action {
        /// Nothing: the tag has no place here.
        case ignore
        /// Close the innermost part of the table, and ask again.
        case closePlace
        /// Close what is open in that part, and open the new one in it.
        case open
    }

    private static func action(_ tag: HTMLTag, in place: HTMLOpenElements.Place) -> Action {
        switch place {
        case .body: .ignore
        case .template, .table: .open
        case .columns: tag == .col ? .open : .closePlace
        case .tableBody: tag == .tr || tag == .td || tag == .th ? .open : .closePlace
        case .row: tag == .td || tag == .th ? .open : .closePlace
        case .cell, .caption: .closePlace
        }
    }

    /// A table right in the frame of another one ends that.
    private mutating func closeFrame() {
        switch open.last.place {
        case .table, .tableBody, .row, .columns: if let depth = open.inTableScope(.table) { pop(to: depth) }
        default: break
        }
    }
}
