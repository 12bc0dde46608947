/// Why a page could not be read.
public enum ReadError: Error, Hashable, Sendable {
    case empty(origin: String)
    case binary(origin: String, kind: String)
    case tooLarge(origin: String, bytes: Int, limit: Int)
    case undecodable(origin: String, charset: String)
    case badLine(origin: String, line: Int, reason: String)
    case noText(origin: String, reason: String)
    case packed(origin: String, reason: String)
    case badRecord(origin: String, record: String, reason: String)
}

extension ReadError: CustomStringConvertible {
    /// What was wrong, with which input, and what to do.
    public var description: String {
        switch self {
        case .empty(let origin):
            "\(origin) is empty. Give a file that holds text."
        case .binary(let origin, let kind):
            "\(origin) is \(kind), not text. Save its text as HTML, Markdown or plain text first."
        case .tooLarge(let origin, let bytes, let limit):
            "\(origin) has \(bytes) bytes and a page may have at most \(limit). Split it, or raise --max-bytes."
        case .undecodable(let origin, let charset):
            "\(origin) cannot be decoded as \(charset). Convert it to UTF-8 first: iconv -f CHARSET -t UTF-8."
        case .badLine(let origin, let line, let reason):
            "\(origin), line \(line): \(reason). Each line is one JSON object with an `id` and a `text` or `html`."
        case .noText(let origin, let reason):
            "\(origin) has no main text: \(reason)."
        case .packed(let origin, let reason):
            "\(origin) \(reason). Nothing of it is read; if you trust it, unpack it yourself and give what comes out."
        case .badRecord(let origin, let record, let reason):
            "\(origin), \(record): \(reason). The rest is read; for this part get the file again."
        }
    }
}
