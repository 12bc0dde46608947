/// A page with what decided about each of its blocks.
public struct ExplainedPage: Sendable {
    /// What it was read as.
    public let document: Document
    /// Its blocks in order; none for a document that was no HTML page.
    public let blocks: [ExplainedBlock]
    /// What decided about a block in the place of the choice, by the block's index: a line of a profile, or that the other
    /// entries of a listing were treated so.
    public let overrides: [Int: String]

    /// A document with what decided.
    public init(document: Document, blocks: [ExplainedBlock] = [], overrides: [Int: String] = [:]) {
        self.document = document
        self.blocks = blocks
        self.overrides = overrides
    }

    /// Whether block `i` stands in the document's text.
    public func isKept(_ i: Int) -> Bool { blocks[i].isKept != (overrides[i] != nil) }

    /// Why block `i` was kept or dropped, in a line.
    public func reason(_ i: Int) -> String {
        overrides[i].map { (isKept(i) ? "kept: " : "dropped: ") + $0 } ?? blocks[i].reason
    }
}

extension Pipeline {
    /// Reads a capture as ``read(_:profiles:)`` does, with the reasons where it is an HTML page.
    /// - Parameter effects: How many features are named for each block.
    public static func explain(
        _ capture: Capture, profiles: [SiteProfile] = [], effects: Int = 3
    ) throws(ReadError) -> [ExplainedPage] {
        let documents = try read(capture, profiles: profiles).documents
        guard documents.count == 1, let document = documents.first, document.kind != nil else {
            return documents.map { ExplainedPage(document: $0) }
        }
        let page = try ReadPage(capture)
        let selection = page.selection(
            origin: capture.url ?? capture.origin, profiles: profiles, address: document.url?.value)
        let blocks = try explainedBlocks(of: capture, effects: effects)
        return [ExplainedPage(document: document, blocks: blocks, overrides: selection.overrides(of: page.choice.kept))]
    }
}
