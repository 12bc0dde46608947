import Testing

@testable import Quoth

/// Inputs that are made to do harm: each is refused or cut with its reason, and what stands beside it is read.
@Suite struct ZooTests {
    struct Beast: Sendable, CustomTestStringConvertible {
        /// What it is.
        var name: String
        var bytes: [UInt8]
        /// What is said of it: in an error, or in a note of a document.
        var reason: String
        /// How many documents come out.
        var documents = 0
        var testDescription: String { name }
    }

    /// What an input comes to.
    private func read(_ bytes: [UInt8]) -> (documents: [Document], reasons: [String]) {
        let (captures, failures, _) = Archive.read(bytes, size: 1 << 16, limit: 1 << 25)
        var (documents, reasons): ([Document], [String]) = ([], failures)
        var waiting = captures
        while let capture = waiting.popLast() {
            do throws(ReadError) {
                let contents = try PageReader().read(capture)
                documents += contents.documents
                reasons += contents.errors.map(\.description)
                waiting += contents.inner
            } catch {
                reasons.append("\(error)")
            }
        }
        return (documents, reasons + documents.flatMap(\.notes))
    }

    private static func http(_ body: [UInt8], _ encoding: String) -> [UInt8] {
        Archive.record("response", Archive.http(body, "Content-Type: text/html\r\nContent-Encoding: \(encoding)"))
    }

    private static func word(_ part: [UInt8], packed: [UInt8]? = nil, method: Int = 8) -> [UInt8] {
        var zip = SetZIP()
        zip.add("word/document.xml", part, packed: packed, method: method)
        return zip.made()
    }

    private static let good = Archive.pages(1).plain
    private static let page = Archive.page(1)
    private static let head = Array(
        "From: a@b.example\nTo: c@d.example\nSubject: e\nDate: Sun, 2 Mar 2025 10:00:00 +0100\n".utf8)

    static let beasts: [Beast] = [
        Beast(name: "a zstd bomb", bytes: Packed.zstdBomb(blocks: 20_000), reason: "may have at most"),
        Beast(
            name: "a bomb in gzip", bytes: Packed.gzip(Packed.zstdBomb(blocks: 20_000)), reason: "may have at most"),
        Beast(name: "a file that is large unpacked", bytes: Packed.zstdBomb(blocks: 600), reason: "may have at most"),
        Beast(
            name: "gzip in gzip in gzip", bytes: Packed.gzip(Packed.gzip(Packed.gzip(page))),
            reason: "more than 2 times over"),
        Beast(
            name: "gzip that breaks off", bytes: Array(Packed.gzip(page).dropLast(20)), reason: "breaks off",
            documents: 1),
        Beast(name: "gzip of nothing but a mark", bytes: [0x1F, 0x8B, 8], reason: "breaks off"),
        Beast(
            name: "gzip with a wrong checksum", bytes: Array(Packed.gzip(page).dropLast(8)) + [1, 2, 3, 4, 5, 6, 7, 8],
            reason: "damaged", documents: 1),
        Beast(
            name: "zstd with a dictionary of 4 GB", bytes: [0x5D, 0x2A, 0x4D, 0x18, 255, 255, 255, 255, 0],
            reason: "damaged"),
        Beast(
            name: "zstd with a window of 3.75 TB", bytes: [0x28, 0xB5, 0x2F, 0xFD, 0, 0xFF, 0, 0, 0], reason: "damaged"),
        Beast(
            name: "a record that is a bomb", bytes: http(Packed.zstdBomb(blocks: 2000), "zstd") + good,
            reason: "unpacks to more than", documents: 1),
        Beast(
            name: "a record packed three times", bytes: http(page, "gzip, gzip, gzip") + good,
            reason: "packed more than 2 times", documents: 1),
        Beast(
            name: "a record that ends nowhere",
            bytes: Array("WARC/1.0\r\nContent-Length: 999999999999\r\n\r\n".utf8) + good, reason: "is not true",
            documents: 1),
        Beast(
            name: "a record with two lengths",
            bytes: Array(
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 2\r\nContent-Length: 9999\r\n\r\nab\r\n\r\n".utf8)
                + good, reason: "", documents: 1),
        Beast(
            name: "a record without a head", bytes: Array("WARC/1.0\r\n\r\n".utf8) + good, reason: "no Content-Length",
            documents: 1),
        Beast(
            name: "a head of a megabyte",
            bytes: Array("WARC/1.0\r\n".utf8) + Array(repeating: 0x61, count: 1 << 20) + Array("\r\n\r\n".utf8) + good,
            reason: "more than", documents: 1),
        Beast(
            name: "an archive of zeros", bytes: Array("WARC/1.0\r\n".utf8) + [UInt8](repeating: 0, count: 1 << 20),
            reason: "record"),
        Beast(
            name: "chunks that break off",
            bytes: Archive.record(
                "response",
                Archive.http(Array("fff\r\n".utf8) + page, "Content-Type: text/html\r\nTransfer-Encoding: chunked")),
            reason: "breaks off", documents: 1),
        Beast(
            name: "a feed of entities",
            bytes: Array(
                "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>x</title><description>&b;</description></item></channel></rss>"
                    .utf8), reason: "mended", documents: 1),
        Beast(
            name: "a feed with an external entity",
            bytes: Array(
                "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>x</title><description>y &f;</description></item></channel></rss>"
                    .utf8), reason: "mended", documents: 1),
        Beast(
            name: "a feed a hundred thousand deep",
            bytes: Array(("<rss><channel><item><title>x</title>" + String(repeating: "<a>", count: 100_000)).utf8),
            reason: "broken at byte", documents: 1),
        Beast(
            name: "a letter whose parts stand in each other",
            bytes: head
                + Array((0..<3000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined().utf8)
                + Array("\nwords\n".utf8), reason: "no part that is a text"),
        Beast(
            name: "a letter of ten thousand parts",
            bytes: head
                + Array(
                    ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nThe ferry goes on.\n"
                        + String(repeating: "--b\n\na\n", count: 10_000)).utf8), reason: "breaks off", documents: 1),
        Beast(
            name: "a letter with a damaged document",
            bytes: head
                + Array(
                    "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nThe ferry goes on.\n--b\nContent-Disposition: attachment; filename=a.docx\n\n"
                        .utf8) + word([], packed: [255, 255, 255])
                + Array("\n--b--\n".utf8), reason: "damaged", documents: 1),
        Beast(
            name: "a Word document that is large unpacked", bytes: word(Array(repeating: 0x20, count: 33 << 20)),
            reason: "may have at most"),
        Beast(name: "a Word document that is damaged", bytes: word([], packed: [255, 255, 255]), reason: "damaged"),
        Beast(name: "a Word document packed in an unknown way", bytes: word(page, method: 99), reason: "damaged"),
        Beast(name: "a ZIP archive without its directory", bytes: Array(word(page).prefix(200)), reason: "ZIP archive"),
        Beast(
            name: "a ZIP archive whose directory lies outside",
            bytes: [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26) + [0x50, 0x4B, 5, 6]
                + [UInt8](repeating: 255, count: 18), reason: "ZIP archive"),
        Beast(
            name: "JSON a hundred thousand deep",
            bytes: Array("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":".utf8)
                + Array(repeating: UInt8(ascii: "["), count: 100_000), reason: "64 deep"),
        Beast(name: "nothing", bytes: [], reason: "is empty"),
        Beast(name: "one byte", bytes: [0x1F], reason: "", documents: 1),
    ]

    @Test(arguments: beasts) func `each does no harm and is told by its reason`(beast: Beast) {
        let (documents, reasons) = read(beast.bytes)
        #expect(documents.count == beast.documents, "\(documents.map(\.id)) \(reasons)")
        #expect(
            beast.reason.isEmpty || reasons.contains { $0.contains(beast.reason) }, "\(reasons.map { $0.prefix(300) })")
    }
}
