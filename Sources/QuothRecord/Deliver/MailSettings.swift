internal import Quoth

/// The mail server that messages are handed to, and who they come from.
///
/// A file of lines such as `server = smtp.example:587`, with `user`, `password`, `from`, `name`, `tls` (`required` or
/// `none`) and `hello` beside it; what stands behind a `#` at a line's start is passed over.
public struct MailSettings: Hashable, Sendable {
    /// As libcurl takes it.
    var url: String
    var user: String?
    var password: String?
    var from: MailAddress
    /// What stands before the address it comes from.
    var name: String
    /// Whether nothing is sent before the connection is encrypted.
    var needsTLS: Bool
    /// How long a mail may take.
    var seconds = 60.0

    private static let known: Set<String> = ["server", "user", "password", "from", "name", "tls", "hello"]

    /// Reads the file at `path`.
    /// - Throws: ``FollowError/mail(reason:)``.
    public init(file path: String) throws(FollowError) {
        let bytes: [UInt8]
        do throws(IntakeError) { bytes = try FileBytes.read(path, limit: 1 << 16) } catch {
            throw .mail(reason: "its settings cannot be read (\(error))")
        }
        var values: [String: String] = [:]
        for (number, line) in String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated() {
            let line = Self.trimmed(line)
            if line.isEmpty || line.hasPrefix("#") { continue }
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                Self.trimmed($0)
            }
            guard parts.count == 2, Self.known.contains(parts[0]) else {
                throw .mail(
                    reason: "line \(number + 1) of \(path) is none of \(Self.known.sorted().joined(separator: ", "))")
            }
            values[parts[0]] = parts[1]
        }
        try self.init(values, place: path)
    }

    /// Reads `QUOTH_SMTP_SERVER`, `QUOTH_SMTP_USER` and so on; `nil` where no server is named.
    public init?(environment: [String: String]) throws(FollowError) {
        var values: [String: String] = [:]
        for name in Self.known {
            if let value = environment["QUOTH_SMTP_" + name.uppercased()], !value.isEmpty { values[name] = value }
        }
        if values["server"] == nil { return nil }
        try self.init(values, place: "the environment")
    }

    private init(_ values: [String: String], place: String) throws(FollowError) {
        guard let server = values["server"] else { throw .mail(reason: "\(place) names no server") }
        guard let sender = values["from"] else { throw .mail(reason: "\(place) names no address that it is from") }
        let isPlain = server.utf8.allSatisfy {
            $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x2D && $0 <= 0x3A || $0 == 0x5B || $0 == 0x5D
        }
        let scheme = server.hasPrefix("smtps://") ? "smtps://" : "smtp://"
        let host = server.hasPrefix(scheme) ? String(server.dropFirst(scheme.utf8.count)) : server
        guard isPlain, !host.isEmpty, !host.contains("/") else {
            throw .mail(reason: "“\(server)” in \(place) is no server; write it so: smtp.example:587")
        }
        let tls = values["tls"] ?? "required"
        guard ["required", "none"].contains(tls) else {
            throw .mail(reason: "tls in \(place) is neither required nor none")
        }
        from = try MailAddress(sender)
        let own =
            try values["hello"].map { text throws(FollowError) in try MailAddress("quoth@" + text).host } ?? from.host
        url = scheme + host + "/" + own
        (user, password) = (values["user"], values["password"])
        (name, needsTLS) = (values["name"] ?? "Quoth", tls == "required")
        for text in [user, password].compactMap(\.self) where text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
            throw .mail(reason: "user or password in \(place) holds a control character")
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let head = text.drop { $0 == " " || $0 == "\t" || $0 == "\r" }
        return String(head.reversed().drop { $0 == " " || $0 == "\t" || $0 == "\r" }.reversed())
    }
}
