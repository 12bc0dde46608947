/// Reads documents of word processors (`.docx`, ECMA-376): paragraphs, headings, items of lists and cells of tables. Footnotes,
/// comments, and what was deleted with changes tracked, are left out.
enum WordReader {
    private static let main = "word/document.xml"

    /// The archive in `bytes`, if it is such a document.
    static func archive(_ bytes: [UInt8]) -> ZIPArchive? {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let archive = ZIPArchive(bytes), archive.contains(main)
        else {
            return nil
        }
        return archive
    }

    /// The document in `archive`.
    /// - Parameter limit: The bytes that each of its parts may have, unpacked.
    /// - Throws: ``ReadError`` if its text can't be unpacked, or there is none.
    /// - Complexity: O(*n*) in the bytes.
    static func document(_ archive: ZIPArchive, id: String, origin: String, limit: Int) throws(ReadError) -> Document {
        guard let (bytes, damage) = archive.read(main, limit: limit) else { throw .empty(origin: origin) }
        if let damage, damage != .cut || bytes.isEmpty { throw .packed(origin: origin, reason: damage.reason) }
        let styles = WordStyles(archive.read("word/styles.xml", limit: limit)?.bytes ?? [])
        let tree = XMLTree(bytes)
        var writer = WordWriter(tree: tree, styles: styles)
        writer.run()
        guard !writer.blocks.isEmpty else {
            throw .noText(origin: origin, reason: "no paragraph of the document has a word")
        }
        var document = Document(id: id, origin: origin, text: Text(repairing: writer.text), blocks: writer.blocks)
        if tree.isTooLarge {
            document.notes.append("the document has so many elements that what follows the first of them is left out")
        } else if damage != nil || tree.failureOffset != nil {
            document.notes.append("the document breaks off or is damaged")
        }
        WordFacts(core: XMLTree(archive.read("docProps/core.xml", limit: 1 << 20)?.bytes ?? []), titles: writer.titles)
            .describe(&document)
        return document
    }
}
