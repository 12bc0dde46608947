internal import Quoth

/// A change that the copy admits.
struct MarkedEditJSON: Encodable {
    let kind: String
    let from: String
    let to: String
    let copy: SpanJSON

    init(_ edit: MarkedEdit, copy: Locator) {
        kind = edit.kind.rawValue
        from = edit.from
        to = edit.to
        self.copy = SpanJSON(edit.copy, copy)
    }
}
