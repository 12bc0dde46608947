import Testing

@testable import Quoth

/// Pages set by hand, as `pdftotext -bbox-layout` prints them.
struct SetPages {
    private var body = ""

    /// A line of `text` whose letters are half as wide as they are high.
    mutating func line(_ text: String, x: Double, y: Double, size: Double = 10) {
        var place = x
        var words = ""
        for word in text.split(separator: " ") {
            let end = place + Double(word.unicodeScalars.count) * size / 2
            words += "<word xMin=\"\(place)\" yMin=\"\(y)\" xMax=\"\(end)\" yMax=\"\(y + size)\">\(word)</word>"
            place = end + size / 2
        }
        body +=
            "<flow><block><line xMin=\"\(x)\" yMin=\"\(y)\" xMax=\"\(place - size / 2)\" yMax=\"\(y + size)\">\(words)</line></block></flow>"
    }

    /// A paragraph broken to `width` letters; gives the place below it.
    mutating func paragraph(_ text: String, x: Double, y: Double, width: Int = 40, indent: Double = 0) -> Double {
        var rows = [""]
        for word in text.split(separator: " ") {
            let row = rows[rows.count - 1]
            if row.isEmpty {
                rows[rows.count - 1] = String(word)
            } else if row.count + 1 + word.count <= width {
                rows[rows.count - 1] += " \(word)"
            } else {
                rows.append(String(word))
            }
        }
        for (i, row) in rows.enumerated() { line(row, x: x + (i == 0 ? indent : 0), y: y + Double(i) * 12) }
        return y + Double(rows.count) * 12
    }

    mutating func page() { body += "</page><page width=\"500\" height=\"700\">" }

    func document(_ head: String = "") throws -> Document {
        let text =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head>\(head)</head><body><doc><page width=\"500\" height=\"700\">\(body)</page></doc></body></html>"
        return try PDFReader.document(Array(text.utf8), id: "p", origin: "p.pdf")
    }
}

@Suite struct PDFTests {
    private func texts(_ document: Document) -> [String] { document.blocks.map { document.text[$0.range] } }

    static let first =
        "We do not accept that the night ferry ends in autumn, and nobody who took part in the inquiry did."
    static let second =
        "At least three hundred people use it every week; most of them have no other way home after eleven."

    @Test func `paragraphs are joined, whether a gap or an indent parts them`() throws {
        var pages = SetPages()
        var y = pages.paragraph(Self.first, x: 50, y: 100)
        y = pages.paragraph(Self.second, x: 50, y: y + 8)
        y = pages.paragraph(Self.first, x: 50, y: y, indent: 15)
        _ = pages.paragraph(Self.second, x: 50, y: y, indent: 15)
        #expect(texts(try pages.document()) == [Self.first, Self.second, Self.first, Self.second])
    }

    @Test func `columns are read one after the other, below a heading that runs over both`() throws {
        var pages = SetPages()
        pages.line("A heading that runs over both of", x: 50, y: 80, size: 20)
        pages.line("the columns", x: 50, y: 101, size: 20)
        var (left, right) = (140.0, 140.0)
        for _ in 0..<3 { right = pages.paragraph(Self.second, x: 270, y: right) + 8 }
        for _ in 0..<3 { left = pages.paragraph(Self.first, x: 50, y: left) + 8 }
        let document = try pages.document()
        #expect(
            texts(document) == ["A heading that runs over both of the columns"] + Array(repeating: Self.first, count: 3)
                + Array(repeating: Self.second, count: 3))
        #expect(document.blocks[0].kind == .heading && document.title?.place == "largest line")
    }

    @Test func `running heads and page numbers go, and a paragraph goes on over the page`() throws {
        var pages = SetPages()
        let words = Self.second.split(separator: " ").map(String.init)
        for page in 1...3 {
            if page > 1 { pages.page() }
            pages.line("Sound Club \u{B7} statement \(page)", x: 180, y: 20)
            pages.line("Page \(page) of 3", x: 220, y: 680)
            let half = page == 1 ? words.prefix(9) : page == 2 ? words.dropFirst(9) : []
            _ = pages.paragraph(half.joined(separator: " "), x: 50, y: 100)
            if page == 3 { _ = pages.paragraph(Self.first, x: 50, y: 100) }
        }
        #expect(texts(try pages.document()) == [Self.second, Self.first])
    }

    @Test(arguments: [
        (["the transpor-", "tation of goods"], "the transportation of goods"),
        (["a long-", "term plan"], "a long-term plan"),
        (["a self-", "regulating body"], "a self-regulating body"),
        (["repr\u{AD}\u{2010}", "esen\u{AD}tative of"], "representative of"),
        (["the year 2014-", "2015 was"], "the year 2014-2015 was"), (["Brandt-", "Olsen said"], "Brandt-Olsen said"),
        (["the dash -", "stays here"], "the dash - stays here"),
        (["one \u{FB01}sh of", "the co\u{FB00}ee"], "one fish of the coffee"),
        (["a co\u{AD}op and re-", "elected ones, re-elected twice"], "a coop and re-elected ones, re-elected twice"),
    ])
    func `halves of words are joined, compounds keep their hyphen`(lines: [String], text: String) throws {
        var pages = SetPages()
        for (i, line) in lines.enumerated() { pages.line(line, x: 50, y: 100 + Double(i) * 12) }
        #expect(texts(try pages.document()) == [text])
    }

    @Test func `items of a list are blocks of their own`() throws {
        var pages = SetPages()
        for (i, line) in [
            "We ask for:", "• a ferry that sails every night", "  of the year", "• a fair price", "2. an answer",
        ].enumerated() {
            pages.line(line, x: i == 2 ? 60 : 50, y: 100 + Double(i) * 12)
        }
        let document = try pages.document()
        #expect(
            texts(document) == [
                "We ask for:", "• a ferry that sails every night of the year", "• a fair price", "2. an answer",
            ])
        #expect(document.blocks.map(\.kind) == [.paragraph, .listItem, .listItem, .listItem])
    }

    @Test(arguments: [
        ("<title>Night ferry: our answer</title>", "Night ferry: our answer"),
        ("<title>Microsoft Word - x.docx</title>", "An answer in large letters"),
        ("<title>Untitled</title>", "An answer in large letters"), ("", "An answer in large letters"),
    ])
    func `a title that a program made is none`(head: String, title: String) throws {
        var pages = SetPages()
        pages.line("An answer in large letters", x: 50, y: 90, size: 18)
        if head.contains("Night") { pages.line("Night ferry: our answer", x: 50, y: 120, size: 10) }
        pages.line("2 March 2025", x: 50, y: 160)
        _ = pages.paragraph(Self.first, x: 50, y: 200)
        let document = try pages.document(
            head
                + "<meta name=\"Author\" content=\"Hanna Lund\"/><meta name=\"CreationDate\" content=\"2025-05-01T00:00:00Z\"/>"
        )
        #expect(document.title?.value == title)
        #expect(document.authors.map(\.value) == ["Hanna Lund"])
        #expect(document.published?.value.iso == "2025-03-02")
    }

    @Test func `pages of pictures are said to be some`() {
        var pages = SetPages()
        pages.page()
        #expect(throws: ReadError.self) { try pages.document() }
        do { _ = try pages.document() } catch { #expect("\(error)".contains("2 pages hold pictures")) }
    }

    @Test func `numbers that no page has do no harm`() throws {
        let text =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><page width=\"nan\" height=\"-1\"><line xMin=\"1e999\" xMax=\"2\" yMin=\"inf\" yMax=\"4\"><word>x</word></line><line xMin=\"nan\" xMax=\"-5\" yMin=\"9\" yMax=\"4\"><word>words</word></line></page></html>"
        _ = try? PDFReader.document(Array(text.utf8), id: "p", origin: "p")
    }
}
