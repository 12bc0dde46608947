internal import Glibc

/// The environment of the command that runs: the process's own, or what a test gives instead.
enum Surroundings {
    /// The variables that commands look at.
    static let names = [
        "NO_COLOR", "CLICOLOR_FORCE", "TERM", "COLUMNS", "QUOTH_RECORD", "XDG_DATA_HOME", "HOME", "SSL_CERT_FILE",
    ]

    /// What stands in for the environment of the process, as long as a command runs.
    @TaskLocal static var environment: [String: String]?

    /// The variables of the process.
    static func ofProcess() -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } })
    }
}
