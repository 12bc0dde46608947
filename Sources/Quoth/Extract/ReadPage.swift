/// An HTML page, read as far as the choice of its main text.
struct ReadPage {
    /// Its elements.
    let tree: HTMLTree
    /// Its blocks.
    let text: PageText
    /// What it declares of itself.
    let head: PageHead
    /// Which of its blocks are the main text.
    let choice: MainText
    /// Whether it declares itself an article.
    let isArticle: Bool
    /// The offset of the tree's bytes in those of the page, if both run in step.
    let sourceOffset: Int?

    /// Reads a page and chooses its main text by `trees`.
    /// - Complexity: O(*n* log *n*) in the bytes.
    init(_ page: DecodedPage, trees: DecisionTrees = MainText.trees) {
        let mended = Mojibake.mended(page.utf8)
        sourceOffset = mended == nil ? page.sourceOffset : nil
        tree = HTMLTree(mended ?? page.utf8)
        text = PageText(tree)
        head = PageHead(tree)
        let hints = head.hints
        isArticle = hints.isArticle
        choice = MainText(text, in: tree, hints: hints, trees: trees)
    }

    /// The page's document.
    /// - Throws: ``ReadError/noText(origin:reason:)`` if no block of the page is text.
    func document(id: String, origin: String) throws(ReadError) -> Document {
        guard !choice.kept.isEmpty else { throw .noText(origin: origin, reason: "no block of the page is text") }
        let metadata = PageMetadata(tree: tree, text: text, head: head)
        let address = metadata.url?.value ?? (WebAddress.host(origin) == nil ? nil : origin)
        var listing = PageListing(tree, text, kept: choice.kept, address: address, isArticle: isArticle)
        let kept = listing.blocks(with: choice.kept)
        var document = text.document(of: kept, id: id, origin: origin, sourceOffset: sourceOffset)
        if tree.isCut {
            document.notes.append("the page has over \(tree.nodes.count) elements: what follows them is left out")
        }
        metadata.describe(&document, mainText: choice.kept)
        document.items = listing.items(of: document, kept: kept)
        return document
    }
}
