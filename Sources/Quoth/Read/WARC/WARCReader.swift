/// Makes a capture of each page in a web archive.
///
/// Read are responses with a status of 2xx, resources and conversions whose media type can hold a text, and revisits whose
/// earlier record stands in the same file. What else there is, is counted.
struct WARCReader {
    private let name: String
    private let origin: String
    private let byteLimit: Int
    private var parser: WARCParser
    private var earlier = EarlierRecords()
    /// What was passed over, and why.
    private(set) var passedOver = PassedOver()

    /// A reader of what `unpacker` gives.
    /// - Parameter byteLimit: The bytes that a record may have.
    init(_ unpacker: Unpacker, name: String, origin: String, byteLimit: Int) {
        self.name = name
        self.origin = origin
        self.byteLimit = byteLimit
        parser = WARCParser(unpacker, recordLimit: byteLimit)
    }

    /// The next page, or the next record that had to be left out; `nil` at the end.
    mutating func next() -> CaptureEntry? {
        while let event = parser.next() {
            switch event {
            case .failure(let record, let reason):
                return .failure(.badRecord(origin: origin, record: record, reason: reason))
            case .record(let record):
                if let entry = entry(record) { return entry }
            }
        }
        return nil
    }

    private mutating func entry(_ record: WARCRecord) -> CaptureEntry? {
        if record.fields["warc-segment-number"] != nil {
            return failure(record, "it is a part of a record that was split over several")
        }
        switch record.type {
        case "response": return response(record)
        case "resource": return resource(record)
        case "conversion":
            if let id = record.refersTo, case .captured = earlier.find(id) {
                passedOver.count("conversion of a page that is read")
                return nil
            }
            return resource(record)
        case "revisit": return revisit(record)
        default: return nil  // warcinfo, request, metadata; what isn't known the standard says to ignore
        }
    }

    private mutating func response(_ record: WARCRecord) -> CaptureEntry? {
        guard let response = HTTPResponse(record.block) else {
            if record.mediaType?.essence == "text/dns" {
                passedOver.count("DNS answer")
                return nil
            }
            return resource(record)
        }
        guard (200..<300).contains(response.status) else {
            passedOver.count((300..<400).contains(response.status) ? "redirect" : "error page")
            earlier.remember(record, nil)
            return nil
        }
        let body = HTTPBody(response, in: record.block, limit: byteLimit)
        if let refusal = body.refusal { return failure(record, refusal) }
        let digest = digestNote(record, payloads: [body.payload, Array(record.block[response.bodyStart...])])
        return capture(record, body.bytes, response.mediaType, notes: body.notes + digest)
    }

    private mutating func resource(_ record: WARCRecord) -> CaptureEntry? {
        capture(record, record.block, record.mediaType, notes: digestNote(record, payloads: [record.block]))
    }

    private mutating func capture(
        _ record: WARCRecord, _ bytes: [UInt8], _ type: MediaType?, notes: [String]
    ) -> CaptureEntry? {
        if let reason = PageKind.reasonToPassOver(bytes, declared: type, url: record.target) {
            passedOver.count(reason)
            earlier.remember(record, nil)
            return nil
        }
        var capture = Capture(
            name: "\(name):\(record.number)", origin: record.target ?? origin, bytes: bytes, mediaType: type?.essence,
            charset: type?.charset)
        capture.url = record.target
        capture.capturedAt = record.date
        capture.notes = record.notes + notes
        if let reason = record.fields["warc-truncated"] {
            capture.notes.append("the archive cut it short (\(reason.prefix(32)))")
        }
        earlier.remember(record, capture)
        return .capture(capture)
    }

    /// The page of a record that says: the same bytes as earlier.
    private mutating func revisit(_ record: WARCRecord) -> CaptureEntry? {
        switch earlier.find(revisit: record) {
        case .passedOver, .forgotten:
            passedOver.count("revisit of a record that stands before it")
            return nil
        case .unknown:
            let what = record.refersTo ?? record.payloadDigest ?? "an earlier record"
            return failure(record, "it is a revisit of \(what), which does not stand before it in this file")
        case .captured(var capture):
            let first = capture.name.split(separator: ":").last ?? ""
            capture.name = "\(name):\(record.number)"
            capture.origin = record.target ?? capture.origin
            capture.url = record.target ?? capture.url
            capture.capturedAt = record.date
            capture.notes = record.notes + ["the archive holds it as a revisit, with the bytes of record \(first)"]
            return .capture(capture)
        }
    }

    private func failure(_ record: WARCRecord, _ reason: String) -> CaptureEntry {
        .failure(.badRecord(origin: origin, record: record.name, reason: reason))
    }

    /// A note if a digest that the record carries is not that of its bytes. Crawlers differ in whether they count a payload
    /// before or after the transfer encoding: one that fits is enough.
    private func digestNote(_ record: WARCRecord, payloads: [[UInt8]]) -> [String] {
        var wrong: [String] = []
        if let label = record.fields["warc-block-digest"], WARCDigest.matches(label, record.block) == false {
            wrong.append("block")
        }
        if let label = record.payloadDigest {
            let answers = payloads.lazy.map { WARCDigest.matches(label, $0) }
            if answers.allSatisfy({ $0 == false }) { wrong.append("payload") }
        }
        return wrong.map { "its \($0) digest is wrong: the bytes are not those that were archived" }
    }
}
