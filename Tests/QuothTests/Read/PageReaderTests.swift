import Testing

@testable import Quoth

@Suite struct PageReaderTests {
    private func capture(_ text: String, _ path: String = "a.txt") -> Capture {
        Capture(name: "a", origin: path, bytes: Array(text.utf8))
    }

    @Test(arguments: [
        ("a.txt", "Some text.", PageFormat.plain), ("a.md", "# A", .markdown), ("a.html", "text", .html),
        ("a.jsonl", "{}", .jsonLines), ("a.txt", "<!DOCTYPE html><p>x", .html),
        ("a", "{\"id\":1,\"text\":\"x\"}", .jsonLines),
        ("a", "<div>x</div>", .html), ("-", "Some text.", .plain), ("a.php", "<html><p>x", .html),
    ])
    func `the format is told by declaration, ending and content`(path: String, text: String, format: PageFormat) {
        #expect(PageFormat(mediaType: nil, origin: path, text: Array(text.utf8)) == format)
    }

    @Test(arguments: [
        ([UInt8]("%PDF-1.7 …".utf8), "a PDF"), ([0x50, 0x4B, 3, 4, 0, 0], "a ZIP archive or an office document"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D], "a PNG image"), ([1, 2, 0, 3, 65, 66, 67, 68], "binary data"),
    ])
    func `binary files are refused by their kind`(bytes: [UInt8], kind: String) {
        #expect(throws: ReadError.binary(origin: "x", kind: kind)) {
            try Pipeline.read(Capture(name: "x", origin: "x", bytes: bytes))
        }
    }

    @Test(arguments: ["", " \n\t "])
    func `a page without text is refused`(text: String) {
        #expect(throws: ReadError.empty(origin: "a.txt")) { try Pipeline.read(capture(text)) }
    }

    @Test func `a page over the limit is refused with its length, a JSON Lines file is not`() throws {
        let reader = PageReader(byteLimit: 100)
        let long = String(repeating: "word ", count: 40)
        #expect(throws: ReadError.tooLarge(origin: "a.txt", bytes: 200, limit: 100)) { try reader.read(capture(long)) }
        let lines = String(repeating: "{\"id\":\"x\",\"text\":\"some words\"}\n", count: 10)
        #expect(try reader.read(capture(lines, "a.jsonl")).documents.count == 10)
    }

    @Test func `an HTML page without text is refused`() {
        #expect(throws: ReadError.self) { try Pipeline.read(capture("<html><script>x</script>", "a.html")) }
    }
}
