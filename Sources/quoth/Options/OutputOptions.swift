internal import ArgumentParser
internal import QuothPublish

/// What is printed, and how: the same in every command.
struct OutputOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What to print; not every command has every form.", valueName: "form"))
    var format: OutputFormat?

    @Flag(help: "Print one JSON object, as docs/formats.md describes: --format json.")
    var json = false

    @Flag(help: "Print JSON lines: --format jsonl.")
    var jsonl = false

    @Flag(help: "Print tab-separated lines with stable columns: --format plain.")
    var plain = false

    @Option(
        help: ArgumentHelp("Use colour: auto, always or never. NO_COLOR and TERM=dumb turn it off.", valueName: "when"))
    var color = ColorChoice.auto

    @Flag(name: .shortAndLong, help: "Print no text view, hint or progress; only errors and what a format asks for.")
    var quiet = false

    func validate() throws {
        let asked = [format != nil, json, jsonl, plain].count { $0 }
        guard asked <= 1 else {
            throw ValidationError("Only one of --format, --json, --jsonl and --plain can be given.")
        }
    }

    /// The format that was asked for; `nil` where none was: the text view, unless ``quiet``.
    var asked: OutputFormat? {
        format ?? (json ? .json : jsonl ? .jsonl : plain ? .plain : nil)
    }

    /// What goes to the standard output; `nil` is nothing.
    var printed: OutputFormat? { asked ?? (quiet ? nil : .text) }

    /// Refuses a format that a command does not have.
    func check(isOneOf formats: [OutputFormat]) throws {
        guard let asked, !formats.contains(asked) else { return }
        let names = formats.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("This command has no format \(asked.rawValue). Choose one of: \(names).")
    }

    /// How text is set on `console`.
    func style(_ console: Console) -> TextStyle {
        TextStyle(isColoured: color.isOn(console), width: min(console.width, 120))
    }
}
