public import QuothRecord

/// What the log says of a capture, with its proof.
public struct ProofJSON: Encodable {
    let schema = Schema.proof
    let entry: Int
    let capture: CaptureLeaf?
    let proof: String

    /// The line of `proof`.
    public init(_ proof: InclusionProof) {
        entry = proof.index
        capture = try? CaptureLeaf(proof.data)
        self.proof = proof.text
    }
}
