/// The parts of a message by what is done with them.
struct MailParts {
    /// The letter, in the forms that it was sent in.
    struct Body {
        var plain: MIMEPart?
        var html: MIMEPart?
    }

    /// The letter: the first text that is no attachment.
    private(set) var body: Body?
    /// Messages that were sent along.
    private(set) var messages: [MIMEPart] = []
    /// Files that were sent along.
    private(set) var attachments: [MIMEPart] = []
    /// What was wrong, in words for a person.
    private(set) var notes: [String] = []

    /// Sorts a message, or a part of one.
    /// - Complexity: O(*n*) in the number of parts; parts stand in each other twelve deep at most.
    mutating func take(_ part: MIMEPart) {
        if part.isCut, notes.isEmpty { notes.append("the message breaks off: the end of a part is missing") }
        switch part.type.essence {
        case "multipart/alternative": takeAlternatives(part.parts)
        case _ where part.type.kind == "multipart": part.parts.forEach { take($0) }
        case "message/rfc822", "message/global": messages.append(part)
        case _ where part.isAttachment: attachments.append(part)
        case "text/html": if body == nil { body = Body(html: part) } else if body?.html == nil { addHTML(part) }
        case "text/plain": if body == nil { body = Body(plain: part) }
        default: if part.fields["content-id"] == nil, part.type.kind != "message" { attachments.append(part) }
        }
    }

    /// A plain line or two may stand before the HTML that is the letter.
    private mutating func addHTML(_ part: MIMEPart) {
        body?.html = part
    }

    /// Of several forms of the same, each that can be read is kept; what hangs on the richer ones is taken as well.
    private mutating func takeAlternatives(_ parts: [MIMEPart]) {
        var forms = MailParts()
        for part in parts { forms.takeForm(part) }
        if body == nil { body = forms.body }
        messages += forms.messages
        attachments += forms.attachments
        if notes.isEmpty { notes = forms.notes }
    }

    private mutating func takeForm(_ part: MIMEPart) {
        switch part.type.essence {
        case "text/plain" where !part.isAttachment: if body?.plain == nil { set(\.plain, part) }
        case "text/html" where !part.isAttachment: set(\.html, part)
        case _ where part.type.kind == "multipart":
            if part.isCut, notes.isEmpty { notes.append("the message breaks off: the end of a part is missing") }
            part.parts.forEach { takeForm($0) }
        case "text/calendar", "text/x-amp-html", "text/enriched", "text/rtf": break
        default: take(part)
        }
    }

    private mutating func set(_ form: WritableKeyPath<Body, MIMEPart?>, _ part: MIMEPart) {
        if body == nil { body = Body() }
        body?[keyPath: form] = part
    }
}
