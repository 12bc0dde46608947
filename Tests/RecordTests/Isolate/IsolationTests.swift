import Foundation
import Quoth
import Testing

@testable import QuothRecord

/// What ends the process that reads it is told from what was only read at the same time.
@Suite struct IsolationTests {
    typealias Folder = RecordWriterTests.Folder

    /// A folder, as it is where a process was ended that was reading `units`.
    private static func folder(reading units: [ReadUnit] = []) throws -> Folder {
        let folder = Folder()
        try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
        let inFlight = InFlight(folder.path)
        for unit in units { #expect(inFlight.enter(unit) != nil) }
        return folder
    }

    /// A trial in which a shell does `script`; the path of what is tried is its last word.
    private static func trial(_ script: String) -> Trial {
        Trial(program: "/bin/sh", arguments: ["-c", script, "sh"])
    }

    private static func read(_ input: String, _ isolation: Isolation, _ capture: Capture? = nil) -> String {
        isolation.reading(input, capture) {
            "read"
        } passOver: {
            $0
        }
    }

    @Test func `what is being read stands in the file, and what was read does not`() throws {
        let folder = try Self.folder()
        let inFlight = InFlight(folder.path)
        let units = (0..<9).map { ReadUnit(input: "page \($0)/ü", capture: $0 % 2 == 0 ? "" : "c:\($0)") }
        let slots = units.map(inFlight.enter)
        #expect(slots == (0..<9).map(\.self))
        for slot in [0, 4, 8] { inFlight.leave(slot) }
        #expect(
            Set(InFlight.units(in: folder.path).compactMap(\.self))
                == Set(units).subtracting([0, 4, 8].map { units[$0] }))
        #expect(inFlight.enter(ReadUnit(input: String(repeating: "x", count: 4_096))) == nil)
        #expect(inFlight.enter(units[0]) == 0)
        inFlight.end()
        #expect(folder.files == ["inflight"])
        for slot in 0..<8 { inFlight.leave(slot) }
        inFlight.end()
        #expect(folder.files == [])
    }

    @Test func `a slot that was not written whole names nothing`() throws {
        let folder = try Self.folder(reading: [ReadUnit(input: "a page"), ReadUnit(input: "another page")])
        let url = URL(filePath: folder.path + "/inflight")
        let whole = try Data(contentsOf: url)
        #expect(whole.count > 4_096)
        for at in 0..<30 {
            var changed = whole
            changed[at] ^= 0x40
            try changed.write(to: url)
            let units = InFlight.units(in: folder.path)
            #expect(units.last == ReadUnit(input: "another page"))
            #expect(units[0] == (at < 8 + 7 ? nil : ReadUnit(input: "a page")), "\(at)")
        }
    }

    @Test(arguments: [
        ("kill -SEGV $$", "signal 11, segmentation fault"), ("kill -KILL $$", "signal 9, killed"),
        ("ulimit -S -t 1; while :; do :; done", "still computing after 30 seconds"),
    ])
    func `a suspect that ends its trial is passed over from then on, and its companions are read`(
        script: String, reason: String
    ) throws {
        let folder = try Self.folder(reading: [ReadUnit(input: "bad"), ReadUnit(input: "good")])
        let only = "if [ \"$2\" = bad ]; then \(script); fi"
        let first = try Isolation(folder.path, trial: Self.trial(only), retries: false)
        #expect(Self.read("good", first) == "read" && Self.read("other", first) == "read")
        #expect(Self.read("bad", first).contains("bad is passed over: it ends the program that reads it (\(reason))"))
        first.end()
        #expect(folder.files == ["isolated"])
        let second = try Isolation(folder.path, trial: Self.trial("kill -SEGV $$"), retries: false)
        #expect(Self.read("bad", second).contains(reason) && Self.read("good", second) == "read")
        let third = try Isolation(folder.path, trial: Self.trial("exit 1"), retries: true)
        #expect(Self.read("bad", third) == "read")
        third.end()
        #expect(folder.files == [])
    }

    @Test func `who is asked to end during a trial tells nothing against what is tried`() throws {
        for signal in ["INT", "TERM", "HUP"] {
            let folder = try Self.folder(reading: [ReadUnit(input: "page")])
            let isolation = try Isolation(folder.path, trial: Self.trial("kill -\(signal) $$"), retries: false)
            #expect(Self.read("page", isolation) == "read")
        }
    }

    @Test func `a capture is tried with its head and its bytes`() throws {
        var capture = Capture(
            name: "crawl:7", origin: "crawl.warc", bytes: Array("<p>poison</p>".utf8), mediaType: "text/html")
        (capture.url, capture.capturedAt, capture.firstLine) = ("https://a.example/", "2026-03-02T09:00:00Z", 3)
        #expect(CaptureHead(CaptureHead(capture).text)?.capture(capture.bytes) == capture)
        let unit = ReadUnit(input: "crawl.warc", capture: "crawl:7")
        let trial = Self.trial("grep -q poison && echo \"$2\" | grep -q crawl:7 && kill -SEGV $$")
        let folder = try Self.folder(reading: [unit])
        let isolation = try Isolation(folder.path, trial: trial, retries: false)
        #expect(Self.read("crawl.warc", isolation) == "read")
        #expect(Self.read("crawl.warc", isolation, capture).contains("crawl.warc, capture crawl:7 is passed over"))
    }

    @Test func `what no run has come to stays suspected`() throws {
        let folder = try Self.folder(reading: [ReadUnit(input: "elsewhere")])
        let isolation = try Isolation(folder.path, trial: Self.trial("kill -SEGV $$"), retries: false)
        #expect(Self.read("page", isolation) == "read")
        isolation.end()
        #expect(InFlight(folder.path).units == [ReadUnit(input: "elsewhere")])
    }

    @Test func `what a run has only begun when it is interrupted is not suspected`() throws {
        let folder = try Self.folder()
        let inFlight = InFlight(folder.path)
        _ = inFlight.enter(ReadUnit(input: "page"))
        inFlight.interrupt(before: 0)
        #expect(InFlight(folder.path).units == [ReadUnit(input: "page")])
        inFlight.interrupt(before: 5)
        #expect(InFlight(folder.path).units == [] && inFlight.enter(ReadUnit(input: "next")) == nil)
    }

    @Test func `every changed byte of the list of what is passed over is found, and its line is named`() throws {
        let folder = try RecordCheckTests.folder()
        var list = try IsolatedInputs(folder.path)
        list.reasons = [ReadUnit(input: "a\n\"b"): "signal 6", ReadUnit(input: "c", capture: "d"): "signal 11"]
        try list.save(to: folder.path)
        #expect(try IsolatedInputs(folder.path).reasons == list.reasons)
        #expect(try RecordCheck(folder.path).damages == [])
        let url = URL(filePath: folder.path + "/isolated")
        let whole = try Data(contentsOf: url)
        let second = try #require(whole.firstIndex(of: 0x0A)) + 1
        for at in whole.indices {
            var changed = whole
            changed[at] ^= 1 << UInt8(at % 8)
            try changed.write(to: url)
            let lines = try IsolatedInputs(folder.path).damagedLines
            #expect(lines.contains(at < second ? 1 : 2), "\(at): \(lines)")
        }
        #expect(try RecordCheck(folder.path).damages.contains { $0.file == "isolated" })
        try whole.write(to: url)
        #expect(try RecordDoctor.forget("c", in: folder.path) == 1)
        #expect(try IsolatedInputs(folder.path).reasons.count == 1)
    }
}
