/// Reads Markdown (CommonMark's blocks as far as prose needs them). The text stays as it is, with its inline marks.
enum MarkdownReader {
    /// A document of `text`: headings, paragraphs, list items and quoted blocks without their marks; front matter is
    /// read as metadata; code is no block.
    /// - Complexity: O(*n*) in the bytes.
    static func document(_ text: Text, id: String, origin: String) -> Document {
        let front = FrontMatter(text)
        var lines = MarkdownLines(text: text, start: front?.end ?? 0)
        let blocks = lines.read()
        var document = Document(id: id, origin: origin, text: text, blocks: blocks)
        if blocks.count == Block.limit { document.notes.append(Block.limitNote) }
        front?.describe(&document)
        if document.title == nil, let heading = blocks.first, heading.kind == .heading {
            document.title = Evidence(text[heading.range], from: "first heading", confidence: 0.8)
        }
        return document
    }
}
