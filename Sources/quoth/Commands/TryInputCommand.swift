internal import ArgumentParser
internal import Quoth
internal import QuothPublish
internal import QuothRecord

/// `quoth try-input`: what is suspected of ending the process is read here, in a process of its own, and made ready for a
/// record. `quoth add` runs it; how it ends is its answer.
struct TryInputCommand: QuothCommand {
    static let configuration = CommandConfiguration(
        commandName: "try-input", abstract: "Read one input, and keep nothing of it.", shouldDisplay: false)

    @Argument(help: "The input's path.") var input: String?
    @Option(help: "All but the bytes of a capture, as JSON; the bytes come from the standard input.")
    var capture: String?
    @OptionGroup var reading: ReadingOptions

    func perform(_ console: Console) async throws -> RunStatus {
        Trial.endsWithParent()
        let rules = try reading.rules()
        if let capture {
            guard let head = CaptureHead(capture) else { return .usage }
            let own = try Intake.capture(of: Input(name: "-", path: "-"), byteLimit: .max)
            let name = Input(name: own.name, path: own.origin)
            prepare(Readings.reading(of: head.capture(own.bytes), in: name, rules))
        } else if let input {
            let input = Input(name: input, path: input)
            if let whole = Readings.only(of: input, rules) {
                prepare(whole)
            } else {
                // Of an archive each capture is tried for itself; here it is only opened and unpacked.
                let readings = Readings(input, rules)
                while !readings.batch().isEmpty {}
            }
        }
        return .fine
    }

    private func prepare(_ reading: Readings.Reading) {
        if let capture = reading.capture { _ = Addition(capture, reading.documents) }
    }
}
