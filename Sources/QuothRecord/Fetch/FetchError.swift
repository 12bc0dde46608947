/// Why something was not fetched.
public enum FetchError: Error, Hashable, Sendable {
    case noLibrary(reason: String)
    case badURL(url: String, reason: String)
    case refused(url: String, reason: String)
    case robots(url: String, reason: String)
    case robotsFailed(url: String, reason: String)
    case unresolved(url: String, host: String, reason: String)
    case unreached(url: String, reason: String)
    case late(url: String, seconds: Double)
    case insecure(url: String, reason: String)
    case tooLarge(url: String, reason: String)
    case broken(url: String, reason: String)
    case redirects(url: String, limit: Int)
    case status(url: String, status: Int, retryAfter: Int?)
    case paused(url: String, host: String, seconds: Int, failures: Int)
    case unwritable(path: String, reason: String)
    case badList(path: String, line: Int, reason: String)

    /// Whether a rule forbids it, and no failure of the network or the server.
    public var isRefusal: Bool {
        switch self {
        case .badURL, .refused, .robots, .robotsFailed: true
        default: false
        }
    }

    /// Whether a later try may go better, so that a host's failures are counted.
    public var isPassing: Bool {
        switch self {
        case .unresolved, .unreached, .late, .broken, .insecure, .paused, .robotsFailed: true
        case .status(_, let status, _): status >= 500 || status == 429 || status == 408
        default: false
        }
    }
}

extension FetchError: CustomStringConvertible {
    /// What was wrong, with which address, and what to do.
    public var description: String {
        switch self {
        case .noLibrary(let reason):
            "Fetching needs libcurl, which cannot be loaded: \(reason). Install it (Debian: apt-get install libcurl4)."
        case .badURL(let url, let reason):
            "\(Self.shown(url)) is not fetched: \(reason). Give the address as a browser shows it."
        case .refused(let url, let reason): "\(url) is not fetched: \(reason)."
        case .robots(let url, let reason): "\(url) is not fetched: \(reason)."
        case .robotsFailed(let url, let reason):
            "\(url) is not fetched: \(reason), so that nothing may be fetched for now. Try again later."
        case .unresolved(let url, let host, let reason): "\(url) cannot be fetched: \(host) has no address (\(reason))."
        case .unreached(let url, let reason): "\(url) cannot be fetched: \(reason)."
        case .late(let url, let seconds): "\(url) cannot be fetched: it took more than \(Self.shown(seconds)) seconds."
        case .insecure(let url, let reason):
            "\(url) cannot be fetched: its certificate or encryption is wrong (\(reason))."
                + (reason.contains("issuer") || reason.contains("self-signed") || reason.contains("self signed")
                    ? " --ca-file names the certificates of an authority of your own." : "")
        case .tooLarge(let url, let reason): "\(url) is left out: \(reason)."
        case .broken(let url, let reason): "\(url) cannot be fetched: \(reason)."
        case .redirects(let url, let limit): "\(url) leads on more than \(limit) times. Give the address where it ends."
        case .status(let url, let status, let retryAfter):
            "\(url) answers \(status)" + (retryAfter.map { ", and asks to come back in \($0) seconds" } ?? "") + "."
        case .paused(let url, let host, let seconds, let failures):
            "\(url) is not tried: \(host) failed \(failures) times in a row. It is tried again in \(seconds) seconds."
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason). Choose another place with -o."
        case .badList(let path, let line, let reason): "\(path), line \(line): \(reason)."
        }
    }

    /// An address that was refused, with what a terminal would obey made visible, and not too long.
    private static func shown(_ url: String) -> String {
        let head = String(
            url.unicodeScalars.prefix(200).map {
                $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? "␣" : Character($0)
            })
        return head.unicodeScalars.count < url.unicodeScalars.count ? head + "…" : head
    }

    private static func shown(_ seconds: Double) -> String {
        seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    }
}
