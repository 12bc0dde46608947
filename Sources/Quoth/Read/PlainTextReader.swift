/// Reads plain text, also as scraped off a page. The text stays as it is; only its blocks are chosen.
enum PlainTextReader {
    /// A document of `text`, with a block for each paragraph and none for boilerplate lines.
    ///
    /// Lines are joined into one block where a line break falls inside a sentence: in text wrapped to a width, and where
    /// scraping tore a paragraph in two.
    /// - Complexity: O(*n*) in the bytes.
    static func document(_ text: Text, id: String, origin: String) -> Document {
        var lines = TextLines(text)
        let all = lines.paragraphs()
        let blocks = all.filter { !Boilerplate.isBoilerplate(text, $0.range) }
        var document = Document(id: id, origin: origin, text: text, blocks: blocks)
        if all.count == Block.limit { document.notes.append(Block.limitNote) }
        document.items = TextListing(document).items
        return document
    }
}
