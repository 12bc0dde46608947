internal import ArgumentParser

/// A file to write the answer to, beside what is printed.
struct FileOption: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Also write a file; its ending says what: .html (the report), .json, .jsonl, .tsv, .csv or .txt.",
            valueName: "file"),
        completion: .file(extensions: ["html", "json", "jsonl", "tsv", "csv", "txt"]))
    var output: String?

    func validate() throws {
        guard let output, OutputFormat(ending: output) == nil else { return }
        throw ValidationError(
            "\(output) has no ending that says what to write. Use .html, .json, .jsonl, .tsv, .csv or .txt.")
    }

    /// Refuses a format that a command does not have.
    func check(isOneOf formats: [OutputFormat]) throws {
        guard let file, !formats.contains(file.format) else { return }
        throw ValidationError("This command cannot write \(file.path): it has no \(file.format.rawValue).")
    }

    /// The file and its format.
    var file: (path: String, format: OutputFormat)? {
        output.flatMap { path in OutputFormat(ending: path).map { (path, $0) } }
    }
}
