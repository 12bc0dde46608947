internal import Quoth

/// A passage that two documents share and that is no reuse, with the reason.
struct BoilerplateJSON: Encodable {
    let copy: String
    let source: String
    let kind: String
    let documents: Int
    let series: Int
    let dates: Int
    let text: String
    let place: SpanJSON
    let passage: SpanJSON

    enum CodingKeys: String, CodingKey {
        case copy, source, documents, series, dates, text, place, passage
        case kind = "class"
    }

    init(_ match: Match, _ discount: Discount, copy: Locator, source: Locator) {
        self.copy = copy.document.id
        self.source = source.document.id
        kind = discount.kind.rawValue
        (documents, series, dates) = (discount.documents, discount.series, discount.dates)
        text = copy.document.text[match.copy]
        place = SpanJSON(match.copy, copy)
        passage = SpanJSON(match.source.range, source)
    }

    /// The passages of `run` that are no reuse.
    static func all(of run: TraceRun) -> [BoilerplateJSON] {
        run.copies.flatMap { copy in
            let locator = Locator(copy.quoted.document)
            return copy.boilerplate.compactMap { match in
                match.discount.map {
                    BoilerplateJSON(
                        match, $0, copy: locator, source: Locator(run.sources[match.source.document].document))
                }
            }
        }
    }

    /// How many there are of each class.
    static func counts(in run: TraceRun) -> [String: Int] {
        let kinds = run.copies.flatMap(\.boilerplate).compactMap { $0.discount?.kind }
        return Dictionary(
            uniqueKeysWithValues: Discount.Kind.allCases.map { kind in (kind.rawValue, kinds.count { $0 == kind }) })
    }
}
