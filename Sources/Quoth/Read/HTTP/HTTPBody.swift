/// The body of a recorded HTTP response, with its encodings taken off.
package struct HTTPBody: Sendable {
    /// The bytes as the server meant them.
    package var bytes: [UInt8]
    /// The bytes after the transfer encoding was taken off and before the content encoding was: what a payload digest is
    /// counted over.
    var payload: [UInt8]
    /// Why it is not to be read, such as a bomb.
    package var refusal: String?
    /// What is wrong with it though it can be read, in words for a person.
    package var notes: [String] = []

    /// Takes the encodings off the body of `response`, which was read from `recorded`.
    ///
    /// Crawlers store bodies that they have unpacked under the fields that came with the packed ones: an encoding that a
    /// body does not have is passed over.
    /// - Parameter limit: The bytes that the body may have, packed and unpacked.
    /// - Complexity: O(*n*) in the bytes packed and unpacked.
    init(_ response: HTTPResponse, in recorded: [UInt8], limit: Int) {
        let raw = Array(recorded[response.bodyStart...])
        payload = raw
        if response.fields["transfer-encoding"]?.lowercased().contains("chunked") == true {
            if let (body, isWhole) = ChunkedBody.decoded(raw) {
                payload = body
                if !isWhole { notes.append("its chunked body breaks off") }
            }
        } else if let length = response.fields["content-length"].flatMap(Int.init), raw.count < length {
            notes.append("the response announces \(length) bytes and has \(raw.count)")
        }
        bytes = payload
        unpack(response.fields["content-encoding"] ?? "", limit: limit)
    }

    /// Takes the content encodings off `payload`, of which the transfer encoding was taken off before.
    /// - Parameter encodings: The value of the `Content-Encoding` field, empty where there is none.
    /// - Complexity: O(*n*) in the bytes packed and unpacked.
    package init(payload: [UInt8], encodings: String, limit: Int) {
        self.payload = payload
        bytes = payload
        unpack(encodings, limit: limit)
    }

    private mutating func unpack(_ encodings: String, limit: Int) {
        let names = encodings.lowercased().split { $0 == "," || $0 == " " }.filter { $0 != "identity" }
        guard names.count <= UnpackLimits.depth else {
            refusal = "its body \(UnpackDamage.nested(limit: UnpackLimits.depth).reason)"
            return
        }
        for name in names.reversed() {
            guard let (unpacked, damage) = unpacked(String(name), limit: limit) else { continue }
            bytes = unpacked
            guard let damage else { continue }
            let words = "its body, sent as \(name), \(damage.reason)"
            guard damage == .cut || damage == .damaged else {
                refusal = words
                return
            }
            notes.append(words)
        }
    }

    /// The bytes with the encoding `name` taken off; `nil` if they don't have it.
    private func unpacked(_ name: String, limit: Int) -> (bytes: [UInt8], damage: UnpackDamage?)? {
        let result: (bytes: [UInt8], damage: UnpackDamage?)
        switch name {
        case "gzip", "x-gzip":
            guard Compression.gzip.isMember(bytes) else { return nil }
            result = Unpacking.bytes(bytes, .gzip, limit: limit)
        case "zstd":
            guard Compression.zstd.isMember(bytes) else { return nil }
            result = Unpacking.bytes(bytes, .zstd, limit: limit)
        case "deflate": result = Unpacking.deflated(bytes, limit: limit)
        case "br": result = Unpacking.bytes(bytes, .brotli, limit: limit)
        default: return nil
        }
        if result.damage == .damaged, result.bytes.isEmpty, BinaryKind.name(of: bytes) == nil { return nil }
        return result
    }
}
