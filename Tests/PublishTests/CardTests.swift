import Foundation
import Glibc
import Quoth
import Testing

@testable import QuothPublish

/// The pictures that stand for quotations elsewhere. Where pango, cairo or a font is missing these are passed over:
/// `scripts/setup.sh cards` installs them.
@Suite struct CardTests {
    /// A picture of eight bits a colour, read by rules of its own (PNG, third edition).
    private struct Picture {
        let width, height: Int
        let pixels: [UInt8]

        init(_ png: [UInt8]) throws {
            try #require(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            var (at, packed, head) = (8, [UInt8](), [UInt8]())
            func number(_ at: Int) -> Int { png[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
            while at + 12 <= png.count {
                let (count, name) = (number(at), String(decoding: png[at + 4..<at + 8], as: UTF8.self))
                let data = png[at + 8..<at + 8 + count]
                if name == "IHDR" { head = Array(data) }
                if name == "IDAT" { packed += data }
                at += count + 12
            }
            func part(_ from: Int) -> Int { head[from..<from + 4].reduce(0) { $0 << 8 | Int($1) } }
            (width, height) = (part(0), part(4))
            try #require(head[8] == 8 && head[9] == 2, "eight bits, red green blue")
            let lines = try Self.unpacked(packed, count: (width * 3 + 1) * height)
            pixels = try Self.unfiltered(lines, width: width * 3, height: height)
        }

        private static func unpacked(_ packed: [UInt8], count: Int) throws -> [UInt8] {
            typealias Uncompress =
                @convention(c) (
                    UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt>, UnsafePointer<UInt8>, UInt
                ) -> Int32
            let library = try #require(dlopen("libz.so.1", RTLD_NOW), "cairo itself loads it")
            let uncompress = unsafeBitCast(try #require(dlsym(library, "uncompress")), to: Uncompress.self)
            var bytes = [UInt8](repeating: 0, count: count)
            var had = UInt(count)
            try #require(uncompress(&bytes, &had, packed, UInt(packed.count)) == 0 && had == UInt(count))
            return bytes
        }

        private static func unfiltered(_ lines: [UInt8], width: Int, height: Int) throws -> [UInt8] {
            var pixels = [UInt8](repeating: 0, count: width * height)
            for y in 0..<height {
                let filter = lines[y * (width + 1)]
                for x in 0..<width {
                    let left = x >= 3 ? Int(pixels[y * width + x - 3]) : 0
                    let up = y > 0 ? Int(pixels[(y - 1) * width + x]) : 0
                    let corner = x >= 3 && y > 0 ? Int(pixels[(y - 1) * width + x - 3]) : 0
                    let guess =
                        switch filter {
                        case 0: 0
                        case 1: left
                        case 2: up
                        case 3: (left + up) / 2
                        default: paeth(left, up, corner)
                        }
                    pixels[y * width + x] = lines[y * (width + 1) + 1 + x] &+ UInt8(guess)
                }
            }
            return pixels
        }

        private static func paeth(_ a: Int, _ b: Int, _ c: Int) -> Int {
            let (pa, pb, pc) = (abs(b - c), abs(a - c), abs(a + b - 2 * c))
            return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
        }

        /// The share of dark pixels between two columns and two rows.
        func ink(_ columns: Range<Int>, _ rows: Range<Int>) -> Double {
            var dark = 0
            for y in rows { for x in columns where pixels[(y * width + x) * 3] < 0xA0 { dark += 1 } }
            return Double(dark) / Double(columns.count * rows.count)
        }
    }

    private static let missing: Comment = "pango, cairo or a font is missing"

    @Test(.enabled(if: CardPicture.isPossible, missing), arguments: ["", "?lang=fr", "?lang=ar"])
    func `a card has the size that previews ask for, and its words, speaker and verdict are on it`(query: String)
        async throws
    {
        let record = try await SiteRecord()
        let key = try record.key("We regret")
        let answer = try record.answer("/q/\(key)/card.png" + query)
        #expect(answer.status == 200 && answer.type == "image/png" && answer.body.count < 200_000)
        #expect(answer.header("Cross-Origin-Resource-Policy") == "cross-origin" && answer.header("Vary") == nil)
        #expect(answer.header("ETag") != nil)
        let picture = try Picture(answer.body)
        #expect(picture.width == 1_200 && picture.height == 630)
        let (bar, other) = query == "?lang=ar" ? (1_184..<1_200, 0..<16) : (0..<16, 1_184..<1_200)
        #expect(picture.ink(bar, 0..<630) == 1 && picture.ink(other, 0..<630) == 0)
        for rows in [60..<394, 412..<462, 540..<574] {
            #expect((0.005...0.4).contains(picture.ink(72..<1_128, rows)), "\(rows)")
        }
    }

    @Test(.enabled(if: CardPicture.isPossible, missing))
    func `a quotation announces its card, in the language of its page, and the others announce none`() async throws {
        let record = try await SiteRecord()
        let key = try record.key("We regret")
        let page = try record.text("/q/" + key)
        #expect(page.contains("<meta property=\"og:image\" content=\"http://localhost/q/\(key)/card.png\">"))
        #expect(page.contains("content=\"summary_large_image\""))
        #expect(try record.text("/q/\(key)?lang=ar").contains("/q/\(key)/card.png?lang=ar\">"))
        #expect(try !record.text("/about").contains("og:image"))
    }

    @Test(.enabled(if: CardPicture.isPossible, missing))
    func `long words, hostile words and words of any length have room`() throws {
        for words in [
            "", "a", String(repeating: "unsatisfactory ", count: 400), String(repeating: "x", count: 5_000),
            "\u{0}\u{1}\u{202E}evil\u{FFFD}", "<b>&amp;</b>", String(repeating: "لن نغلق الرصيف ", count: 90),
            "مرحبا and שלום in one line, twice",
        ] {
            let box = CardItem.Box(x: 72, y: 60, width: 1_056, height: 334)
            let item = CardItem(
                box: box, colour: 0, letters: .init(text: Visible.line(words), family: "Serif", size: 62, least: 30))
            let picture = try Picture(
                try #require(CardPicture.png(width: 1_200, height: 630, [item]), "\(words.prefix(20))"))
            // Nothing stands outside of the box.
            #expect(picture.ink(0..<60, 0..<630) == 0 && picture.ink(1_140..<1_200, 0..<630) == 0)
            #expect(
                picture.ink(0..<1_200, 420..<630) == 0
                    && (words.count < 3 || picture.ink(72..<1_128, 60..<394) > 0.0005))
        }
    }

    @Test func `a card of no quotation is not found, and is drawn where nobody waits`() async throws {
        let record = try await SiteRecord()
        #expect(try record.answer("/q/0000000000000000/card.png").status == 404)
        #expect(try Site(record.path).isLong(SiteRequest(target: "/q/0000000000000000/card.png")))
        #expect(SiteRoute.parse("/q/0000000000000000/card.gif") == nil)
    }

    @Test func `the first letter with a direction tells that of a text`() {
        for text in ["مرحبا", "«مرحبا» hello", "12 مارس", "שלום", "- ا"] { #expect(QuotationCard.isRightToLeft(text)) }
        for text in ["", "12", "hello مرحبا", "“We”", "Δ الصياغة"] { #expect(!QuotationCard.isRightToLeft(text)) }
    }
}
