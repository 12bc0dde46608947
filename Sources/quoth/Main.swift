internal import ArgumentParser
internal import Glibc
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth`: arguments in, exit code out.
@main struct Main: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quoth", abstract: "Say of every quotation whether these are still the words that were said.",
        discussion: """
            EXAMPLES
              quoth check draft.md --against statement.html interviews/
              quoth trace article.html --against statement.html -o report.html
              quoth quotes --json article.html
            """,
        subcommands: [
            CheckCommand.self, TraceCommand.self, SpreadCommand.self, QuotesCommand.self, ExtractCommand.self,
            ExplainCommand.self, AddCommand.self, FetchCommand.self, WatchCommand.self, FollowCommand.self,
            SearchCommand.self,
            VersionsCommand.self, DiffCommand.self, WhoCommand.self, CorrectCommand.self, VerifyCommand.self,
            ExportCommand.self,
            ImportCommand.self, BackupCommand.self, RestoreCommand.self, StatsCommand.self, PruneCommand.self,
            RemoveCommand.self,
            DoctorCommand.self, ServeCommand.self, UserCommand.self, TokenCommand.self, CompletionCommand.self,
            TryInputCommand.self, TryJudgingCommand.self,
        ])

    @ArgumentParser.Flag(name: .shortAndLong, help: "Print the version.") var version = false

    static func main() async {
        ProcessMemory.returnEarly()
        signal(SIGINT) { _ in _exit(RunStatus.interrupted.rawValue) }
        let console = Console.system()
        Glibc.exit(await run(Array(CommandLine.arguments.dropFirst()), console).rawValue)
    }

    /// Does what `arguments` ask for.
    static func run(_ arguments: [String], _ console: Console) async -> RunStatus {
        await Surroundings.$environment.withValue(console.environment) { await answer(arguments, console) }
    }

    private static func answer(_ arguments: [String], _ console: Console) async -> RunStatus {
        if arguments.isEmpty {
            console.write(HelpText.start)
            console.flush()
            return .fine
        }
        if let typo = CommandTypo(arguments, commands: configuration.subcommands.map { $0._commandName }) {
            console.report("quoth: \(typo)")
            return .usage
        }
        do {
            var command = try parseAsRoot(arguments)
            if let command = command as? any QuothCommand { return await command.execute(console) }
            // What is left is help for a command, which is thrown, or the root itself.
            guard let root = command as? Main else { try command.run(); return .fine }
            console.write((root.version ? "quoth \(Version.current)" : helpMessage(columns: console.width)) + "\n")
        } catch {
            return finish(error, console)
        }
        console.flush()
        return .fine
    }

    /// Prints help that was asked for, or says what was wrong with the arguments.
    private static func finish(_ error: any Error, _ console: Console) -> RunStatus {
        let code = exitCode(for: error)
        let message = fullMessage(for: error, columns: console.width)
        guard code == .success else {
            console.report(message)
            return .usage
        }
        console.write(message + "\n")
        console.flush()
        return .fine
    }
}
