public import Quoth

/// What a run was given to read: the list of its files, and what had to be left out of it.
///
/// Only the list is kept; ``captures(of:byteLimit:)`` reads one file at a time, so that neither a folder of 100,000 pages
/// nor an archive of 10 GB stands in memory.
public struct Intake: Sendable {
    /// The files, in the order in which they were given; those of a folder sorted by path. None comes twice.
    public private(set) var inputs: [Input] = []
    /// What was left out while the list was made.
    public private(set) var leftOut: [IntakeError] = []

    /// Lists what `arguments` name: files, folders with all below them, patterns with `*`, `?` or `[…]`, and `-` for
    /// standard input.
    ///
    /// In folders hidden files are passed over, and the pictures, styles and scripts that browsers save with a page.
    /// - Complexity: O(*n* log *n*) in the number of files.
    public init(_ arguments: [String]) {
        var paths: [String] = []
        for argument in arguments {
            do throws(IntakeError) {
                for path in try Self.expanded(argument) {
                    guard FileKind(path: path) == .folder else {
                        paths.append(path)
                        continue
                    }
                    let (files, errors) = FolderWalk.files(below: path)
                    paths += files
                    leftOut += errors
                }
            } catch {
                leftOut.append(error)
            }
        }
        var seen: Set<String> = []
        inputs = InputNames.named(paths.filter { seen.insert($0).inserted })
    }

    /// Loads one input.
    /// - Parameter byteLimit: The bytes that it may have.
    /// - Throws: ``IntakeError`` if it can't be read or is larger.
    public static func capture(of input: Input, byteLimit: Int) throws(IntakeError) -> Capture {
        let bytes = try FileBytes.read(input.path, limit: byteLimit)
        return Capture(name: input.name, origin: input.path, bytes: bytes)
    }

    /// Opens one input, to read its captures one after the other.
    /// - Parameter byteLimit: The bytes that a page may have, unpacked; an archive may have any number.
    /// - Throws: ``IntakeError`` if it can't be opened, or is a page that is larger.
    public static func captures(of input: Input, byteLimit: Int) throws(IntakeError) -> InputCaptures {
        try InputCaptures(input, byteLimit: byteLimit)
    }

    /// The files and folders that one argument names.
    private static func expanded(_ argument: String) throws(IntakeError) -> [String] {
        if argument == "-" { return ["-"] }
        switch FileKind(path: argument) {
        case .folder, .file: return [argument]
        case .missing where isURL(argument): throw .isURL(url: argument)
        case .missing where argument.contains(where: { "*?[".contains($0) }): return try Glob.paths(argument)
        case .missing: throw .notFound(path: argument)
        case .unreadable(let reason): throw .notReadable(path: argument, reason: reason)
        }
    }

    private static func isURL(_ text: String) -> Bool {
        let lower = text.lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.")
    }
}
