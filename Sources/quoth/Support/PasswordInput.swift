internal import Glibc

/// A password that somebody types, or that stands in the first line of the standard input: never an argument, which all
/// processes of the machine can read.
enum PasswordInput {
    /// What is typed in a test.
    @TaskLocal static var typed: String?

    /// More bytes than these are not read.
    private static let most = 4_096

    /// The password; at a terminal it is asked for twice, without an echo.
    /// - Throws: ``CommandError/twoPasswords`` where the second one is another.
    static func read(for name: String, _ console: Console) throws -> String {
        if let typed { return typed }
        guard isatty(0) == 1 else { return line() }
        console.note("Password of \(name): ")
        let first = hidden(line)
        console.note("\nOnce more: ")
        let second = hidden(line)
        console.note("\n")
        guard first == second else { throw CommandError.twoPasswords }
        return first
    }

    /// What `body` reads, without the terminal showing it.
    private static func hidden(_ body: () -> String) -> String {
        var settings = termios()
        guard tcgetattr(0, &settings) == 0 else { return body() }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(0, TCSAFLUSH, &silent)
        defer { tcsetattr(0, TCSAFLUSH, &settings) }
        return body()
    }

    private static func line() -> String {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.count < most, Glibc.read(0, &byte, 1) == 1, byte != 0x0A { bytes.append(byte) }
        if bytes.last == 0x0D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
