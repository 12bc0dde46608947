internal import ArgumentParser
internal import QuothRecord

/// How what is suspected of ending this process is tried: by the same program.
enum Trials {
    /// Inputs and captures that are read as `reading` says.
    static func reading(_ reading: ReadingOptions) -> Trial? {
        Trial.ownProgram.map { program in
            let profiles = reading.profile.flatMap { ["--profile", $0] }
            return Trial(
                program: program,
                arguments: [TryInputCommand._commandName, "--max-bytes", "\(reading.maxBytes.bytes)"] + profiles)
        }
    }

    /// Versions that are judged.
    static var judging: JudgingTrial? {
        Trial.ownProgram.map { JudgingTrial(program: $0, arguments: [TryJudgingCommand._commandName]) }
    }
}
