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
        let hints = head.hints
        let choice = MainText(text, in: tree, hints: hints).kept
        guard !choice.isEmpty else { throw .noText(origin: origin, reason: "no block of the page is text") }
        let metadata = PageMetadata(tree: tree, text: text, head: head)
        let address = metadata.url?.value ?? (WebAddress.host(origin) == nil ? nil : origin)
        var listing = PageListing(tree, text, kept: choice, address: address, isArticle: hints.isArticle)
        let kept = listing.blocks(with: choice)
        var document = text.document(
            of: kept, id: id, origin: origin, sourceOffset: mended == nil ? page.sourceOffset : nil)
        metadata.describe(&document, mainText: choice)
        document.items = listing.items(of: document, kept: kept)
        return document
    }
}
