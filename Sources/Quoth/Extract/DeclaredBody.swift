/// The body that a page declares in its JSON-LD, where the page itself shows next to none of it.
///
/// Such a page is filled in by a script. A body is never taken in the place of a text that the page shows: it may be cut,
/// or be another version.
struct DeclaredBody {
    /// The body, a paragraph a line.
    let text: Text
    /// What speaks for it.
    let reason: String

    /// The words below which a declared body is no article.
    private static let fewestWords = 80

    /// The body, if it is an article and the page shows less than a quarter of it.
    init?(_ head: PageHead, hints: PageHints, choice: MainText) {
        guard hints.bodyWords >= Self.fewestWords, choice.words * 4 < hints.bodyWords,
            let body = head.data.article?["articleBody"]?.string
        else { return nil }
        let lines = Self.lines(body)
        guard !lines.isEmpty else { return nil }
        text = Text(repairing: Array(lines.joined(separator: "\n\n").utf8))
        reason = "json-ld articleBody has \(hints.bodyWords) words, the page shows \(choice.words)"
    }

    /// The paragraphs of a body, which may hold line breaks, tags or both.
    private static func lines(_ body: String) -> [String] {
        let bytes = Array(body.utf8)
        if bytes.contains(UInt8(ascii: "<")) {
            let page = PageText(HTMLTree(bytes))
            if page.blocks.count > 1 { return page.blocks.indices.map { page.line($0) } }
        }
        return bytes.split { $0 == 0x0A || $0 == 0x0D }.map { HTMLText.decoded(String(decoding: $0, as: UTF8.self)) }
            .filter { !$0.isEmpty }
    }
}
