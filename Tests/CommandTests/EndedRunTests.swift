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

    @Test(arguments: ["crash", "loop"])
    func `a text that ends who judges it is kept by the next run, not judged, and blocks nothing`(way: String)
        async throws
    {
        let place = try Self.place()
        defer { place.remove() }
        try place.write("“We will keep quay 3,” said Ida Brekke, who is no POISON: PLAIN.", to: "sources/8b.txt")
        let poison = "judge-crash:is POISON"
        let add = ["add", "--record", place.path("record"), place.path("sources")]
        if way == "crash" {
            #expect(try Self.run(add, poison: poison).status == SIGABRT)
        } else {
            // Judged without end, until somebody ends it.
            let (process, pipe) = try Self.start(add, poison: "judge-loop:is POISON")
            let file = place.path("record/inflight-judging")
            for _ in 0..<1_200 where !FileManager.default.fileExists(atPath: file) {
                try await Task.sleep(for: .milliseconds(50))
            }
            try await Task.sleep(for: .milliseconds(200))
            #expect(kill(process.processIdentifier, SIGKILL) == 0)
            _ = try pipe.fileHandleForReading.readToEnd()
            process.waitUntilExit()
        }
        let second = try Self.run(add, poison: poison)
        #expect(second.status == 0 && second.err.contains("23 were there already"), "\(second.err)")
        let doctor = await place.run(["doctor", "@record"])
        #expect(doctor.status == .found && doctor.out.contains("1 versions end the program that judges them"))
        let listed = await place.run(["doctor", "@record", "--quarantine"])
        #expect(listed.out.contains("signal 6, aborted") && listed.out.contains("7b.txt"), "\(listed.out)")
        // What comes later, and has its words, is judged without it.
        try place.write(
            "“No,” said Ana Brandt, who is a mate. “We will keep quay 3,” said Ida Brekke.", to: "later.txt")
        let third = try Self.run(["add", "--record", place.path("record"), place.path("later.txt")], poison: poison)
        #expect(third.status == 0 && third.err.contains("1 document added"), "\(third.err)")
        let verified = await place.run(["verify", "@record"])
        #expect(verified.status == .fine && verified.out.contains("24 versions"), "\(verified.out)")
        let still = try Self.run(["doctor", place.path("record"), "--retry"], poison: poison)
        #expect(still.status == 3 && still.err.contains("1 version still not judged"), "\(still.err)")
        let retry = try Self.run(["doctor", place.path("record"), "--retry"])
        #expect(retry.status == 0 && retry.err.contains("0 versions still not judged"), "\(retry.err)")
        #expect(await place.run(["doctor", "@record"]).status == .fine)
        // All is as if nothing had ever been wrong.
        #expect(await place.run(["add", "@sources", "@later.txt", "--record", "@whole"]).status == .fine)
        let (mended, whole) = (await place.run(["export", "@record"]).out, await place.run(["export", "@whole"]).out)
        #expect(mended == whole && !whole.isEmpty)
    }

    @Test func `a version of a page that ends who compares it blocks neither those before nor after it`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        func page(_ words: String, _ hour: Int) -> String {
            #"{"id":"p","url":"https://quay.example/p","text":"\#(words)","captured_at":"2025-03-02T0\#(hour):00:00Z"}"#
                + "\n"
        }
        try place.write(page("The quay is closed.", 1), to: "one.jsonl")
        try place.write(page("The quay is open, and this is POISON.", 2), to: "two.jsonl")
        let record = ["--record", place.path("record")]
        #expect(try Self.run(["add", place.path("one.jsonl")] + record).status == 0)
        let two = ["add", place.path("two.jsonl")] + record
        #expect(try Self.run(two, poison: "judge-crash:POISON").status == SIGABRT)
        #expect(try Self.run(two, poison: "judge-crash:POISON").status == 0)
        try place.write(page("The quay is open, and this is fine.", 3), to: "three.jsonl")
        let three = ["add", place.path("three.jsonl")] + record
        #expect(try Self.run(three, poison: "judge-crash:POISON").status == 0)
        #expect(await place.run(["doctor", "@record", "--quarantine"]).out.split(separator: "\n").count == 1)
        #expect(await place.run(["verify", "@record"]).status == .fine)
    }

    @Test func `a trial without end ends with the run that was killed beside it`() async throws {
        let place = try Self.place()
        defer { place.remove() }
        let add = ["add", "--record", place.path("record"), place.path("sources")]
        for step in ["inflight", "try-input"] {
            let (process, pipe) = try Self.start(add, poison: "loop:is POISON")
            for _ in 0..<1_200 where try !Self.isThere(step, place) { try await Task.sleep(for: .milliseconds(50)) }
            try await Task.sleep(for: .milliseconds(200))
            #expect(try Self.isThere(step, place))
            #expect(kill(process.processIdentifier, SIGKILL) == 0)
            _ = try pipe.fileHandleForReading.readToEnd()
            process.waitUntilExit()
        }
        for _ in 0..<200 where try Self.isThere("try-input", place) { try await Task.sleep(for: .milliseconds(50)) }
        #expect(try !Self.isThere("try-input", place))
    }

    /// Whether the file is there that names what is being read, or the process that tries it.
    private static func isThere(_ step: String, _ place: Workplace) throws -> Bool {
        let files = FileManager.default
        if step == "inflight" { return files.fileExists(atPath: place.path("record/inflight")) }
        return try files.contentsOfDirectory(atPath: "/proc").contains { process in
            guard let words = files.contents(atPath: "/proc/\(process)/cmdline") else { return false }
            let line = String(decoding: words, as: UTF8.self)
            return line.contains(step) && line.contains(place.path("sources"))
        }
    }

    @Test func `what ends an import is passed over by the next one`() async throws {
        let place = try Workplace()
        defer { place.remove() }
        try FileManager.default.createDirectory(atPath: place.path("data/aaaa"), withIntermediateDirectories: true)
        try place.write(#"{"watching":{"aaaa":{"url":"https://quay.example/news"}}}"#, to: "data/url-watches.json")
        try place.write("1740906000,one.txt\n1740992400,two.txt\n1740992500,three.txt\n", to: "data/aaaa/history.txt")
        try place.write("The quay is open, said the harbour board on Sunday morning.", to: "data/aaaa/one.txt")
        try place.write("The quay is closed: POISON.", to: "data/aaaa/two.txt")
        try place.write("The quay is open again, said the harbour board on Tuesday.", to: "data/aaaa/three.txt")
        let command = ["import", "changedetection", place.path("data"), "--record", place.path("record")]
        #expect(try Self.run(command, poison: "crash:POISON").status == SIGABRT)
        let second = try Self.run(command, poison: "crash:POISON")
        #expect(second.status == 3 && second.err.contains("it ends the program that reads it"), "\(second.err)")
        let listed = await place.run(["doctor", "@record", "--quarantine"])
        #expect(listed.out.contains("two.txt") && listed.out.contains("signal 6"), "\(listed.out)")
        #expect(await place.run(["export", "@record"]).out.split(separator: "\n").count == 2)
    }

    @Test func `what ends who watches is passed over by the next poll`() async throws {
        let (place, site, server) = try WatchCommandTests.start()
        defer { place.remove() }
        for path in ["/a", "/b"] {
            site.set(path, FetchCommandTests.page("Ferry", "At least 300 people use it every week: \(path)."))
        }
        site.set("/a", FetchCommandTests.page("Ferry", "This is POISON, and a text of some length."))
        let urls = [server.url("/a"), server.url("/b")]
        #expect(await place.run(["watch", "add", "--record", "@record"] + urls).status == .fine)
        let run =
            ["watch", "run", "--record", place.path("record"), "--once"] + FetchCommandTests.fetching(server)
        #expect(try Self.run(run, poison: "crash:POISON").status == SIGABRT)
        try WatchCommandTests.passTime(place)
        let second = try Self.run(run, poison: "crash:POISON")
        #expect(second.err.contains("it ends the program that reads it"), "\(second.err)")
        let listed = await place.run(["doctor", "@record", "--quarantine"])
        #expect(listed.out.contains(server.url("/a")) && listed.out.contains("signal 6"), "\(listed.out)")
        #expect(await place.run(["export", "@record"]).out.contains(server.url("/b")))
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
