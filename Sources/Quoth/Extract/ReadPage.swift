/// An HTML page, read as far as the choice of its main text.
struct ReadPage {
    /// Its elements.
    let tree: HTMLTree
    /// Its blocks.
    let text: PageText
    /// What it declares of itself.
    let head: PageHead
    /// What the choice was told by.
    let hints: PageHints
    /// Which of its blocks are the main text.
    let choice: MainText
    /// The offset of the tree's bytes in those of the page, if both run in step.
    let sourceOffset: Int?

    /// How many characters were mended that had been decoded wrongly before the page was written.
    let mendedCount: Int

    /// Reads a page and chooses its main text by `trees`.
    /// - Complexity: O(*n* log *n*) in the bytes.
    init(_ page: DecodedPage, trees: TextTrees = .shipped) {
        let mended = Mojibake.mended(page.utf8)
        sourceOffset = mended == nil ? page.sourceOffset : nil
        mendedCount = mended?.count ?? 0
        tree = HTMLTree(mended?.utf8 ?? page.utf8)
        text = PageText(tree)
        head = PageHead(tree)
        hints = head.hints
        choice = MainText(text, in: tree, hints: hints, trees: trees)
    }

    /// The page's document; `profiles` say what is what on the pages of single sites.
    /// - Throws: ``ReadError/noText(origin:reason:)`` if no block of the page is text, and no body is declared.
    func document(id: String, origin: String, profiles: [SiteProfile] = []) throws(ReadError) -> Document {
        let metadata = PageMetadata(tree: tree, text: text, head: head)
        var selection = selection(origin: origin, profiles: profiles, address: metadata.url?.value)
        var document = text.document(of: selection.kept, id: id, origin: origin, sourceOffset: sourceOffset)
        try judge(&document, origin: origin)
        if tree.isCut {
            document.notes.append("the page has over \(tree.nodes.count) elements: what follows them is left out")
        }
        if mendedCount > 0 {
            document.notes.append(
                "the page shows characters in a wrong charset, as â€™ for ’: mended in \(mendedCount) places")
        }
        metadata.describe(&document, mainText: selection.chosen)
        selection.profile.describe(&document)
        document.items = selection.listing.items(of: document, kept: selection.kept)
        document.kind = metadata.kind(of: document, mainText: selection.chosen)
        selection.listing.undate(&document)
        return document
    }

    /// Says what the text lacks and how sure it is; sets the declared body in its place where the page shows none.
    private func judge(_ document: inout Document, origin: String) throws(ReadError) {
        var notices = PageNotices(tree: tree, text: text, head: head, hints: hints, choice: choice).all
        if let body = DeclaredBody(head, hints: hints, choice: choice) {
            document.text = body.text
            document.blocks = paragraphs(of: body.text)
            notices.removeAll { $0.kind == .truncated }
            notices.append(Notice(.declaredBody, evidence: [body.reason]))
        }
        guard !document.blocks.isEmpty else {
            let why = notices.first { $0.kind == .scriptOnly }?.evidence.joined(separator: ", ")
            let reason = why.map { "a script fills the page in: \($0)" } ?? "no block of the page is text"
            throw .noText(origin: origin, reason: reason)
        }
        document.notices = notices
        document.confidence = Confidence(ChoiceFeatures(choice, text.blocks, hints: hints), notices: notices)
    }
}
