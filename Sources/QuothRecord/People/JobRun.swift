/// Runs a job: `quoth` itself, in a process of its own.
public struct JobRun: Sendable {
    /// The program.
    private let program: String
    private let path: String
    /// The folder that backups are put into.
    private let backups: String
    /// No job may use more seconds of a processor.
    private static let longest = 86_400

    /// Jobs of the record in the folder `path`, by the program at `program`; backups go into the folder `backups`.
    public init(_ path: String, program: String, backups: String) {
        (self.path, self.program, self.backups) = (path, program, backups)
    }

    /// Starts a job in the background.
    /// - Returns: Its number; `nil` if another one runs.
    package func start(_ kind: Job.Kind, who: String, _ people: People) throws(PeopleError) -> Int? {
        let stamp = Clock.iso(Clock.now).filter { $0 != ":" }
        let target = backups + "/record-" + stamp
        guard let id = try people.beginJob(kind, kind == .backup ? target : "", who: who) else { return nil }
        let arguments =
            switch kind {
            case .backup: ["backup", path, target]
            case .retry: ["doctor", path, "--retry"]
            }
        if kind == .backup { Folders.make(backups) }
        let isStarted = BackgroundThread.start { run(id, arguments) }
        if !isStarted { try people.end(job: id, status: nil, output: "There could be no thread for it.") }
        return id
    }

    /// Notes that jobs of an earlier run of the site have ended with it.
    public static func endLost(_ path: String) {
        // Where that cannot be noted, the first job that is started says why.
        if People.exists(at: path) { try? People(path).endLostJobs() }
    }

    private func run(_ id: Int, _ arguments: [String]) {
        // The address space is that of a large record.
        let process = BoundedProcess(seconds: Self.longest, memory: 1 << 40, outputLimit: 16 << 20)
        var status: Int?
        let text: String
        switch process.run(program, arguments, input: []) {
        case .exited(let code, let output, let errors):
            status = Int(code)
            text = String(decoding: output.suffix(4_096), as: UTF8.self) + errors
        case .notFound: text = "\(program) is not there."
        case .tookTooLong: text = "It took too long."
        case .gaveTooMuch: text = "It printed too much."
        case .ended(let signal): text = "Signal \(signal) ended it."
        case .failed(let reason): text = reason
        }
        // Where that cannot be noted, the next start of the site says that it has ended.
        try? People(path).end(job: id, status: status, output: text)
    }
}
