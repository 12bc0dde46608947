internal import Glibc

/// Where a command writes and what it knows of its surroundings, so that a test can stand in for the terminal.
final class Console {
    /// Where one stream goes.
    enum Sink {
        case descriptor(Int32)
        /// Kept, for a test to read.
        case memory
    }

    let environment: [String: String]
    /// Whether this is the console of the process itself.
    var isOfProcess: Bool { if case .descriptor = out { true } else { false } }
    let outIsTerminal: Bool
    let errIsTerminal: Bool
    /// The columns of a line.
    let width: Int
    private let out: Sink
    private let err: Sink
    /// The bytes that are held back at most.
    private static let blockSize = 65_536
    private var pending: [UInt8] = []
    private var hasWritten = false
    /// What was written to the standard output of a console in memory.
    private(set) var kept: [UInt8] = []
    /// What was written to the standard error of a console in memory.
    private(set) var keptErrors: [UInt8] = []

    /// The console of the process.
    static func system() -> Console {
        Console(
            out: .descriptor(1), err: .descriptor(2), environment: Surroundings.ofProcess(),
            outIsTerminal: isatty(1) == 1,
            errIsTerminal: isatty(2) == 1, width: terminalWidth())
    }

    /// A console that keeps what is written to it.
    static func memory(environment: [String: String] = [:], isTerminal: Bool = false) -> Console {
        Console(
            out: .memory, err: .memory, environment: environment, outIsTerminal: isTerminal, errIsTerminal: isTerminal,
            width: nil)
    }

    private init(
        out: Sink, err: Sink, environment: [String: String], outIsTerminal: Bool, errIsTerminal: Bool, width: Int?
    ) {
        self.out = out
        self.err = err
        self.environment = environment
        self.outIsTerminal = outIsTerminal
        self.errIsTerminal = errIsTerminal
        self.width = environment["COLUMNS"].flatMap { Int($0) } ?? width ?? 100
    }

    /// Writes to the standard output: the first piece at once, the others in blocks of 64 KiB.
    func write(_ pieces: [UInt8]...) {
        for piece in pieces {
            if piece.count < Self.blockSize {
                pending += piece
            } else {
                // A large piece is not copied.
                flush()
                put(piece)
            }
        }
        if !hasWritten || pending.count >= Self.blockSize { flush() }
        hasWritten = true
    }

    /// Writes `text` to the standard output.
    func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// Writes a line to the standard error.
    func report(_ text: String) {
        note(text + "\n")
    }

    /// Writes to the standard error as it is, such as a line of progress that is written over.
    func note(_ text: String) {
        let bytes = Array(text.utf8)
        switch err {
        case .descriptor(let descriptor): writeAll(bytes, to: descriptor)
        case .memory: keptErrors += bytes
        }
    }

    /// Writes what is still held back.
    func flush() {
        put(pending)
        pending.removeAll(keepingCapacity: true)
    }

    private func put(_ bytes: [UInt8]) {
        switch out {
        case .descriptor(let descriptor): writeAll(bytes, to: descriptor)
        case .memory: kept += bytes
        }
    }
}

private func terminalWidth() -> Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
}

/// Writes all of `bytes`. A reader that went away, such as `head`, ends the process quietly: nobody reads on.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        }
        if count > 0 {
            written += count
        } else if errno == EPIPE {
            exit(0)
        } else if errno != EINTR && errno != EAGAIN {
            exit(RunStatus.error.rawValue)
        }
    }
}
