import Testing

@testable import Quoth

@Suite struct WARCTests {
    private func text(_ capture: Capture) -> String { String(decoding: capture.bytes, as: UTF8.self) }

    @Test(arguments: [1, 100, 1 << 20])
    func `pages come out the same of a plain archive, of a member for each record, and of one member`(size: Int) {
        let archive = Archive.pages(5)
        for bytes in [archive.plain, archive.gzip, Packed.gzip(archive.plain), Packed.zstd(archive.plain)] {
            let result = Archive.read(bytes, size: size)
            #expect(result.captures.map(text) == (1...5).map { String(decoding: Archive.page($0), as: UTF8.self) })
            #expect(result.captures.map(\.name) == ["a:1", "a:2", "a:3", "a:4", "a:5"])
            #expect(result.failures.isEmpty)
        }
    }

    @Test func `a page knows its address, its time, its media type and its charset`() throws {
        let block = Archive.http(Archive.page(1), "content-type: text/html;\r\n Charset=\"iso-8859-5\"")
        let capture = try #require(
            Archive.read(Archive.record("response", block, url: "<http://a.example/>")).captures.first)
        #expect(capture.url == "http://a.example/" && capture.origin == "http://a.example/")
        #expect(capture.capturedAt == "2025-03-02T10:11:12Z")
        #expect(capture.mediaType == "text/html" && capture.charset == "iso-8859-5")
    }

    @Test func `the document has the address and the time`() throws {
        let capture = try #require(Archive.read(Archive.pages(1).plain).captures.first)
        let document = try #require(try Pipeline.read(capture).documents.first)
        #expect(document.url?.value == "https://sound.example/1")
        #expect(document.capturedAt == "2025-03-02T10:11:12Z")
        #expect(document.title?.value == "Ferry letter 1")
    }

    @Test(
        arguments: [
            ("Content-Encoding: gzip", Packed.gzip), ("Content-Encoding: deflate", Packed.zlib),
            ("Content-Encoding: deflate", Packed.deflate), ("Content-Encoding: zstd", Packed.zstd),
            ("Transfer-Encoding: chunked", { Packed.chunked($0, size: 50) }),
            ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", { Packed.chunked(Packed.gzip($0), size: 50) }),
            ("Content-Encoding: gzip, gzip", { Packed.gzip(Packed.gzip($0)) }),
            // What crawlers store under the fields of what they got:
            ("Content-Encoding: gzip", { $0 }), ("Content-Encoding: br", { $0 }),
            ("Transfer-Encoding: chunked", { $0 }),
        ] as [(String, @Sendable ([UInt8]) -> [UInt8])])
    func `encodings are taken off where they are there`(fields: String, pack: @Sendable ([UInt8]) -> [UInt8]) {
        let block = Archive.http(pack(Archive.page(3)), "Content-Type: text/html\r\n" + fields)
        let result = Archive.read(Archive.record("response", block))
        #expect(result.captures.map(\.bytes) == [Archive.page(3)])
        #expect(result.captures.first?.notes == [])
    }

    @Test func `a body that is packed three times over, or is a bomb, is said to be`() {
        let fields = "Content-Type: text/html\r\nContent-Encoding: "
        let nested = Archive.record("response", Archive.http(Archive.page(1), fields + "gzip, gzip, gzip"))
        let bomb = Archive.record("response", Archive.http(Packed.zstdBomb(blocks: 2000), fields + "zstd"))
        let result = Archive.read(nested + bomb + Archive.pages(1).plain, limit: 1 << 28)
        #expect(result.captures.count == 1 && result.failures.count == 2)
        #expect(result.failures[0].contains("packed more than 2 times") && result.failures[1].contains("bomb"))
    }

    @Test func `what is no page is counted by its kind`() {
        let image = Archive.http([0x89, 0x50, 0x4E, 0x47, 0, 0], "Content-Type: text/html")
        var archive = Archive.pages(2)
        archive.records += [
            Archive.record("response", image),
            Archive.record("response", Archive.http([], "Location: /1", status: "301 Moved")),
            Archive.record("response", Archive.http(Archive.page(1), status: "404 Not Found")),
            Archive.record("response", Archive.http(Array("a{}".utf8), "Content-Type: text/css")),
            Archive.record("warcinfo", []), Archive.record("request", Archive.page(1)), Archive.record("novelty", []),
        ]
        let result = Archive.read(archive.gzip)
        #expect(result.captures.count == 2 && result.failures.isEmpty)
        #expect(result.passedOver.kinds == ["PNG image": 1, "redirect": 1, "error page": 1, "style sheet": 1])
    }

    @Test func `resources and conversions are pages, but not a conversion of a page that is read`() {
        var archive = Archive()
        archive.add(1, "WARC-Record-ID: <urn:uuid:1>\r\n")
        archive.records.append(Archive.record("resource", Archive.page(2)))
        archive.records.append(
            Archive.record("conversion", Archive.page(1), fields: "WARC-Refers-To: <urn:uuid:1>\r\n"))
        archive.records.append(
            Archive.record("conversion", Archive.page(4), fields: "WARC-Refers-To: <urn:uuid:9>\r\n"))
        #expect(Archive.read(archive.plain).captures.map(\.name) == ["a:1", "a:2", "a:4"])
    }

    // MARK: Revisits

    @Test(arguments: [
        "WARC-Refers-To: <urn:uuid:1>\r\n", "WARC-Payload-Digest: SHA1:abc\r\n",
        "WARC-Refers-To-Target-URI: https://sound.example/1\r\nWARC-Refers-To-Date: 2025-03-02T10:11:12Z\r\n",
    ])
    func `a revisit has the bytes of the record that it refers to`(fields: String) throws {
        var archive = Archive()
        archive.add(1, "WARC-Record-ID: <urn:uuid:1>\r\nWARC-Payload-Digest: sha1:abc\r\n")
        archive.add(2, "WARC-Record-ID: <urn:uuid:2>\r\nWARC-Payload-Digest: sha1:abd\r\n")
        let url = "https://sound.example/again"
        archive.records.append(Archive.record("revisit", Archive.http([]), url: url, fields: fields))
        let captures = Archive.read(archive.gzip).captures
        #expect(captures.map(\.name) == ["a:1", "a:2", "a:3"])
        #expect(captures.last?.bytes == Archive.page(1) && captures.last?.url == url)
        #expect(captures.last?.notes == ["the archive holds it as a revisit, with the bytes of record 1"])
    }

    @Test func `a revisit of what is not in the file is said to be one`() {
        let revisit = Archive.record("revisit", Archive.http([]), fields: "WARC-Payload-Digest: sha1:zzz\r\n")
        let result = Archive.read(revisit + Archive.pages(1).plain)
        #expect(result.captures.count == 1)
        #expect(result.failures.count == 1 && result.failures[0].contains("revisit of sha1:zzz"))
    }

    @Test func `a revisit of what was passed over is passed over`() {
        let image = Archive.record(
            "response", Archive.http([1], "Content-Type: image/png"), fields: "WARC-Payload-Digest: sha1:aaa\r\n")
        let revisit = Archive.record("revisit", Archive.http([]), fields: "WARC-Payload-Digest: sha1:aaa\r\n")
        let result = Archive.read(image + revisit)
        #expect(result.captures.isEmpty && result.failures.isEmpty && result.passedOver.total == 2)
    }

    // MARK: Digests

    @Test(
        arguments: [
            ("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5", true),  // of the FIPS 180-4 example “abc”, in base32
            ("sha1:a9993e364706816aba3e25717850c26c9cd0d89d", true),
            ("sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", true),
            ("sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE6", false), ("sha256:00", nil),
            ("md5:900150983cd24fb0d6963f7d28e17f72", nil),
            ("", nil),
        ] as [(String, Bool?)])
    func `digests are compared in their usual writings`(label: String, answer: Bool?) {
        #expect(WARCDigest.matches(label, Array("abc".utf8)) == answer)
    }

    @Test func `a wrong digest is a note, not a refusal`() {
        let digest = "WARC-Payload-Digest: sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5\r\n"
        var archive = Archive()
        archive.add(1, digest)
        archive.records.append(Archive.record("resource", Array("abc".utf8), fields: digest))
        let captures = Archive.read(archive.plain).captures
        #expect(captures.first?.notes == ["its payload digest is wrong: the bytes are not those that were archived"])
    }

    // MARK: Damage

    @Test(arguments: 1...7) func `of an archive that is cut off, what is whole is read and the rest is told`(
        eighth: Int
    ) {
        let archive = Archive.pages(4)
        for bytes in [archive.plain, archive.gzip] {
            let cut = bytes.count * eighth / 8
            let result = Archive.read(Array(bytes[..<cut]))
            let whole = result.captures.filter { $0.notes.isEmpty }
            #expect(
                whole.map(text) == (1...4).prefix(whole.count).map { String(decoding: Archive.page($0), as: UTF8.self) }
            )
            let isAtRecord = archive.records.indices.contains { i in
                cut
                    == archive.records[..<i].reduce(0) {
                        $0 + (bytes == archive.plain ? $1.count : Packed.gzip($1).count)
                    }
            }
            #expect(result.failures.isEmpty == isAtRecord, "cut at \(cut)")
            #expect(whole.count >= (eighth - 2) / 2)
        }
    }

    @Test(arguments: [-200, -10, 10, 300, 100_000_000])
    func `a length that is not true spoils no other record`(error: Int) {
        var archive = Archive.pages(3)
        let block = Archive.http(Archive.page(2))
        archive.records[1] = Archive.record(
            "response", block, url: "https://sound.example/2", length: block.count + error)
        for bytes in [archive.plain, archive.gzip] {
            let result = Archive.read(bytes)
            #expect(result.captures.first?.bytes == Archive.page(1))
            #expect(result.captures.last?.bytes == Archive.page(3))
            #expect(result.captures.count + result.failures.count == 3)
        }
    }

    @Test(arguments: ["Content-Length: many", "Content-Length: -5", "Content-Length: 99999999999999999999"])
    func `a head without a length spoils no other record`(field: String) {
        let bad = Array("WARC/1.0\r\nWARC-Type: response\r\n\(field)\r\n\r\n<p>lost</p>\r\n\r\n".utf8)
        let result = Archive.read(Archive.pages(1).plain + bad + Archive.pages(2).plain)
        #expect(result.captures.count == 3 && result.failures.count == 1)
    }

    @Test func `bytes between records are told once`() {
        let archive = Archive.pages(2)
        let noise = Array("WARC/x and\n noise of other kinds\n".utf8)
        let result = Archive.read(archive.records[0] + noise + noise + archive.records[1])
        #expect(result.captures.count == 2 && result.failures.count == 1)
    }

    @Test func `a record over the limit is left out with its size`() {
        let large = Archive.record("response", Archive.http([UInt8](repeating: 0x20, count: 5000)))
        let result = Archive.read(Archive.pages(1).plain + large + Archive.pages(1).plain, limit: 2000)
        #expect(result.captures.count == 2)
        #expect(result.failures.count == 1 && result.failures[0].contains("may have 2000"))
    }

    @Test func `a file of nothing but damage tells a thousand times at most`() {
        let bad = Array("WARC/1.0\r\nWARC-Type: response\r\n\r\n\n".utf8)
        let result = Archive.read(Array(repeatElement(bad, count: 3000).joined()))
        #expect(result.failures.count == 1001)
    }
}
