import Testing

@testable import Quoth

/// A ZIP archive made by hand.
struct SetZIP {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ content: [UInt8], packed: [UInt8]? = nil, method: Int = 8) {
        let packed = packed ?? (method == 8 ? Packed.deflate(content) : content)
        func word(_ value: Int, _ count: Int) -> [UInt8] { Array(Packed.littleEndian(UInt32(value)).prefix(count)) }
        let offset = bytes.count
        let common =
            word(20, 2) + word(0, 2) + word(method, 2) + word(0, 4) + word(0, 4) + word(packed.count, 4)
            + word(content.count, 4) + word(name.utf8.count, 2) + word(0, 2)
        bytes += word(0x0403_4B50, 4) + common + Array(name.utf8) + packed
        directory +=
            word(0x0201_4B50, 4) + word(20, 2) + common + word(0, 2) + word(0, 2) + word(0, 2) + word(0, 4)
            + word(offset, 4)
            + Array(name.utf8)
        count += 1
    }

    /// The archive, with a comment behind its end.
    func made(comment: String = "") -> [UInt8] {
        func word(_ value: Int, _ count: Int) -> [UInt8] { Array(Packed.littleEndian(UInt32(value)).prefix(count)) }
        return bytes + directory + word(0x0605_4B50, 4) + word(0, 4) + word(count, 2) + word(count, 2)
            + word(directory.count, 4)
            + word(bytes.count, 4) + word(comment.utf8.count, 2) + Array(comment.utf8)
    }
}

@Suite struct WordTests {
    static let spaces =
        #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#

    private func archive(_ body: String, styles: String = "", core: String = "") -> [UInt8] {
        var zip = SetZIP()
        zip.add("[Content_Types].xml", Array("<Types/>".utf8), method: 0)
        zip.add(
            "word/document.xml",
            Array("<?xml version=\"1.0\"?><w:document \(Self.spaces)><w:body>\(body)</w:body></w:document>".utf8))
        zip.add("word/styles.xml", Array("<w:styles \(Self.spaces)>\(styles)</w:styles>".utf8))
        zip.add(
            "docProps/core.xml",
            Array(
                "<c:coreProperties xmlns:c=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">\(core)</c:coreProperties>"
                    .utf8))
        zip.add("word/footnotes.xml", Array("<w:p><w:r><w:t>a footnote</w:t></w:r></w:p>".utf8))
        return zip.made(comment: "made by hand")
    }

    private func read(_ bytes: [UInt8]) throws -> Document {
        try #require(try Pipeline.read(Capture(name: "d", origin: "d.docx", bytes: bytes)).documents.first)
    }

    private func p(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    private func texts(_ document: Document) -> [String] { document.blocks.map { document.text[$0.range] } }

    @Test func `paragraphs, headings, items and cells are blocks`() throws {
        let styles =
            "<w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
        let document = try read(
            archive(
                p("Night ferry: our answer", "<w:pStyle w:val=\"T\"/>") + p("2 March 2025")
                    + p("What we say", "<w:pStyle w:val=\"berschrift1\"/>")
                    + p("Hanna Lund said: “We do &amp; we don’t.”")
                    + p("a ferry", "<w:numPr><w:ilvl w:val=\"0\"/></w:numPr>")
                    + "<w:tbl><w:tr><w:tc>\(p("Route"))</w:tc><w:tc>\(p("Price"))</w:tc></w:tr></w:tbl>" + p("  ")
                    + p("The end."),
                styles: styles,
                core:
                    "<dc:title>document1.docx</dc:title><dc:creator>Per Dahl</dc:creator><dcterms:created>2024-01-01T00:00:00Z</dcterms:created>"
            ))
        #expect(
            texts(document) == [
                "Night ferry: our answer", "2 March 2025", "What we say", "Hanna Lund said: “We do & we don’t.”",
                "a ferry", "Route", "Price", "The end.",
            ])
        #expect(
            document.blocks.map(\.kind) == [
                .heading, .paragraph, .heading, .paragraph, .listItem, .cell, .cell, .paragraph,
            ])
        #expect(document.title?.value == "Night ferry: our answer" && document.authors.map(\.value) == ["Per Dahl"])
        #expect(document.published?.value.iso == "2025-03-02")
    }

    @Test func `what is deleted, hidden, a note or an instruction is no text`() throws {
        let document = try read(
            archive(
                "<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>never </w:delText><w:t>never </w:t></w:r></w:del><w:ins><w:r><w:t>always</w:t><w:tab/></w:r></w:ins>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>shown</w:t></w:r>"
                    + "<w:r><w:instrText>PAGE</w:instrText><w:footnoteReference w:id=\"1\"/></w:r><w:hyperlink><w:r><w:t> so</w:t></w:r></w:hyperlink></w:p>"
            ))
        #expect(texts(document) == ["We always shown so"])
    }

    @Test func `a text box is a block, and read once`() throws {
        let box =
            "<mc:AlternateContent><mc:Choice><w:txbxContent>\(p("in a box"))</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>\(p("in a box"))</w:txbxContent></mc:Fallback></mc:AlternateContent>"
        let document = try read(archive("<w:p><w:r><w:t>around</w:t>\(box)<w:t> it</w:t></w:r></w:p>"))
        #expect(texts(document) == ["in a box", "around it"])
    }

    @Test func `a part that is cut off is read as far as it goes`() throws {
        let whole = "<w:document \(Self.spaces)><w:body>" + (1...50).map { p("Paragraph \($0).") }.joined()
        var zip = SetZIP()
        zip.add("word/document.xml", Array(whole.utf8), packed: Array(Packed.deflate(Array(whole.utf8)).dropLast(400)))
        let document = try read(zip.made())
        #expect(document.blocks.count > 40 && document.notes.count == 1)
    }

    @Test func `bombs, damage and other archives are refused with the reason`() throws {
        var zip = SetZIP()
        zip.add("xl/workbook.xml", Array("<x/>".utf8))
        #expect(throws: ReadError.binary(origin: "d.docx", kind: "a ZIP archive or an office document")) {
            try read(zip.made())
        }
        var damaged = SetZIP()
        damaged.add("word/document.xml", [], packed: [7, 7, 7, 7])
        #expect(throws: ReadError.packed(origin: "d.docx", reason: "is damaged")) { try read(damaged.made()) }
        var large = SetZIP()
        large.add("word/document.xml", Array(repeating: 0x20, count: 40 << 20))
        #expect(throws: ReadError.self) { try read(large.made()) }
        let cut = Array(archive(p("words")).dropLast(60))
        #expect(throws: ReadError.self) { try read(cut) }
    }
}
