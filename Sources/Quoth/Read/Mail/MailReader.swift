/// Reads an e-mail: the letter, the earlier message that it quotes, messages that were forwarded with it, and attachments.
struct MailReader {
    /// How deep messages may be forwarded in each other.
    private static let depthLimit = 4

    private let bytes: [UInt8]
    private let origin: String
    private var contents = PageContents()

    /// What the message in `capture` holds; the attachments are captures of their own.
    /// - Complexity: O(*n*) in the bytes.
    static func contents(of capture: Capture) -> PageContents {
        var reader = MailReader(bytes: capture.bytes, origin: capture.origin)
        reader.read(MIMEParser.message(capture.bytes, in: 0..<capture.bytes.count), id: capture.name, depth: 0)
        return reader.contents
    }

    private init(bytes: [UInt8], origin: String) {
        self.bytes = bytes
        self.origin = origin
    }

    private mutating func read(_ message: MIMEPart, id: String, depth: Int) {
        var parts = MailParts()
        parts.take(message)
        let subject = message.fields.bytes("subject").map(MailWords.decoded)
        let name = depth == 0 ? origin : "\(origin), \(subject ?? "a message in it")"
        if let (own, earlier) = parts.body.flatMap({ body(of: $0, id: id) }) {
            var document = own
            describe(&document, message)
            document.notes += parts.notes
            add(document)
            if var earlier {
                earlier.series = document.series
                add(earlier)
            }
        } else if parts.messages.isEmpty, parts.attachments.isEmpty {
            contents.errors.append(.noText(origin: name, reason: "the message has no part that is a text"))
        }
        for (i, part) in parts.attachments.enumerated() { attach(part, id: "\(id):\(i + 1)") }
        for (i, part) in parts.messages.enumerated() where depth < Self.depthLimit {
            let inner = decoded(part)
            var reader = MailReader(bytes: inner, origin: origin)
            reader.read(MIMEParser.message(inner, in: 0..<inner.count), id: "\(id):m\(i + 1)", depth: depth + 1)
            contents.documents += reader.contents.documents
            contents.errors += reader.contents.errors
            contents.inner += reader.contents.inner
        }
    }

    private mutating func add(_ document: Document) {
        if !document.blocks.isEmpty { contents.documents.append(document) }
    }

    // MARK: The body

    private func decoded(_ part: MIMEPart) -> [UInt8] {
        TransferEncoding.decoded(bytes[part.body], part.fields["content-transfer-encoding"])
    }

    /// The text of a part, UTF-8.
    private func text(_ part: MIMEPart) -> [UInt8]? {
        let bytes = decoded(part)
        let declared = part.type.charset ?? (part.type.essence == "text/html" ? HTMLCharset.declared(in: bytes) : nil)
        return (try? Charset.decode(bytes, declared: declared, origin: origin))?.utf8
    }

    /// The letter and the earlier message that it quotes.
    private func body(of body: MailParts.Body, id: String) -> (own: Document, earlier: Document?)? {
        let plain = body.plain.flatMap { part in
            text(part).map { MailText.plain($0, type: part.type, id: id, origin: origin) }
        }
        guard let html = body.html.flatMap(text).flatMap({ MailText.html($0, id: id, origin: origin) }) else {
            return plain
        }
        // A letter that is sent in two forms may have one of them cut to “this letter is HTML”, or the other empty.
        guard let plain, plain.own.text.count * 9 > html.own.text.count * 10 else { return html }
        return plain
    }

    // MARK: What the head says

    private func describe(_ document: inout Document, _ message: MIMEPart) {
        func evidence(_ text: String?, _ place: String, _ confidence: Double) -> Evidence<String>? {
            text.flatMap { $0.isEmpty ? nil : Evidence($0, from: place, confidence: confidence) }
        }
        let fields = message.fields
        let sender = (fields.bytes("from") ?? fields.bytes("sender")).map(MailSender.init)
        document.title = evidence(
            fields.bytes("subject").map { Self.withoutReply(MailWords.decoded($0)) }, "subject", 0.9)
        document.authors = [evidence(sender?.person, "from", 0.85)].compactMap { $0 }
        document.publisher =
            evidence(fields.bytes("organization").map(MailWords.decoded), "organization", 0.9)
            ?? evidence(sender?.organisation, "from", 0.8) ?? evidence(sender?.domain, "from address", 0.4)
        document.publishedAt = fields["date"].flatMap { MomentReader.moment($0) }
        document.published = document.publishedAt.map { Evidence($0.day, from: "date", confidence: 0.95) }
        document.language = evidence(fields["content-language"], "content-language", 0.7)
    }

    /// A subject without `Re:`, `Fwd:` and the like.
    private static func withoutReply(_ subject: String) -> String {
        var text = Substring(subject)
        while let mark = ["re:", "fwd:", "fw:", "aw:", "wg:", "sv:", "vs:"].first(where: {
            text.lowercased().hasPrefix($0)
        }) {
            text = text.dropFirst(mark.count).drop { $0 == " " }
        }
        return String(text)
    }

    // MARK: Attachments

    private mutating func attach(_ part: MIMEPart, id: String) {
        let bytes = decoded(part)
        let name = part.fileName ?? "attachment"
        var type = part.type
        if type.essence == "application/octet-stream" { type.essence = "" }
        if let kind = PageKind.reasonToPassOver(bytes, declared: type, url: nil) {
            let note = "attachment left out: \(name) (\(kind), \(bytes.count) bytes)"
            if !contents.documents.isEmpty { contents.documents[0].notes.append(note) }
            return
        }
        contents.inner.append(
            Capture(name: id, origin: "\(origin):\(name)", bytes: bytes, mediaType: type.essence, charset: type.charset)
        )
    }
}
