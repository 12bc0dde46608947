internal import ArgumentParser
internal import QuothPublish
internal import QuothRecord

/// `quoth doctor`: what a record needs, and what could not be added.
struct DoctorCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what a record needs, and what could not be added to it.",
        discussion: """
            EXAMPLES
              quoth doctor my-record
              quoth doctor my-record --quarantine
              quoth doctor my-record --retry
              quoth doctor my-record --forget pages/broken.pdf

            Looks at rights, locks, room, keys, left-over files, failing addresses and inputs
            that were left out, and says what to do. It takes a moment: `quoth verify` reads
            the record itself.

            EXIT CODES
              0  nothing is to be done
              1  error: there is no record, or it cannot be opened
              2  something is to be done
              3  --retry: some inputs were left out again
              64  wrong usage
            """)

    @OptionGroup var place: RecordArgument
    @ArgumentParser.Flag(help: "List what could not be added: reason, tries, last time and input, tab-separated.")
    var quarantine = false
    @ArgumentParser.Flag(help: "Try to add what could not be added.") var retry = false
    @Option(help: ArgumentHelp("Forget an input that could not be added; all for every one.", valueName: "input"))
    var forget: String?

    private var record: String { place.record }

    func validate() throws {
        let asked = [quarantine, retry, forget != nil].count { $0 }
        if asked > 1 { throw ValidationError("Only one of --quarantine, --retry and --forget can be given.") }
    }

    func perform(_ console: Console) async throws -> RunStatus {
        if let forget {
            let count = try RecordDoctor.forget(forget == "all" ? nil : forget, in: record)
            console.write("\(record): \(count) forgotten\n")
            return .fine
        }
        let doctor = try RecordDoctor(record)
        if retry {
            let inputs = doctor.quarantine.filter { !$0.isKept }.map(\.input)
            let status = try await tryAgain(inputs, console)
            return doctor.quarantine.contains(where: \.isKept) ? try await judgeAgain(status, console) : status
        }
        if quarantine {
            console.write(doctor.quarantine.map(Self.line).joined())
            return doctor.quarantine.isEmpty ? .fine : .found
        }
        for finding in doctor.findings {
            console.write(
                finding.advice.map { "!   \(finding.text)\n      \($0)\n" } ?? "ok  \(finding.text)\n")
        }
        return doctor.findings.allSatisfy { $0.advice == nil } ? .fine : .found
    }

    private static func line(_ left: RecordDoctor.Left) -> String {
        PlainLines.line([left.reason, "\(left.tries)", left.lastAt, left.input])
    }

    /// Judges what ended the program that judged it, in a process of its own first.
    private func judgeAgain(_ status: RunStatus, _ console: Console) async throws -> RunStatus {
        let writer = try RecordWriter(record)
        (writer.trial, writer.retriesJudging) = (Trials.judging, true)
        try await writer.settle(width: coreCount)
        let left = try RecordDoctor(record).quarantine.count(where: \.isKept)
        console.report("quoth: \(Counted.things(left, "version")) still not judged")
        return left > 0 ? .partial : status
    }

    private func tryAgain(_ inputs: [String], _ console: Console) async throws -> RunStatus {
        var seen: Set<String> = []
        let inputs = inputs.filter { seen.insert($0).inserted }
        if inputs.isEmpty {
            console.write("\(record): no input was left out\n")
            return .fine
        }
        return try await AddCommand.parse(["--record", record, "--retry", "--"] + inputs).perform(console)
    }
}
