internal import Quoth

/// Writes what was fetched as records of a web archive (ISO 28500:2017, WARC 1.1): a response, its request, and what is known
/// of both; a page that has not changed as a revisit of the one before.
///
/// The same exchanges always give the same bytes: a record's id is made from what it holds.
public struct WARCBuilder {
    /// An earlier record of a page, which a revisit refers to.
    public struct Earlier: Hashable, Sendable {
        /// The record's id; `nil` where it stands in another archive that is not at hand.
        public var id: String?
        /// The address that was fetched.
        public var url: String
        /// When: ISO 8601, in UTC.
        public var date: String
        /// The digest of its payload, as records carry it.
        public var digest: String?

        /// An earlier record.
        public init(id: String?, url: String, date: String, digest: String? = nil) {
            (self.id, self.url, self.date, self.digest) = (id, url, date, digest)
        }
    }

    /// The payloads that are remembered, for pages that come twice.
    private static let payloadLimit = 100_000
    private static let fields = "application/warc-fields"

    private let software: String
    private var payloads: [String: Earlier] = [:]

    /// A builder for the archive of a program, such as `Quoth/1.0`.
    public init(software: String) {
        self.software = software
    }

    /// The record that an archive begins with.
    /// - Parameter date: ISO 8601, in UTC.
    public func information(date: String) -> [UInt8] {
        let block = Array("software: \(software)\r\nformat: WARC File Format 1.1\r\n".utf8)
        return record("warcinfo", date: date, contentType: Self.fields, fields: [], block: block).bytes
    }

    /// The records of a fetch, each for itself: for every exchange a response or revisit and the request; and one that says
    /// where the last address was found, if that is known.
    /// - Parameters:
    ///   - earlier: The last capture of the page, where it was asked whether that has changed.
    ///   - via: The page or feed that named the address.
    /// - Complexity: O(*n*) in the bytes.
    public mutating func records(of fetched: Fetched, earlier: Earlier? = nil, via: String? = nil) -> [[UInt8]] {
        var out: [[UInt8]] = []
        var before = via
        for (hops, exchange) in fetched.exchanges.enumerated() {
            let response = response(exchange, earlier: earlier)
            out.append(response.bytes)
            let common = [("WARC-Target-URI", exchange.url.description), ("WARC-Concurrent-To", "<\(response.id)>")]
            out.append(
                record(
                    "request", date: exchange.date, contentType: "application/http; msgtype=request", fields: common,
                    block: exchange.requestHead
                ).bytes)
            if let before {
                let block = Array("via: \(before)\r\nhopsFromSeed: \(String(repeating: "R", count: hops))\r\n".utf8)
                out.append(
                    record("metadata", date: exchange.date, contentType: Self.fields, fields: common, block: block)
                        .bytes)
            }
            before = exchange.url.description
        }
        return out
    }

    /// The record of a page of which the bytes are kept, and not how they were sent.
    /// - Parameter date: ISO 8601, in UTC.
    public func resource(_ bytes: [UInt8], url: String, date: String, mediaType: String?) -> [UInt8] {
        let fields = [("WARC-Target-URI", url), ("WARC-Payload-Digest", Self.digest(bytes))]
        return record(
            "resource", date: date, contentType: mediaType ?? "application/octet-stream", fields: fields, block: bytes
        ).bytes
    }

    // MARK: Responses

    private mutating func response(_ exchange: Exchange, earlier: Earlier?) -> (id: String, bytes: [UInt8]) {
        let head = Self.storedHead(exchange.responseHead)
        var fields = [("WARC-Target-URI", exchange.url.description)]
        if !exchange.address.isEmpty { fields.append(("WARC-IP-Address", exchange.address)) }
        if exchange.status == 304 { return unchanged(exchange, head, fields, earlier) }
        let digest = Self.digest(exchange.payload)
        fields.append(("WARC-Payload-Digest", digest))
        if !exchange.payload.isEmpty, let first = payloads[digest] {
            return revisit(exchange, head, fields + Self.references(first), "identical-payload-digest")
        }
        if exchange.isCut { fields.append(("WARC-Truncated", "disconnect")) }
        let made = record(
            "response", date: exchange.date, contentType: "application/http; msgtype=response", fields: fields,
            block: head + exchange.payload)
        if payloads.count < Self.payloadLimit, !exchange.isCut {
            payloads[digest] = Earlier(
                id: made.id, url: exchange.url.description, date: exchange.date, digest: digest)
        }
        return made
    }

    private func unchanged(
        _ exchange: Exchange, _ head: [UInt8], _ fields: [(String, String)], _ earlier: Earlier?
    ) -> (id: String, bytes: [UInt8]) {
        var fields = fields
        if let digest = earlier?.digest { fields.append(("WARC-Payload-Digest", digest)) }
        return revisit(exchange, head, fields + (earlier.map(Self.references) ?? []), "server-not-modified")
    }

    private func revisit(
        _ exchange: Exchange, _ head: [UInt8], _ fields: [(String, String)], _ profile: String
    ) -> (id: String, bytes: [UInt8]) {
        let all = fields + [("WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/\(profile)")]
        return record(
            "revisit", date: exchange.date, contentType: "application/http; msgtype=response", fields: all, block: head)
    }

    private static func references(_ earlier: Earlier) -> [(String, String)] {
        (earlier.id.map { [("WARC-Refers-To", "<\($0)>")] } ?? [])
            + [("WARC-Refers-To-Target-URI", earlier.url), ("WARC-Refers-To-Date", earlier.date)]
    }

    /// A response's head as it is stored. The payload stands behind it without its transfer encoding: the field that names
    /// one is kept under another name, as archives do.
    private static func storedHead(_ head: [UInt8]) -> [UInt8] {
        let name = Array("transfer-encoding:".utf8)
        var out: [UInt8] = []
        for line in head.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let start = line.prefix(name.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            if start == name { out += "X-Archive-Orig-".utf8 }
            out += line
            out.append(0x0A)
        }
        out.removeLast()
        return out
    }

    // MARK: Records

    private func record(
        _ type: String, date: String, contentType: String, fields: [(String, String)], block: [UInt8]
    ) -> (id: String, bytes: [UInt8]) {
        let digest = Self.digest(block)
        let id = Self.id("\(type) \(date) \(fields) \(digest)")
        var head = "WARC/1.1\r\nWARC-Type: \(type)\r\nWARC-Record-ID: <\(id)>\r\nWARC-Date: \(date)\r\n"
        for (name, value) in fields { head += "\(name): \(value)\r\n" }
        head += "WARC-Block-Digest: \(digest)\r\nContent-Type: \(contentType)\r\nContent-Length: \(block.count)\r\n\r\n"
        return (id, Array(head.utf8) + block + Array("\r\n\r\n".utf8))
    }

    /// A digest as records carry it.
    static func digest(_ bytes: [UInt8]) -> String { "sha256:" + hexadecimal(SHA256.digest(bytes)) }

    /// A UUID made from a name (RFC 9562, version 8).
    private static func id(_ name: String) -> String {
        var bytes = Array(SHA256.digest(Array(name.utf8))[..<16])
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array(hexadecimal(bytes))
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return "urn:uuid:" + parts.joined(separator: "-")
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
