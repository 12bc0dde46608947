/// Reads the words of a PDF with their places, as `pdftotext -bbox-layout` prints them: columns in order, running heads and
/// page numbers out, paragraphs and cut words joined.
enum PDFReader {
    /// The media type under which the output of the tool is handed to the engine.
    static let mediaType = "application/vnd.quoth.pdf-words+xml"

    /// The document of what the tool printed.
    /// - Throws: ``ReadError/noText(origin:reason:)`` if no page has a word.
    /// - Complexity: O(*n* log *n*) in the bytes.
    static func document(_ xhtml: [UInt8], id: String, origin: String) throws(ReadError) -> Document {
        let pages = PDFPages(xhtml)
        guard !pages.lines.isEmpty else {
            let count = pages.pages.count
            throw .noText(
                origin: origin,
                reason: count == 0
                    ? "the PDF has no page"
                    : "its \(count) pages hold pictures and no words; run a text recognition over it, such as ocrmypdf")
        }
        let isText = PDFFurniture.text(pages)
        let regions = pages.pages.flatMap { page in PDFOrder(pages.lines, page.lines.filter { isText[$0] }).regions }
        let found = PDFParagraphs(pages.lines, regions: regions, body: pages.bodyHeight).paragraphs
        let hyphens = PDFHyphens(pages.lines)
        var text: [UInt8] = []
        var blocks: [Block] = []
        for paragraph in found {
            let words = Text(repairing: hyphens.joined(paragraph.lines.map { pages.lines[$0] })).utf8
            guard words.contains(where: { !isSpace($0) }) else { continue }
            if !text.isEmpty { text += [0x0A, 0x0A] }
            blocks.append(Block(kind: paragraph.kind, range: TextRange(text.count, text.count + words.count)))
            text += words
        }
        var document = Document(id: id, origin: origin, text: Text(repairing: text), blocks: blocks)
        if pages.isCut { document.notes.append("the PDF has so many words that its last pages are left out") }
        PDFFacts(pages: pages).describe(&document)
        return document
    }
}
