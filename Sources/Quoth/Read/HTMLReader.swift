/// Reads an HTML page: its main text and its metadata.
enum HTMLReader {
    /// The document of `page`.
    /// - Throws: ``ReadError/noText(origin:reason:)`` if no block of the page is text.
    /// - Complexity: O(*n*) in the bytes.
    static func document(_ page: DecodedPage, id: String, origin: String) throws(ReadError) -> Document {
        let mended = Mojibake.mended(page.utf8)
        let tree = HTMLTree(mended ?? page.utf8)
        let text = PageText(tree)
        let head = PageHead(tree)
        let kept = MainText(text, in: tree, hints: head.hints).kept
        guard !kept.isEmpty else { throw .noText(origin: origin, reason: "no block of the page is text") }
        var document = text.document(
            of: kept, id: id, origin: origin, sourceOffset: mended == nil ? page.sourceOffset : nil)
        PageMetadata(tree: tree, text: text, head: head).describe(&document)
        return document
    }
}
