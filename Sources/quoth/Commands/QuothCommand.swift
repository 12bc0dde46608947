internal import ArgumentParser
internal import QuothRecord

/// A subcommand whose work a test can run with a console of its own.
protocol QuothCommand: AsyncParsableCommand {
    /// Does the work.
    func perform(_ console: Console) async throws -> RunStatus
}

extension QuothCommand {
    /// Does the work, and turns a failure into a line that says what to do.
    func execute(_ console: Console) async -> RunStatus {
        let status: RunStatus
        do {
            status = try await perform(console)
        } catch {
            console.flush()
            console.report("quoth: \(Self.words(error))")
            if case .noSources = error as? CommandError { return .usage }
            return (error as? FetchError)?.isRefusal == true ? .refused : .error
        }
        console.flush()
        return status
    }

    /// What went wrong; of the usual record, also how to have another one.
    private static func words(_ error: any Error) -> String {
        if case .notARecord(UsualRecord.path) = error as? RecordError { return UsualRecord.missing }
        return "\(error)"
    }

    func run() async throws {
        let status = await execute(.system())
        if status != .fine { throw ExitCode(status.rawValue) }
    }
}
