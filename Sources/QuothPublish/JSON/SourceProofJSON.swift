internal import Quoth
internal import QuothRecord

/// The proof of a source, as `docs/formats.md` documents it.
struct SourceProofJSON: Encodable {
    let source: String
    let entry: Int
    let proof: String

    /// All of a run; `nil` where none were asked for.
    static func all(_ proofs: [SourceProof]?, _ sources: [QuotedDocument]) -> [SourceProofJSON]? {
        proofs?.map { proof in
            SourceProofJSON(
                source: sources[proof.source].document.id, entry: proof.proof.index, proof: proof.proof.text)
        }
    }
}
