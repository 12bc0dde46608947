extension BenchQuotes {
    /// The quotations as a line of JSON, without the line break: what ``JSONLine/bytes(_:)`` writes, sooner.
    /// - Complexity: O(*n*) in the bytes.
    public var line: [UInt8] {
        var json = FlatJSON()
        json.object {
            $0.add("id", id)
            $0.list("quotes", quotes) { quote, json in json.object { quote.write(to: &$0) } }
        }
        return json.bytes
    }
}

extension BenchQuotes.Entry {
    fileprivate func write(to json: inout FlatJSON) {
        if let confidence { json.add("confidence", confidence) }
        if let cue { json.add("cue") { cue.write(to: &$0) } }
        json.add("end", end)
        json.add("group", group)
        if let speaker { json.add("speaker") { speaker.write(to: &$0) } }
        json.add("start", start)
        json.add("type", type)
    }
}

extension BenchQuotes.Span {
    fileprivate func write(to json: inout FlatJSON) {
        if let confidence { json.add("confidence", confidence) }
        json.add("end", end)
        if let org { json.add("org", org) }
        if let resolved { json.add("resolved", resolved) }
        if let role { json.add("role", role) }
        json.add("start", start)
        json.add("text", text)
    }
}
