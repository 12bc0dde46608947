internal import CLinux
internal import FoundationEssentials
internal import Glibc
internal import Quoth

/// Reads what is suspected in a process of its own, with limits to its time and memory, and sees how that ends.
public struct Trial: Sendable {
    /// How much a trial may take: seconds of computing, and KiB of address space.
    private static let seconds = 30, memory = 4 << 20
    /// Ends that somebody asked for, and that tell nothing of what was read.
    private static let asked = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    private let program: String
    private let arguments: [String]

    /// Trials by `program`, which takes `arguments`, then the input's path, or `--capture` with the head of a capture whose
    /// bytes are its standard input.
    public init(program: String, arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// The path of the program that runs; `nil` if the system doesn't tell, or it was replaced.
    public static var ownProgram: String? {
        var path = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = path.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { readlink("/proc/self/exe", $0, bytes.count) } ?? -1
        }
        guard count > 0, count < path.count else { return nil }
        let name = String(decoding: path[..<count], as: UTF8.self)
        return access(name, X_OK) == 0 ? name : nil
    }

    /// Lets this process, which is a trial, end with the one that started it: nobody waits for what it would tell.
    public static func endsWithParent() { clinux_end_with_parent() }

    /// Why `unit` ends the process that reads it; `nil` if it doesn't, or can't be tried: standard input is gone.
    func reason(against unit: ReadUnit, _ capture: Capture?) -> String? {
        var process = BoundedProcess()
        (process.seconds, process.memory) = (Self.seconds, Self.memory)
        let outcome: BoundedProcess.Outcome
        if let capture {
            outcome = process.run(program, arguments + ["--capture", CaptureHead(capture).text], input: capture.bytes)
        } else if unit.input != "-" {
            outcome = process.run(program, arguments + ["--", unit.input], input: [])
        } else {
            return nil
        }
        return Self.reason(of: outcome, seconds: Self.seconds)
    }

    /// What a trial that had so many seconds tells by how it ended; `nil` if nothing.
    static func reason(of outcome: BoundedProcess.Outcome, seconds: Int) -> String? {
        switch outcome {
        case .ended(let signal) where !asked.contains(signal): words(signal)
        case .tookTooLong: "still computing after \(seconds) seconds"
        default: nil
        }
    }

    private static func words(_ signal: Int32) -> String {
        let name = strsignal(signal).map { String(cString: $0) } ?? "unknown"
        return "signal \(signal), \(name.lowercased())"
    }
}
