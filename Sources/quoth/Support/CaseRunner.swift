internal import FoundationEssentials
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// Checks a file of cases, each a draft with its own sources, for the scorer.
struct CaseRunner {
    let console: Console
    let maxBytes: Int

    /// Prints one line a case of the files at `paths`.
    func run(_ paths: [String]) async throws -> RunStatus {
        let intake = Intake(paths)
        if let error = intake.leftOut.first { throw error }
        for input in intake.inputs {
            let bytes = try Intake.capture(of: input, byteLimit: maxBytes).bytes
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Data($0) }
            try await inOrder(Array(lines.enumerated()), work: { Self.answer($1, line: $0 + 1, input.path) }) {
                answer in
                if let bytes = try answer.get() { console.write(bytes + [0x0A]) }
            }
        }
        return .fine
    }

    private static func answer(_ data: Data, line: Int, _ path: String) -> Result<[UInt8]?, any Error> {
        guard data.contains(where: { $0 > 0x20 }) else { return .success(nil) }
        return Result {
            let one: CheckCase
            do {
                one = try JSONDecoder().decode(CheckCase.self, from: data)
            } catch {
                throw CommandError.badCase(path: path, line: line, reason: "\(error)")
            }
            let (draft, sources) = try one.quoted()
            let findings = Pipeline.check(draft, against: sources)
            return try JSONLine.bytes(BenchFindings(id: one.id, draft: draft, sources: sources, findings: findings))
        }
    }
}
