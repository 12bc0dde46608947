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
        choice = MainText(text, in: tree, hints: head.hints, trees: trees)
    }

    /// The page's document; `profiles` say what is what on the pages of single sites.
    /// - Throws: ``ReadError/noText(origin:reason:)`` if no block of the page is text.
    func document(id: String, origin: String, profiles: [SiteProfile] = []) throws(ReadError) -> Document {
        let metadata = PageMetadata(tree: tree, text: text, head: head)
        let address = metadata.url?.value ?? (WebAddress.host(origin) == nil ? nil : origin)
        let profile = ProfiledPage(tree, profiles, address: address)
        let chosen = profile.blocks(text, kept: choice.kept)
        guard !chosen.isEmpty else { throw .noText(origin: origin, reason: "no block of the page is text") }
        var listing = PageListing(
            tree, text, kept: chosen, address: address, isArticle: head.isOneArticle, picked: profile.entries())
        let kept = listing.blocks(with: chosen)
        var document = text.document(of: kept, id: id, origin: origin, sourceOffset: sourceOffset)
        if tree.isCut {
            document.notes.append("the page has over \(tree.nodes.count) elements: what follows them is left out")
        }
        metadata.describe(&document, mainText: chosen)
        profile.describe(&document)
        document.items = listing.items(of: document, kept: kept)
        document.kind = metadata.kind(of: document, mainText: chosen)
        listing.undate(&document)
        return document
    }
}
