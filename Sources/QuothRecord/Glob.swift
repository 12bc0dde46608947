internal import Glibc

/// Expands a pattern, for shells that hand it on as it is.
enum Glob {
    /// The files that match `pattern`, sorted.
    static func paths(_ pattern: String) throws(IntakeError) -> [String] {
        var result = glob_t()
        defer { globfree(&result) }
        guard glob(pattern, 0, nil, &result) == 0, let matches = result.gl_pathv else {
            throw .noMatch(pattern: pattern)
        }
        return (0..<Int(result.gl_pathc)).compactMap { matches[$0].map { String(cString: $0) } }
    }
}
