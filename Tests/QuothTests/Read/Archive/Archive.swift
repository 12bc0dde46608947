@testable import Quoth

/// A web archive of invented pages, record by record.
struct Archive {
    var records: [[UInt8]] = []

    static func page(_ number: Int) -> [UInt8] {
        Array(
            """
            <!DOCTYPE html><html lang="en"><head><title>Ferry letter \(number)</title></head><body><article>
            <h1>Ferry letter \(number)</h1><p>Hanna Lund, chair of the Sound Passengers’ Club, said: “We do not accept that
            ferry \(number) ends in autumn.”</p><p>The club was founded in 1987 and has some two thousand members.</p>
            </article></body></html>
            """.utf8)
    }

    static func http(_ body: [UInt8], _ fields: String = "Content-Type: text/html", status: String = "200 OK")
        -> [UInt8]
    {
        Array("HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n".utf8) + body
    }

    static func record(
        _ type: String, _ block: [UInt8], url: String = "https://sound.example/", fields: String = "",
        length: Int? = nil
    ) -> [UInt8] {
        let media = type == "response" || type == "revisit" ? "application/http; msgtype=response" : "text/html"
        let head =
            "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nWARC-Date: 2025-03-02T10:11:12Z\r\n"
            + "Content-Type: \(media)\r\n\(fields)Content-Length: \(length ?? block.count)\r\n\r\n"
        return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
    }

    mutating func add(_ number: Int, _ fields: String = "", length: Int? = nil) {
        let url = "https://sound.example/\(number)"
        records.append(Self.record("response", Self.http(Self.page(number)), url: url, fields: fields, length: length))
    }

    /// An archive of the pages 1 to `count`.
    static func pages(_ count: Int) -> Archive {
        var archive = Archive()
        for number in 1...count { archive.add(number) }
        return archive
    }

    var plain: [UInt8] { records.flatMap { $0 } }
    var gzip: [UInt8] { records.flatMap { Packed.gzip($0) } }

    /// What a stream makes of `bytes` that come in pieces of `size`.
    static func read(
        _ bytes: [UInt8], size: Int = 1000, limit: Int = 1 << 24
    ) -> (captures: [Capture], failures: [String], passedOver: PassedOver) {
        var start = 0
        let stream = CaptureStream(name: "a", origin: "a.warc", byteLimit: limit) {
            let end = min(bytes.count, start + size)
            defer { start = end }
            return Array(bytes[start..<end])
        }
        var (captures, failures): ([Capture], [String]) = ([], [])
        while let entry = stream.next() {
            switch entry {
            case .capture(let capture): captures.append(capture)
            case .failure(let error): failures.append("\(error)")
            }
        }
        return (captures, failures, stream.passedOver)
    }
}
