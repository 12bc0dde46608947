internal import Quoth

/// A mail with a text and an HTML form (RFC 5322, RFC 2045 to 2047, RFC 2369, RFC 8058).
///
/// No text can end a header line: what is not plain becomes an encoded word, and controls become spaces.
public struct MailMessage: Sendable {
    /// Where it goes.
    public var to: MailAddress
    /// What it is about, in a line.
    public var subject: String
    /// What tells it from every other mail: letters and digits.
    public var id: String
    /// Its two forms.
    public var text: String
    /// The form in HTML.
    public var html: String
    /// When it is sent, in seconds since 1970.
    public var time: Int
    /// What the list is called, and what tells it: letters and digits.
    public var list: (name: String, id: String)?
    /// Where a POST with `List-Unsubscribe=One-Click` ends it.
    public var unsubscribe: String?
    /// Header lines of our own: names with plain values.
    public var extra: [(name: StaticString, value: String)] = []

    /// A mail to `to`.
    public init(to: MailAddress, subject: String, id: String, text: String, html: String, time: Int) {
        (self.to, self.subject, self.id) = (to, subject, id)
        (self.text, self.html, self.time) = (text, html, time)
    }

    /// The bytes as SMTP carries them, lines ended by CR LF.
    /// - Complexity: O(*n*) in the bytes.
    public func bytes(from settings: MailSettings) -> [UInt8] {
        let boundary = "quoth-" + FollowEvent.hash(["boundary", id, text])
        var lines = [
            Self.named("From", settings.name, settings.from.text), "To: <\(to.text)>",
            "Subject: " + HeaderText.encoded(subject, after: 9), "Date: " + MailDate.text(time),
            "Message-ID: <\(Self.plain(id))@\(settings.from.host)>", "MIME-Version: 1.0",
        ]
        if let list {
            lines.append(Self.named("List-Id", list.name, Self.plain(list.id) + "." + settings.from.host))
        }
        if let unsubscribe {
            // One line: folded ones broke signatures on the way.
            lines.append("List-Unsubscribe: <\(Self.plain(unsubscribe))>")
            lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        }
        lines += ["Auto-Submitted: auto-generated", "Precedence: bulk"]
        lines += extra.map { "\($0.name): " + Self.plain($0.value) }
        lines += ["Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"", ""]
        for (type, body) in [("plain", text), ("html", html)] {
            lines += [
                "--" + boundary, "Content-Type: text/\(type); charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable", "", QuotedPrintable.encoded(body),
            ]
        }
        lines += ["--" + boundary + "--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    /// A header with a name before an address, on two lines where one would be long.
    private static func named(_ header: String, _ name: String, _ address: String) -> String {
        let start = header + ": " + phrase(name, after: header.utf8.count + 2)
        let isShort = start.utf8.count + address.utf8.count < 72
        return start + (isShort ? " <" : "\r\n <") + address + ">"
    }

    /// `text` as the name before an address.
    private static func phrase(_ text: String, after used: Int) -> String {
        let isPlain = text.utf8.allSatisfy {
            $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x20
        }
        return isPlain && !text.isEmpty && text.utf8.count < 60
            ? text : HeaderText.encoded(text, after: used, always: true)
    }

    /// Visible ASCII alone.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.value > 0x20 && $0.value < 0x7F && $0 != "<" && $0 != ">" }))
    }
}
