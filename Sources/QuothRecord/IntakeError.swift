/// Why an input was left out.
public enum IntakeError: Error, Hashable, Sendable {
    case notFound(path: String)
    case notReadable(path: String, reason: String)
    case noMatch(pattern: String)
    case emptyFolder(path: String)
    case tooLarge(path: String, bytes: Int, limit: Int)
    case isURL(url: String)
    case toolMissing(path: String, tool: String, package: String)
    case notConverted(path: String, reason: String)

    /// The input as it was given, or the file in a folder that was given.
    public var input: String {
        switch self {
        case .notFound(let path), .notReadable(let path, _), .emptyFolder(let path), .tooLarge(let path, _, _),
            .toolMissing(let path, _, _), .notConverted(let path, _):
            path
        case .noMatch(let pattern): pattern
        case .isURL(let url): url
        }
    }
}

extension IntakeError: CustomStringConvertible {
    /// What was wrong, with which input, and what to do.
    public var description: String {
        switch self {
        case .notFound(let path):
            "\(path) does not exist. Check the path, or put a pattern in quotation marks."
        case .notReadable(let path, let reason):
            "\(path) cannot be read: \(reason)."
        case .noMatch(let pattern):
            "No file matches \(pattern). Check the pattern; hidden files are never matched."
        case .emptyFolder(let path):
            "\(path) holds no file to read. Give a folder with pages or texts."
        case .tooLarge(let path, let bytes, let limit):
            "\(path) has \(bytes) bytes and may have at most \(limit). Split it, or raise --max-bytes."
        case .toolMissing(let path, let tool, let package):
            "\(path) is a PDF, and \(tool) is not installed. Install it (Debian: apt-get install \(package)) and try again."
        case .notConverted(let path, let reason):
            "\(path) is a PDF that cannot be read: \(reason)."
        case .isURL(let url):
            "\(url) is a URL, which is not fetched here. Fetch it first: quoth fetch \(url) -o page.warc.gz"
        }
    }
}
