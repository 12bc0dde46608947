/// One record of a web archive (ISO 28500:2017, WARC 1.0 and 1.1).
struct WARCRecord: Sendable {
    /// Its place in the file, from 1.
    var number: Int
    /// Its named fields.
    var fields: HeaderFields
    /// Its block, as far as it is there.
    var block: [UInt8]
    /// What is wrong with it, in words for a person.
    var notes: [String] = []

    /// `response`, `revisit`, `resource`, `conversion`, `request`, `metadata`, `warcinfo`, `continuation` or another.
    var type: String { fields["warc-type"]?.lowercased() ?? "" }
    /// Its id, a URI, without angle brackets.
    var id: String? { fields["warc-record-id"].map(Self.bare) }
    /// The id of the record that it refers to.
    var refersTo: String? { fields["warc-refers-to"].map(Self.bare) }
    /// The address that was fetched. WARC 1.0 printed it in angle brackets by mistake, and some tools still do.
    var target: String? { fields["warc-target-uri"].map(Self.bare) }
    /// When it was captured: ISO 8601, in UTC.
    var date: String? { fields["warc-date"].flatMap(CaptureTime.normalized) }
    /// What the block is.
    var mediaType: MediaType? { fields["content-type"].map(MediaType.init) }
    /// The digest of the payload as it is written, such as `sha1:…`.
    var payloadDigest: String? { fields["warc-payload-digest"] }

    /// How messages name it: by its number and its address.
    var name: String { "record \(number)" + (target.map { " (\($0))" } ?? "") }

    private static func bare(_ uri: String) -> String {
        uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri
    }
}
