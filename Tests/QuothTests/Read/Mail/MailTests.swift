import Testing

@testable import Quoth

@Suite struct MailTests {
    static let head = """
        Received: from mail.club.example by mx.paper.example; Sun, 2 Mar 2025 23:31:02 +0100
        From: =?utf-8?Q?Hanna_L=C3=BCnd?= (Sound Passengers' Club)
         <lund@club.example>
        To: desk@paper.example
        Subject: =?UTF-8?B?TmFjaHRmw6RocmU6IHVu?= =?UTF-8?B?c2VyZSBBbnR3b3J0?=
        Date: Sun, 02 Mar 2025 23:30:00 +0100
        MIME-Version: 1.0

        """

    private func read(_ text: String, _ body: [UInt8] = []) throws -> PageContents {
        try Pipeline.read(Capture(name: "m", origin: "m.eml", bytes: Array(text.utf8) + body))
    }

    @Test(arguments: ["\n", "\r\n"]) func `a letter gives its words, subject, sender and day`(lineBreak: String) throws
    {
        let text =
            Self.head + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n"
            + "Per Dahl said: =93We are n=\not for sale=94 =E6=F8=E5.  \n\nThe ferry goes on.\n"
        let document = try #require(try read(text.replacing("\n", with: lineBreak)).documents.first)
        #expect(document.title?.value == "Nachtfähre: unsere Antwort")
        #expect(document.authors.map(\.value) == ["Hanna Lünd"])
        #expect(document.published?.value.iso == "2025-03-02")
        #expect(
            document.blocks.map { document.text[$0.range] } == [
                "Per Dahl said: “We are not for sale” æøå.", "The ferry goes on.",
            ])
    }

    @Test func `of two forms the richer is read, and attachments are read or listed`() throws {
        let text =
            Self.head + """
                Content-Type: multipart/mixed; boundary="a b"

                preamble
                --a b
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain

                This message is HTML.
                --inner
                Content-Type: multipart/related; boundary=rel

                --rel
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                PHA+UGVyIERhaGwgc2FpZDog4oCcTm8u4oCdPC9wPjxwPlRoZSBmZXJyeSBnb2VzIG9uIHVudGlsIGF1dHVtbi48L3A+
                --rel
                Content-Type: image/png; name=logo.png
                Content-ID: <logo>

                x
                --rel--
                --inner--
                --a b
                Content-Type: application/octet-stream; name*0*=utf-8''r%C3%A9port; name*1=.zip
                Content-Disposition: attachment
                Content-Transfer-Encoding: base64

                UEsDBAAAAAA=
                --a b
                Content-Type: text/html; name="release.html"
                Content-Disposition: attachment; filename="release.html"

                <p>Hanna Lund said: “Yes.”</p>
                --a b--
                epilogue
                """
        let contents = try read(text)
        #expect(contents.documents.map(\.text.string) == ["Per Dahl said: “No.”\n\nThe ferry goes on until autumn."])
        #expect(contents.documents[0].notes.contains { $0.contains("réport.zip (ZIP archive") })
        #expect(contents.inner.map(\.origin) == ["m.eml:release.html"])
        #expect(try Pipeline.read(contents.inner[0]).documents.first?.text.string == "Hanna Lund said: “Yes.”")
    }

    @Test func `signature, frame and quoted letter are kept apart`() throws {
        let contents = try read(
            Self.head + """
                Content-Type: text/plain; charset=utf-8

                FOR IMMEDIATE RELEASE

                Per Dahl said: “We shall see.”

                -ENDS-

                Notes to editors: the club was founded in 1987.

                On Sat, 1 Mar 2025 at 10:12, Hanna Lund <lund@club.example>
                wrote:
                > We do not accept that.
                > 
                > > Deeper still.

                --\u{20}
                Per Dahl
                +45 1234

                """)
        #expect(contents.documents.map(\.id) == ["m", "m:earlier"])
        let (own, earlier) = (contents.documents[0], contents.documents[1])
        #expect(
            own.blocks.map { own.text[$0.range] } == [
                "Per Dahl said: “We shall see.”", "Notes to editors: the club was founded in 1987.",
            ])
        #expect(earlier.text.string.contains("We do not accept that.") && !earlier.text.string.contains("+45"))
        #expect(earlier.authors.map(\.value) == ["Hanna Lund"] && earlier.published?.value.iso == "2025-03-01")
    }

    @Test func `an HTML letter keeps its quoted letter apart`() throws {
        let contents = try read(
            Self.head + """
                Content-Type: text/html

                <p>Per Dahl said: “We shall see.”</p><div class=q>On 1 March 2025, Hanna Lund &lt;h@c.example&gt; wrote:<blockquote>
                <p>We do not accept that.</p></blockquote></div>
                """)
        #expect(contents.documents.map(\.text.string) == ["Per Dahl said: “We shall see.”", "We do not accept that."])
        #expect(contents.documents[1].authors.map(\.value) == ["Hanna Lund"])
    }

    @Test func `a forwarded message is a document of its own`() throws {
        let contents = try read(
            Self.head + """
                Content-Type: multipart/mixed; boundary=b

                --b

                See below, please.
                --b
                Content-Type: message/rfc822

                From: Press office <press@club.example>
                Subject: Fwd: Re: Tickets
                Date: Mon, 3 Mar 2025 08:00:00 GMT

                Tickets cost more from May.
                --b--
                """)
        #expect(contents.documents.map(\.id) == ["m", "m:m1"])
        #expect(
            contents.documents[1].title?.value == "Tickets" && contents.documents[1].publisher?.value == "Press office")
    }

    @Test func `flowed lines are joined`() throws {
        let text =
            Self.head
            + "Content-Type: text/plain; format=flowed\n\nOne line that \nflows on \nand ends.\nA new one.\n>> deep \n>> er\n"
        let contents = try read(text)
        #expect(contents.documents[0].text.string.hasPrefix("One line that flows on and ends.\nA new one."))
        #expect(contents.documents[1].text.string.hasPrefix("> deep er"))
    }

    @Test func `a message that breaks off is read as far as it goes`() throws {
        let text =
            Self.head
            + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nPer Dahl said: “No"
        let document = try #require(try read(text).documents.first)
        #expect(document.text.string == "Per Dahl said: “No" && document.notes.first?.contains("breaks off") == true)
    }

    @Test func `a message without text says so`() throws {
        let contents = try read(Self.head + "Content-Type: multipart/mixed; boundary=b\n\n--b--\n")
        #expect(contents.documents.isEmpty && contents.errors.count == 1)
    }

    @Test func `parts that stand a thousand deep in each other do no harm`() throws {
        var text = Self.head
        for i in 0..<1000 { text += "Content-Type: multipart/mixed; boundary=b\(i)\n\n--b\(i)\n" }
        #expect(try read(text + "\nwords\n").documents.count <= 1)
    }

    // MARK: Fields

    @Test(arguments: [
        ("=?utf-8?q?a_b?=", "a b"), ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"), ("x =?utf-8?q?a?= y", "x a y"),
        ("=?utf-8?b?4oA=?= =?utf-8?b?nA==?=", "“"), ("=?utf-8*en?Q?=C3=A6?=", "æ"), ("=?bogus?Q?abc?=", "abc"),
        ("=?utf-8?x?abc?=", "=?utf-8?x?abc?="), ("a = b ?=", "a = b ?="), ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("=?utf-8?q?a?= =?iso-8859-1?q?=E6?=", "aæ"), ("\"x\"   y", "\"x\" y"),
    ])
    func `encoded words are decoded`(field: String, text: String) {
        #expect(MailWords.decoded(Array(field.utf8)) == text)
    }

    @Test func `bytes beyond ASCII in a field are read by their likely charset`() {
        #expect(MailWords.decoded(Array("Fähre".utf8)) == "Fähre")
        #expect(MailWords.decoded([0x46, 0xE4, 0x68, 0x72, 0x65]) == "Fähre")
    }

    @Test(
        arguments: [
            ("Hanna Lund <h@c.example>", "Hanna Lund", nil, "c.example"),
            ("\"Lund, Hanna\" <h@c.example>", "Hanna Lund", nil, "c.example"),
            ("Hanna Lund | Sound Club <h@c.example>", "Hanna Lund", "Sound Club", "c.example"),
            ("Press Office <p@c.example>", nil, "Press Office", "c.example"), ("p@c.example", nil, nil, "c.example"),
            ("p@c.example (Hanna Lund)", "Hanna Lund", nil, "c.example"),
            ("Hanna Lund via Club News <x@l.example>", "Hanna Lund", "Club News", "l.example"),
            ("<p@c.example>", nil, nil, "c.example"), ("", nil, nil, nil), ("The Club", nil, "The Club", nil),
        ] as [(String, String?, String?, String?)])
    func `a sender is a person, an organisation, or both`(
        field: String, person: String?, organisation: String?, domain: String?
    ) {
        let sender = MailSender(Array(field.utf8))
        #expect(sender.person == person && sender.domain == domain)
        if domain != nil { #expect(sender.organisation == organisation) }
    }

    @Test(arguments: [
        ("a=\nb", "ab"), ("a= \t\nb", "ab"), ("a=3D=3db", "a==b"), ("a=zz=", "a=zz"), ("a  \nb", "a\nb"), ("=", ""),
        ("=4", "=4"),
    ])
    func `quoted-printable is decoded`(text: String, decoded: String) {
        #expect(TransferEncoding.quotedPrintable(Array(text.utf8)[...]) == Array(decoded.utf8))
    }

    @Test(arguments: [
        ("YWJj", "abc"), ("YW\nJj", "abc"), ("YQ==YWI=", "aab"), ("Y!W*Jj", "abc"), ("YWJ", "ab"), ("", ""),
    ])
    func `base64 is decoded`(text: String, decoded: String) {
        #expect(TransferEncoding.base64(Array(text.utf8)[...]) == Array(decoded.utf8))
    }

    @Test(arguments: [
        ("From: a@b\nTo: c@d\nSubject: e\n\nx", true), ("Received: x\nFrom: y\nDate: z\nSubject: q\n\n", true),
        ("# Title\n\nFrom: a\nTo: b\nDate: c", false), ("Title: a\nDate: b\nAuthor: c\n\nText", false),
        ("From here on: it\nis prose. To: nobody\n\nDate: x", false), ("<html>", false), ("From: a\n\nx", false),
    ])
    func `a message is told by its fields`(text: String, isMail: Bool) {
        #expect(MailHead.stands(in: Array(text.utf8)) == isMail)
    }

    // MARK: Folders

    @Test(arguments: [3, 500, 1 << 18]) func `a mail folder gives its messages one by one`(size: Int) {
        let letter = "From: a@b.example\nTo: c@d.example\nSubject: One\n\n>From here on, no change.\nFrom now on\n"
        let folder = (1...20).map {
            "From a@b.example Sun Mar  2 10:0\($0 % 10):00 2025\n\(letter)\(String(repeating: "word ", count: $0))\n\n"
        }
        let result = Archive.read(Array(folder.joined().utf8), size: size)
        #expect(result.captures.map(\.name) == (1...20).map { "a:\($0)" } && result.failures.isEmpty)
        #expect(result.captures.allSatisfy { String(decoding: $0.bytes, as: UTF8.self).contains("\n\nFrom here on") })
        #expect(result.captures.allSatisfy { $0.bytes.starts(with: "From: a@b".utf8) })
    }

    @Test func `a message over the limit is left out, and those around it are read`() {
        func message(_ words: Int) -> String {
            "From x Sun Mar  2 10:00:00 2025\nFrom: a\nTo: b\nSubject: c\n\n"
                + String(repeating: "word\n", count: words) + "\n"
        }
        let result = Archive.read(Array((message(3) + message(5000) + message(4)).utf8), limit: 2000)
        #expect(result.captures.count == 2 && result.failures.count == 1)
    }
}
