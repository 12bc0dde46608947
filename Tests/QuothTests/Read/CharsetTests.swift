import Foundation
import Testing

@testable import Quoth

@Suite struct CharsetTests {
    static let sentence = "“Die Häfen schließen um fünf Uhr – für immer”, sagte die Ministerin über die Flößer."

    private func bytes(_ encoding: String.Encoding) throws -> [UInt8] {
        Array(try #require(Self.sentence.data(using: encoding)))
    }

    @Test func `valid UTF-8 is UTF-8 whatever is declared`() throws {
        let page = try Charset.decode(Array(Self.sentence.utf8), declared: "iso-8859-1", origin: "a")
        #expect(String(decoding: page.utf8, as: UTF8.self) == Self.sentence)
        #expect(page.sourceOffset == 0)
    }

    @Test func `a byte order mark goes, and offsets are counted behind it`() throws {
        let page = try Charset.decode([0xEF, 0xBB, 0xBF] + Array("abc".utf8), declared: nil, origin: "a")
        #expect(page.utf8 == Array("abc".utf8))
        #expect(page.sourceOffset == 3)
    }

    @Test(arguments: ["windows-1252", "iso-8859-1", "us-ascii", "latin1"])
    func `labels of Latin-1 are read as windows-1252`(label: String) throws {
        let page = try Charset.decode(try bytes(.windowsCP1252), declared: label, origin: "a")
        #expect(String(decoding: page.utf8, as: UTF8.self) == Self.sentence)
    }

    @Test func `an undeclared page in windows-1252 is told by its bytes`() throws {
        let page = try Charset.decode(try bytes(.windowsCP1252), declared: nil, origin: "a")
        #expect(String(decoding: page.utf8, as: UTF8.self) == Self.sentence)
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
    func `UTF-16 is read with and without its mark`(encoding: String.Encoding) throws {
        let plain = Array(try #require("The ports were closed at five.".data(using: encoding)))
        let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        for bytes in [plain, mark + plain] {
            let page = try Charset.decode(bytes, declared: nil, origin: "a")
            #expect(String(decoding: page.utf8, as: UTF8.self) == "The ports were closed at five.")
        }
    }

    @Test func `a few broken bytes don't change the charset`() throws {
        let bytes = Array(Self.sentence.utf8) + [0xFF] + Array(Self.sentence.utf8) + Array(Self.sentence.utf8)
        let page = try Charset.decode(bytes, declared: "utf-8", origin: "a")
        #expect(String(decoding: page.utf8, as: UTF8.self).contains("\u{FFFD}“Die Häfen"))
    }

    @Test(arguments: [
        ("<meta charset=windows-1251>", "windows-1251"),
        ("<META http-equiv=x content=\"text/html; CHARSET=koi8-r\">", "koi8-r"),
        ("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>", "Shift_JIS"),
    ])
    func `the page's own declaration is found`(page: String, charset: String) {
        #expect(HTMLCharset.declared(in: Array(page.utf8)) == charset)
    }

    @Test(arguments: [
        ("cityâ\u{80}\u{99}s “plan”", "city’s “plan”"), ("cafÃ©", nil), ("naïve Ã", nil), ("plain", nil),
        ("the cityâ€™s plan", "the city’s plan"), ("<p>â€œNo,â€\u{9D} said Ada Wren", "<p>“No,” said Ada Wren"),
        ("ten â€“ no, the cityâ€™s plan", "ten – no, the city’s plan"), ("we waitâ€¦ and wait", "we wait… and wait"),
        ("2019â€“20", "2019–20"), ("it shows \"â€™\" for an apostrophe", nil), ("<code>â€™</code>, â€“ or â€œ", nil),
        ("â€", nil), ("aâ€™", nil), ("5 â‚¬", nil),
    ])
    func `text that was encoded twice is mended where no other reading is left`(text: String, mended: String?) {
        #expect(Mojibake.mended(Array(text.utf8)).map { String(decoding: $0.utf8, as: UTF8.self) } == mended)
    }

    @Test func `a page that was mended says so`() throws {
        let page = "<title>A vote</title><p>The cityâ€™s plan is â€“ so the mayorâ€™s office said â€“ ready.</p>"
        let capture = Capture(name: "a", origin: "a.html", bytes: Array(page.utf8))
        let document = try #require(try PageReader().read(capture).documents.first)
        #expect(document.text.string == "The city’s plan is – so the mayor’s office said – ready.")
        #expect(document.notes.contains { $0.hasSuffix("mended in 4 places") })
    }
}
