/// What a user says about the pages of a site: which elements hold what, one selector a line.
///
///     # The bulletin of a fictional council
///     host: council.example
///     text: .bulletin-body
///     date: time @datetime
public struct SiteProfile: Hashable, Sendable {
    /// A line: a selector, and the attribute to read where it isn't the text.
    struct Rule: Hashable, Sendable {
        var selector: Selector
        var attribute: String?
        var line: Int
    }

    /// The file that it was read from, as messages and evidence name it.
    public let file: String
    /// The hosts whose pages it is for, with those below them; every page if there is none.
    public let hosts: [String]
    let rules: [ProfileField: [Rule]]

    /// Reads the lines of a profile.
    /// - Throws: ``ProfileError`` with the line and the column, from 1, of the first fault.
    /// - Complexity: O(*n*) in the bytes.
    public init(_ text: String, file: String) throws(ProfileError) {
        var hosts: [String] = []
        var rules: [ProfileField: [Rule]] = [:]
        for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let line = try ProfileLine(line, number: i + 1, file: file) else { continue }
            switch line.content {
            case .hosts(let names): hosts += names
            case .rule(let field, let rule): rules[field, default: []].append(rule)
            }
        }
        if rules.isEmpty { throw .noRule(file: file) }
        self.file = file
        self.hosts = hosts
        self.rules = rules
    }

    /// Whether it is for the page at `address`; one that names hosts is for no page without an address.
    func covers(_ address: String?) -> Bool {
        guard !hosts.isEmpty else { return true }
        guard let host = address.flatMap(WebAddress.host) else { return false }
        return hosts.contains { host == $0 || host.hasSuffix("." + $0) }
    }
}
