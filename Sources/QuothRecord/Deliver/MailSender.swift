/// Hands mails to the operator's mail server.
public final class MailSender {
    private let settings: MailSettings
    private let transport: CurlTransport

    /// A sender to the server of `settings`.
    /// - Throws: ``FetchError/noLibrary(reason:)`` where libcurl is missing.
    public init(_ settings: MailSettings, authorities: String? = nil) throws(FetchError) {
        self.settings = settings
        transport = try CurlTransport(authorities: authorities)
    }

    /// Sends a mail.
    public func send(_ message: MailMessage) -> DeliveryOutcome {
        let answer = transport.send(message.bytes(from: settings), to: message.to, settings)
        if answer.outcome == .fine, (200..<300).contains(answer.status) { return .done }
        let said = String(decoding: answer.head.split(separator: 0x0A).last ?? [], as: UTF8.self)
        let reason =
            (answer.reason.isEmpty ? "the mail server failed" : answer.reason)
            + (said.isEmpty ? "" : " (\(said.prefix(120)))")
        // That nobody of the name is there will be so tomorrow (RFC 5321, section 4.2.3).
        return [550, 551, 553].contains(answer.status) ? .over(reason: reason) : .later(reason: reason, retryAfter: nil)
    }
}
