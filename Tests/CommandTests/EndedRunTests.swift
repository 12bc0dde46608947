import Foundation
import Testing

@testable import quoth

/// Runs of the program itself that don't come to their end.
@Suite struct EndedRunTests {
    /// Runs the built program.
    private static func start(_ arguments: [String], poison: String? = nil) throws -> (process: Process, err: Pipe) {
        let tests = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        let process = Process()
        process.executableURL = tests.deletingLastPathComponent().appending(path: "quoth")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
        process.environment?["QUOTH_POISON"] = poison
        process.environment?["SWIFT_BACKTRACE"] = "enable=no"
        let pipe = Pipe()
        (process.standardError, process.standardOutput) = (pipe, Pipe())
        try process.run()
        return (process, pipe)
    }

    private static func run(_ arguments: [String], poison: String? = nil) throws -> (status: Int32, err: String) {
        let (process, pipe) = try start(arguments, poison: poison)
        let err = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: err, as: UTF8.self))
    }

    private static func place() throws -> Workplace {
        let place = try Workplace()
        for number in 0..<20 {
            try place.write("“We will keep quay \(number),” said Ida Brekke, a pilot.", to: "sources/\(number).txt")
        }
        try place.write("“No,” said Ana Brandt, who is POISON.", to: "sources/7b.txt")
        return place
    }

    @Test(arguments: ["folder", "archive"])
    func `an input that ends the process is passed over by the next run, which adds all others`(way: String)
        async throws
    {
        let place = try Self.place()
        defer { place.remove() }
        var source = place.path("sources")
        if way == "archive" {
            source = place.path("crawl.warc")
            let pages = (0..<22).map { number in
                let page =
                    number == 5
                    ? "<p>“No,” said Ana Brandt, who is POISON.</p>" : "<p>“Quay \(number),” said Ida Brekke.</p>"
                return
                    "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:\(UUID().uuidString.lowercased())>\r\n"
                    + "WARC-Date: 2025-03-02T09:00:00Z\r\nWARC-Target-URI: https://sound.example/\(number)\r\n"
                    + "Content-Type: text/html\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
            }
            try place.write(pages.joined(), to: "crawl.warc")
        }
        let add = ["add", "--record", place.path("record"), source]
        #expect(try Self.run(add, poison: "crash:POISON").status == SIGABRT)
        let second = try Self.run(add, poison: "crash:POISON")
        #expect(second.status == 3 && second.err.contains("it ends the program that reads it (signal 6, aborted)"))
        #expect(second.err.contains("21 documents added"), "\(second.err)")
        let third = try Self.run(add, poison: "crash:POISON")
        #expect(third.status == 3 && third.err.contains("0 documents added") && third.err.contains("passed over"))
        let doctor = await place.run(["doctor", "@record"])
        #expect(doctor.status == .found && doctor.out.contains("1 inputs end the program that reads them"))
        let retry = try Self.run(["doctor", place.path("record"), "--retry"])
        #expect(retry.status == 0 && retry.err.contains("1 document added"), "\(retry.err)")
        let verified = await place.run(["verify", "@record"])
        #expect(verified.status == .fine && verified.out.contains("22 versions"), "\(verified.out)")
        let calm = await place.run(["doctor", "@record"])
        #expect(calm.status == .fine)
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `who interrupts a run has what it read, and the same command goes on`(signal: Int32) async throws {
        let place = try Self.place()
        defer { place.remove() }
        let add = ["add", "--record", place.path("record"), place.path("sources")]
        // One input is read without end, so that the run is there to be interrupted.
        let (process, pipe) = try Self.start(add, poison: "loop:POISON")
        let file = place.path("record/captures")
        for _ in 0..<600 where !FileManager.default.fileExists(atPath: file) {
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(kill(process.processIdentifier, signal) == 0)
        let err = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        #expect(err.contains("interrupted: ") && err.contains(" of 22 files remain"), "\(err)")
        let held = await place.run(["verify", "@record"])
        #expect(held.status == .fine && !held.out.contains(": 0 versions"), "\(held.out)")
        let rest = try Self.run(add)
        #expect(rest.status == 0 && rest.err.contains("were there already"), "\(rest.err)")
        let whole = await place.run(["verify", "@record"])
        #expect(whole.out.contains("22 versions"))
    }
}
