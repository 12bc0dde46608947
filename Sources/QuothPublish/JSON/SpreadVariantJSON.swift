internal import Quoth

/// One wording of a passage, with what its first copy changed.
struct SpreadVariantJSON: Encodable {
    let variant: String
    let text: String
    let first: Int
    let copies: [Int]
    let parent: String?
    let change: FindingJSON?
    let sinceFirst: FindingJSON?
    let forms: [SpreadFormJSON]

    init(_ number: Int, of spread: Spread, _ sources: [QuotedDocument], _ atlas: Atlas) {
        let wording = spread.variants[number]
        let copy = spread.copies[wording.first]
        variant = SpreadNames.variant(number)
        text = SpreadFormJSON.text(copy, atlas)
        first = wording.first + 1
        copies = wording.copies.map { $0 + 1 }
        parent = wording.parent.map(SpreadNames.variant)
        func json(_ finding: Finding, of copy: Int) -> FindingJSON {
            let document = spread.copies[copy].document
            return FindingJSON(
                finding, number: copy + 1, in: sources[document], locator: atlas[document: document], atlas: atlas)
        }
        change = wording.change.map { json($0, of: wording.first) }
        sinceFirst = wording.sinceFirst.map { json($0, of: wording.first) }
        forms = wording.forms.enumerated().map { index, form in
            SpreadFormJSON(
                form: index + 1, text: SpreadFormJSON.text(spread.copies[form.first], atlas), first: form.first + 1,
                copies: form.copies.map { $0 + 1 },
                change: index == 0 ? nil : form.change.map { json($0, of: form.first) })
        }
    }
}

/// One exact form of a wording; the change of the first one stands in the wording.
struct SpreadFormJSON: Encodable {
    let form: Int
    let text: String
    let first: Int
    let copies: [Int]
    let change: FindingJSON?

    /// The words of a copy.
    static func text(_ copy: SpreadCopy, _ atlas: Atlas) -> String {
        copy.parts.map { atlas[document: copy.document].document.text[$0] }.joined(separator: " … ")
    }
}
