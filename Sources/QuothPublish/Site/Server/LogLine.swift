internal import QuothRecord

/// A line about a request, for the operator: JSON, and nothing of the client's that is not escaped.
enum LogLine {
    static func line(_ request: SiteRequest, _ answer: SiteResponse, lasted: Duration, note: String?) -> String {
        let (seconds, rest) = lasted.components
        let milliseconds = Double(seconds) * 1e3 + Double(rest / 1_000_000_000) / 1e6
        var json = FlatJSON()
        json.object { json in
            json.add("bytes", answer.body.count)
            json.add("from", request.peer)
            json.add("method", request.method)
            json.add("ms", (milliseconds * 1_000).rounded() / 1_000)
            if let note { json.add("note", note) }
            json.add("path", String(request.path.prefix(500)))
            json.add("status", answer.status)
            json.add("time", Clock.iso(Clock.now))
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
