internal import ArgumentParser

/// `quoth completion`: a script that teaches a shell the commands and options.
struct CompletionCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion", abstract: "Print a completion script for a shell.",
        discussion: """
            EXAMPLES
              quoth completion bash > ~/.local/share/bash-completion/completions/quoth
              quoth completion zsh > ~/.zfunc/_quoth
              quoth completion fish > ~/.config/fish/completions/quoth.fish

            EXIT CODES
              0  fine
              64  wrong usage
            """)

    /// A shell that a script can be made for.
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish

        var kind: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    @Argument(help: "The shell: bash, zsh or fish.") var shell: Shell

    func perform(_ console: Console) async throws -> RunStatus {
        console.write(Main.completionScript(for: shell.kind) + "\n")
        return .fine
    }
}
