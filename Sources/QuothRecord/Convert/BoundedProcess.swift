internal import CLinux
internal import Glibc

/// Runs a program that is not trusted with its input: in a process of its own, with limits to its time, its memory and its
/// output.
struct BoundedProcess {
    /// How a run ended.
    enum Outcome: Equatable {
        case exited(status: Int32, output: [UInt8], errors: String)
        case notFound
        case tookTooLong
        case gaveTooMuch
        /// It was ended by a signal, such as for its memory.
        case ended(signal: Int32)
        /// It could not be started.
        case failed(reason: String)
    }

    /// How long it may run, in seconds.
    var seconds = 60
    /// The address space it may have, in KiB.
    var memory = 1 << 20
    /// The bytes that it may print.
    var outputLimit = 256 << 20

    private static let errorLimit = 4096

    /// Runs `program`, which is looked for in `PATH`, with `input` as its standard input.
    func run(_ program: String, _ arguments: [String], input: [UInt8]) -> Outcome {
        guard let file = InputFile(input) else { return .failed(reason: systemMessage(errno)) }
        guard let output = Pipe(), let errors = Pipe() else { return .failed(reason: systemMessage(errno)) }
        // The shell sets the limits before the program begins; its name and arguments are no part of the script. Without a
        // second between them the hard limit of time would come first, whose signal is the one of any end by force.
        let script = "ulimit -v \(memory); ulimit -S -t \(seconds); ulimit -H -t \(seconds + 1); exec \"$@\""
        let words = ["/bin/sh", "-c", script, "sh", program] + arguments
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, file.descriptor, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
        // Threads of tasks hold signals back, and a program would go on to: the one that ends its time among them.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var process: pid_t = 0
        let code = withCStrings(words) { posix_spawn(&process, "/bin/sh", &actions, &attributes, $0, environ) }
        guard code == 0 else { return .failed(reason: systemMessage(code)) }
        output.closeWriting()
        errors.closeWriting()
        let drained = drain(output.reading, errors.reading)
        if drained.problem != nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if let problem = drained.problem { return problem }
        let messages = String(decoding: drained.errors, as: UTF8.self)
        guard status & 0x7F == 0 else {
            return status & 0x7F == SIGXCPU ? .tookTooLong : .ended(signal: status & 0x7F)
        }
        let exit = status >> 8 & 0xFF
        return exit == 127 ? .notFound : .exited(status: exit, output: drained.output, errors: messages)
    }

    /// Reads both pipes to their ends, as far as the limits allow.
    private func drain(_ output: Int32, _ errors: Int32) -> (output: [UInt8], errors: [UInt8], problem: Outcome?) {
        var (out, messages): ([UInt8], [UInt8]) = ([], [])
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var polled = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
        ]
        let end = ContinuousClock.now + .seconds(seconds)
        while polled.contains(where: { $0.fd >= 0 }) {
            let left = (end - .now) / .milliseconds(1)
            guard left > 0 else { return (out, messages, .tookTooLong) }
            guard poll(&polled, nfds_t(polled.count), Int32(min(left, 1000))) >= 0 || errno == EINTR else {
                return (out, messages, .failed(reason: systemMessage(errno)))
            }
            for k in polled.indices where polled[k].fd >= 0 && polled[k].revents != 0 {
                let count = read(polled[k].fd, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 {
                    polled[k].fd = -1
                } else if k == 0 {
                    guard out.count + count <= outputLimit else { return (out, messages, .gaveTooMuch) }
                    out += buffer[..<count]
                } else if messages.count < Self.errorLimit {
                    messages += buffer[..<min(count, Self.errorLimit)]
                }
            }
        }
        return (out, messages, nil)
    }

    /// Calls `body` with the words as C has them.
    private func withCStrings(_ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32) -> Int32 {
        let copies = words.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }

    /// A pipe whose ends are closed with the value.
    private final class Pipe {
        let reading: Int32
        private(set) var writing: Int32

        init?() {
            var ends: [Int32] = [0, 0]
            guard clinux_pipe(&ends) == 0 else { return nil }
            (reading, writing) = (ends[0], ends[1])
        }

        func closeWriting() {
            close(writing)
            writing = -1
        }

        deinit {
            close(reading)
            if writing >= 0 { close(writing) }
        }
    }

    /// A file without a name that holds the input.
    private final class InputFile {
        let descriptor: Int32

        init?(_ bytes: [UInt8]) {
            descriptor = clinux_memory_file()
            guard descriptor >= 0 else { return nil }
            var done = 0
            while done < bytes.count {
                let count = bytes.withUnsafeBytes {
                    write(descriptor, $0.baseAddress.map { $0 + done }, bytes.count - done)
                }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return nil }
                done += count
            }
            guard lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
        }

        deinit {
            if descriptor >= 0 { close(descriptor) }
        }
    }
}
