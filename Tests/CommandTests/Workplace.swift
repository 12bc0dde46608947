import Foundation

@testable import quoth

/// A folder of its own with a few files, and commands run on them.
struct Workplace {
    let folder: URL

    static let statement = """
        <!DOCTYPE html><html lang="en"><head><title>Ferry service: our answer</title></head><body><article>
        <h1>Ferry service: our answer</h1><p>2 March 2025</p>
        <p>Hanna Lund, chair of the Sound Passengers’ Club, said: “We do not accept that the night ferry ends in autumn.
        At least 300 people use it every week. If the county keeps the subsidy, we will pay more for our tickets.”</p>
        <p>The club was founded in 1987 and has some two thousand members on both shores of the sound.</p>
        </article></body></html>
        """

    static let draft = """
        # Night ferry

        Hanna Lund, chair of the Sound Passengers’ Club, said: “At least 300 people use it every week.” Lund said: “We accept
        that the night ferry ends in autumn.”
        """

    /// Makes the folder and writes the draft and the statement.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "quoth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "sources"), withIntermediateDirectories: true)
        try write(Self.draft, to: "draft.md")
        try write(Self.statement, to: "sources/statement.html")
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs the command; an argument that starts with `@` is a file of this folder.
    func run(
        _ arguments: [String], environment: [String: String] = [:], isTerminal: Bool = false
    ) async -> (status: RunStatus, out: String, err: String) {
        let console = Console.memory(environment: environment, isTerminal: isTerminal)
        let paths = arguments.map { $0.hasPrefix("@") ? path(String($0.dropFirst())) : $0 }
        let status = await Main.run(paths, console)
        return (
            status, String(decoding: console.kept, as: UTF8.self), String(decoding: console.keptErrors, as: UTF8.self)
        )
    }
}
