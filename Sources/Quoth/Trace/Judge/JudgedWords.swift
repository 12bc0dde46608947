/// The words of the copy that are judged.
struct JudgedWords {
    /// The document that holds them.
    let document: QuotedDocument
    /// Where they stand.
    let parts: [TextRange]
    /// Their units, read as if the parts stood in one paragraph.
    let units: [Unit]
    /// The units that start a part.
    let partStarts: Set<Int>

    /// The words in `parts` of a document.
    init(_ document: QuotedDocument, parts: [TextRange]) {
        self.document = document
        self.parts = parts
        let units = UnitReader.units(of: document.document.text, in: parts, joined: true)
        self.units = units
        partStarts = Set(parts.map { Script.firstUnit(in: units, from: $0.start) })
    }

    /// The text.
    var text: Text { document.document.text }
}
