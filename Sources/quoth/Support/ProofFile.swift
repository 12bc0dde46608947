internal import FoundationEssentials
internal import Quoth
internal import QuothRecord

/// The proofs that a file holds: one as a text, or those of an export or a report.
struct ProofFile {
    /// No export of proofs has more bytes.
    private static let limit = 1 << 30

    /// A proof.
    enum Entry {
        case inclusion(InclusionProof)
        case consistency(ConsistencyProof)
    }

    /// A report, or a line of an export.
    private struct Answer: Decodable {
        struct Proof: Decodable { var proof: String }
        var proof: String?
        var proofs: [Proof]?
    }

    /// The proofs, in the order of the file.
    let entries: [Entry]

    /// Reads the file at `path`: a proof, JSON lines, a report in JSON, or one in HTML, which carries the same JSON.
    init(_ path: String) throws {
        let bytes = try Intake.capture(of: Input(name: path, path: path), byteLimit: Self.limit).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        if let entry = try Self.entry(text) {
            entries = [entry]
        } else {
            let texts = try Self.answers(bytes).flatMap {
                ($0.proofs ?? []).map(\.proof) + ($0.proof.map { [$0] } ?? [])
            }
            entries = try texts.map { text in
                guard let entry = try Self.entry(text) else { throw LogError.badProof(reason: "it is no proof") }
                return entry
            }
        }
        if entries.isEmpty { throw LogError.badProof(reason: "it holds none; reports have them with --proofs") }
    }

    private static func entry(_ text: String) throws(LogError) -> Entry? {
        if text.hasPrefix(ConsistencyProof.mark) { return .consistency(try ConsistencyProof(text)) }
        return text.hasPrefix(InclusionProof.mark) ? .inclusion(try InclusionProof(text)) : nil
    }

    private static func answers(_ bytes: [UInt8]) throws -> [Answer] {
        let start = Array("<script type=\"application/json\"".utf8)
        let decoder = JSONDecoder()
        if bytes.first == UInt8(ascii: "<") {
            let scripts = bytes.indices.lazy.filter { bytes[$0] == start[0] && bytes[$0...].starts(with: start) }
            guard let script = scripts.first, let open = bytes[script...].firstIndex(of: UInt8(ascii: ">")) else {
                return []
            }
            // Nothing in the data has an angle bracket.
            let json = bytes[(open + 1)...].prefix { $0 != UInt8(ascii: "<") }
            return [try decoder.decode(Answer.self, from: Data(json))]
        }
        if let whole = try? decoder.decode(Answer.self, from: Data(bytes)) { return [whole] }
        return try bytes.split(separator: 0x0A).map { try decoder.decode(Answer.self, from: Data($0)) }
    }
}
