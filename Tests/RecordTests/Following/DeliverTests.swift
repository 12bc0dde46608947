import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// What goes over the wire.
@Suite struct DeliverTests {
    @Test func `a message is signed as the standard's example is`() {
        let signature = WebhookSecret.signature(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", time: 1_614_265_330, body: Array("{\"test\": 2432232314}".utf8),
            secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
        #expect(WebhookSecret.signature(id: "a", time: 1, body: [], secret: "whsec_") == nil)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, status: Int
        var fields: [String] = []
        let outcome: DeliveryOutcome
    }

    @Test(arguments: [
        Case(testDescription: "fine", status: 204, outcome: .done),
        Case(
            testDescription: "a redirect", status: 302, fields: ["Location: http://127.0.0.1/"],
            outcome: .later(reason: "the receiver answered 302", retryAfter: nil)),
        Case(
            testDescription: "gone", status: 410,
            outcome: .over(reason: "the receiver answered 410: it wants nothing more")),
        Case(
            testDescription: "too many", status: 429, fields: ["Retry-After: 90"],
            outcome: .later(reason: "the receiver answered 429", retryAfter: 90)),
        Case(
            testDescription: "broken", status: 500,
            outcome: .later(reason: "the receiver answered 500", retryAfter: nil)),
    ])
    func `each answer has its meaning`(_ c: Case) {
        let clock = TestClock()
        var sent: TransportRequest?
        let transport = ScriptedTransport(clock) { request, _ in
            sent = request
            return ScriptedTransport.response(c.status, c.fields)
        }
        let sender = WebhookSender(
            agent: "Quoth/1", policy: AddressPolicy(), seconds: 5, clock: clock.clock,
            resolver: Resolver { _ in .addresses([IPAddress("93.184.216.34")!]) }, transport: transport)
        let outcome = sender.send(
            id: "msg_1", body: [0x7B, 0x7D], to: "https://hook.example/a", secret: "whsec_" + Base64.text([1, 2, 3]))
        #expect(outcome == c.outcome)
        #expect(sent?.body == [0x7B, 0x7D] && transport.requests.count == 1)
        let headers = sent?.headers ?? []
        #expect(headers.contains("webhook-id: msg_1") && headers.contains { $0.hasPrefix("webhook-signature: v1,") })
    }

    @Test(arguments: ["10.0.0.1", "127.0.0.1", "169.254.169.254", "::1", "fd00::1"])
    func `a hook whose name leads inside is over, and nothing is sent`(address: String) {
        let clock = TestClock()
        let transport = ScriptedTransport(clock) { _, _ in ScriptedTransport.response(200) }
        let sender = WebhookSender(
            agent: "Quoth/1", policy: AddressPolicy(), seconds: 5, clock: clock.clock,
            resolver: Resolver { _ in .addresses([IPAddress(address)!]) }, transport: transport)
        let outcome = sender.send(id: "a", body: [], to: "https://hook.example/", secret: "whsec_AQID")
        guard case .over = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(transport.requests.isEmpty)
        guard case .over = sender.send(id: "a", body: [], to: "ftp://hook.example/", secret: "whsec_AQID") else {
            Issue.record("another scheme")
            return
        }
    }

    @Test(arguments: [
        "a@b.example", "first.last+tag@mail.example", "x_y-z@xn--bcher-kva.example", "A@B.Example",
    ])
    func `an address of mail is taken`(text: String) throws {
        #expect(try MailAddress(text).text.lowercased() == text.lowercased())
    }

    @Test(arguments: [
        "", "a", "@b.example", "a@", "a b@c.example", "a@b.example\r\nBcc: c@d.example", "\"a\"@b.example",
        "a..b@c.example", ".a@c.example", "a@b@c.example", "a@[127.0.0.1]", "ä@b.example", "a@b.example>",
        "a@b..example",
        "a,b@c.example", "a@bücher.example", "a@1.2.3.4",
    ])
    func `what is no plain address is refused`(text: String) {
        #expect(throws: FollowError.self) { try MailAddress(text) }
    }

    @Test func `no text ends a header line, and lines stay short`() throws {
        var mail = MailMessage(
            to: try MailAddress("a@b.example"),
            subject: "[Quoth] “Straße”\r\nBcc: evil@x.example\u{0} \u{202E}" + String(repeating: "ö", count: 200),
            id: "x\r\ny",
            text: ".\nFrom here = on\n" + String(repeating: "é wort ", count: 60) + " \nend ", html: "<p>ü</p>",
            time: 1_740_895_200)
        mail.list = ("Quoth: Ä\r\nX: y", "s1.quoth")
        mail.unsubscribe = "https://x.example/following/end/abc\r\nX: z"
        var settings = try #require(
            try MailSettings(environment: [
                "QUOTH_SMTP_SERVER": "127.0.0.1:25", "QUOTH_SMTP_FROM": "quoth@x.example", "QUOTH_SMTP_TLS": "none",
            ]))
        settings.name = "Quøth\r\nX: y"
        let text = String(decoding: mail.bytes(from: settings), as: UTF8.self)
        let lines = text.components(separatedBy: "\r\n")
        #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
        #expect(lines.allSatisfy { $0.utf8.count <= 76 || $0.hasPrefix("List-Unsubscribe") })
        #expect(
            !lines.contains { $0.hasPrefix("Bcc:") || $0.hasPrefix("X:") || $0 == "." || $0.hasPrefix("From here") })
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        #expect(lines.contains("Date: Sun, 02 Mar 2025 06:00:00 +0000"))
        #expect(lines.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
    }

    @Test(arguments: [
        "a", "", "ä", "a=b", String(repeating: "x", count: 75), String(repeating: "x", count: 76),
        String(repeating: "é", count: 100), "line\n\nline ", "\t", ".", "..", "tab\tend\t",
    ])
    func `what is quoted-printable is what it was`(text: String) throws {
        let coded = QuotedPrintable.encoded(text)
        #expect(
            coded.components(separatedBy: "\r\n").allSatisfy {
                $0.utf8.count <= 76 && !$0.hasSuffix(" ") && !$0.hasSuffix("\t")
            })
        #expect(Self.decoded(coded) == text)
    }

    /// By RFC 2045, section 6.7, step by step.
    private static func decoded(_ coded: String) -> String {
        let joined = Array(
            coded.replacingOccurrences(of: "=\r\n", with: "").replacingOccurrences(of: "\r\n", with: "\n").utf8)
        var (result, i): ([UInt8], Int) = ([], 0)
        while i < joined.count {
            if joined[i] == 0x3D, i + 2 < joined.count {
                result.append(UInt8(String(decoding: joined[(i + 1)...(i + 2)], as: UTF8.self), radix: 16) ?? 0)
                i += 3
            } else {
                result.append(joined[i])
                i += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    @Test(arguments: [
        ("server = smtp.example:587\nfrom = quoth@x.example\nuser=u\npassword = p = q\n# note\n", true),
        ("server = smtps://smtp.example\nfrom = quoth@x.example", true), ("from = quoth@x.example", false),
        ("server = smtp.example", false), ("server = smtp.example/x\nfrom = quoth@x.example", false),
        ("server = smtp.example\nfrom = quoth@x.example\ntls = perhaps", false), ("colour = red", false),
    ])
    func `settings of mail are read, or said to be wrong`(text: String, isFine: Bool) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString)").path
        try Data(text.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        if isFine {
            let settings = try MailSettings(file: path)
            #expect(settings.needsTLS && settings.url.hasSuffix("/x.example"))
        } else {
            #expect(throws: FollowError.self) { try MailSettings(file: path) }
        }
    }
}
