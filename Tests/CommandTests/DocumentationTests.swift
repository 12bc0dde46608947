import ArgumentParser
import Foundation
import Testing

@testable import quoth

/// Holds docs/cli.md against the commands. `RECORD=1 swift test` writes its reference part anew, and fails.
struct DocumentationTests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/cli.md")
    private static let mark = "<!-- From here on the text is the commands' own help; a test holds it against them. -->"

    /// The reference: the help of every command.
    private static var reference: String {
        let root = "\n## quoth\n\n```\n\(Main.helpMessage(columns: 90))\n```\n"
        return commands.reduce(root) { text, command in
            let help = Main.helpMessage(for: command.type, columns: 90)
            return text + "\n## quoth \(command.name)\n\n```\n\(help)\n```\n"
        }
    }

    /// Every command that is shown, those inside others behind them.
    private static var commands: [(name: String, type: any ParsableCommand.Type)] {
        Main.configuration.subcommands.filter { $0.configuration.shouldDisplay }.flatMap { command in
            [(command._commandName, command)]
                + command.configuration.subcommands.map { ("\(command._commandName) \($0._commandName)", $0) }
        }
    }

    @Test func `the reference in docs/cli.md is the commands' help`() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let parts = text.components(separatedBy: Self.mark)
        try #require(parts.count == 2, "docs/cli.md holds the mark once.")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try (parts[0] + Self.mark + Self.reference).write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("Recorded docs/cli.md: read the diff, then run again without RECORD.")
        }
        let written = try String(contentsOf: Self.file, encoding: .utf8).components(separatedBy: Self.mark)
        #expect(written[1] == Self.reference)
    }

    @Test(arguments: commands.map(\.name))
    func `every command has its exit codes and an example in its help`(name: String) throws {
        let command = try #require(Self.commands.first { $0.name == name })
        let help = Main.helpMessage(for: command.type)
        #expect(help.contains("EXIT CODES") && help.contains("EXAMPLES\n  quoth \(name)"))
        #expect(!help.contains("docs/") || help.contains("docs/formats.md"))
    }

    @Test func `every example in the help can be parsed`() throws {
        for command in Self.commands {
            let lines = command.type.configuration.discussion.split(separator: "\n").map { $0.drop { $0 == " " } }
            for line in lines where line.hasPrefix("quoth ") {
                let words = line.prefix { !"|>".contains($0) }.split(separator: " ").dropFirst().map(String.init)
                _ = try Main.parseAsRoot(words)
            }
        }
    }
}
