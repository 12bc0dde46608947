internal import Quoth

/// One difference; `source` stands only where one source is compared.
struct EditJSON: Encodable {
    let `class`: String
    let isRisk: Bool
    let from: String
    let to: String
    let copy: SpanJSON
    let source: SpanJSON?

    init(_ edit: Edit, copy: Locator, source: Locator? = nil) {
        `class` = edit.kind.rawValue
        isRisk = edit.kind.isRisk
        from = edit.from
        to = edit.to
        self.copy = SpanJSON(edit.copy, copy)
        self.source = source.map { SpanJSON(edit.source, $0) }
    }

    enum CodingKeys: String, CodingKey {
        case `class`, from, to, copy, source
        case isRisk = "risk"
    }
}
