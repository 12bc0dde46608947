import Foundation
import Testing

@testable import Quoth
@testable import QuothRecord

/// What is written as a web archive, read again by our own reader and by warcio.
@Suite struct WARCFileTests {
    static let page = Archived.page("Ferry letter", "At least 300 people use the night ferry every week.")

    /// A server with a page, a chunked page, a packed page, a redirect, an error page and a page that knows its validators.
    static func server() throws -> LocalServer {
        try LocalServer { request in
            switch request.target {
            case "/page", "/copy": .response("200 OK", ["Content-Type: text/html; charset=utf-8"], page)
            case "/chunked":
                .bytes(
                    Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
                        + Archived.chunked(Archived.page("Chunked letter", "The boats are old.")))
            case "/packed":
                .response(
                    "200 OK", ["Content-Type: text/html", "Content-Encoding: gzip"],
                    Gzip.member(Archived.page("Packed letter", "The boats are new.")) ?? [])
            case "/moved": .redirect("/page", status: "301 Moved Permanently")
            case "/known":
                request.field("if-none-match") == nil
                    ? .response(
                        "200 OK", ["Content-Type: text/html", "ETag: \"k\""], Archived.page("Known letter", "It stays.")
                    )
                    : .response("304 Not Modified", ["ETag: \"k\""])
            default: .response("404 Not Found", ["Content-Type: text/html"], Array("<p>Nothing here.".utf8))
            }
        }
    }

    /// An archive of all of them, in a folder that is removed.
    static func archive(_ name: String, _ body: (String, LocalServer) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "quoth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: name).path
        let server = try server()
        let fetcher = try FetcherTests.fetcher(server)
        let file = try WARCFile(path, software: "Quoth/test")
        for target in ["/page", "/copy", "/chunked", "/packed", "/moved", "/none"] {
            try file.write(try fetcher.fetch(WebURL(server.url(target))), via: "https://sound.example/list")
        }
        let first = try fetcher.fetch(WebURL(server.url("/known")))
        try file.write(first)
        let again = try fetcher.fetch(WebURL(server.url("/known")), validators: first.validators)
        let earlier = WARCBuilder.Earlier(
            id: nil, url: server.url("/known"), date: first.last.date, digest: WARCBuilder.digest(first.last.payload))
        try file.write(again, earlier: earlier)
        try body(path, server)
    }

    @Test(arguments: ["ours.warc", "ours.warc.gz"])
    func `our own reader reads what we write, without a complaint`(name: String) throws {
        try Self.archive(name) { path, server in
            let bytes = Array(try Data(contentsOf: URL(filePath: path)))
            var rest = bytes[...]
            let stream = CaptureStream(name: "a", origin: path, byteLimit: 1 << 24) {
                defer { rest = rest.dropFirst(1000) }
                return Array(rest.prefix(1000))
            }
            var captures: [Capture] = []
            while let entry = stream.next() {
                switch entry {
                case .capture(let capture): captures.append(capture)
                case .failure(let error): Issue.record("\(error)")
                }
            }
            let targets = captures.compactMap { $0.url.map { String($0.dropFirst(server.url("").count)) } }
            #expect(targets == ["/page", "/copy", "/chunked", "/packed", "/page", "/known", "/known"])
            #expect(captures.first?.bytes == Self.page && captures.dropFirst().first?.bytes == Self.page)
            #expect(String(decoding: captures[2].bytes, as: UTF8.self).contains("The boats are old."))
            #expect(String(decoding: captures[3].bytes, as: UTF8.self).contains("The boats are new."))
            #expect(captures[6].bytes == captures[5].bytes)
            #expect(captures.allSatisfy { $0.notes.allSatisfy { $0.contains("revisit") } }, "\(captures.map(\.notes))")
            #expect(captures.allSatisfy { $0.capturedAt != nil })
        }
    }

    @Test func `each record is a gzip member of its own`() throws {
        try Self.archive("ours.warc.gz") { path, _ in
            let bytes = Array(try Data(contentsOf: URL(filePath: path)))
            let unpacker = Unpacker.layered(Self.source(bytes))
            var (members, starts) = (0, 0)
            var isStart = true
            while true {
                let piece = unpacker.next()
                if case .end = piece { break }
                switch piece {
                case .bytes(let part):
                    if isStart, part.starts(with: "WARC/1.1\r\n".utf8) { starts += 1 }
                    isStart = false
                case .memberEnd: (members, isStart) = (members + 1, true)
                case .damage(let damage): Issue.record("\(damage)")
                case .end: break
                }
            }
            // One for the archive; response, request and where it was found of six pages, one of them moved; twice two.
            #expect(members == 1 + 7 * 3 + 2 * 2 && starts == members)
        }
    }

    private static func source(_ bytes: [UInt8]) -> () -> [UInt8] {
        var rest = bytes[...]
        return {
            defer { rest = [] }
            return Array(rest)
        }
    }

    @Test func `the same exchanges give the same bytes, and ids that no other record has`() throws {
        let server = try Self.server()
        let fetched = try FetcherTests.fetcher(server).fetch(WebURL(server.url("/moved")))
        var (one, other) = (WARCBuilder(software: "Quoth/test"), WARCBuilder(software: "Quoth/test"))
        let records = one.records(of: fetched, via: "https://sound.example/")
        #expect(records == other.records(of: fetched, via: "https://sound.example/") && records.count == 6)
        let ids = records.map { record in
            String(decoding: record, as: UTF8.self).split(separator: "\r\n").first { $0.hasPrefix("WARC-Record-ID") }
        }
        #expect(Set(ids).count == 6)
    }

    @Test func `an archive that is opened again goes on at its end`() throws {
        try Self.archive("ours.warc") { path, server in
            let before = try Data(contentsOf: URL(filePath: path))
            let file = try WARCFile(path, software: "Quoth/test")
            try file.write(try FetcherTests.fetcher(server).fetch(WebURL(server.url("/page"))))
            let after = try Data(contentsOf: URL(filePath: path))
            #expect(after.starts(with: before) && after.count > before.count)
            #expect(String(decoding: after, as: UTF8.self).components(separatedBy: "WARC-Type: warcinfo").count == 2)
        }
    }
}
