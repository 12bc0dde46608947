internal import ArgumentParser
internal import QuothRecord

/// `quoth try-judging`: versions that are suspected of ending the process that judges them are judged here, in a process of
/// its own. Whoever writes to the record runs it; how it ends is its answer.
struct TryJudgingCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "try-judging", abstract: "Judge versions, and keep nothing of it.", shouldDisplay: false)

    @Argument(help: "The record's folder.") var record: String
    @Argument(help: "Versions that are passed over, with commas between; - for none.") var besides: String
    @Argument(help: "The versions' numbers.") var versions: [Int]

    func perform(_ console: Console) async throws -> RunStatus {
        Trial.endsWithParent()
        try JudgingTrial.run(versions, besides: Set(besides.split(separator: ",").compactMap { Int($0) }), in: record)
        return .fine
    }
}
