public import Quoth
public import QuothRecord

/// What proves that a source stood in a record's log by its last checkpoint.
public struct SourceProof: Hashable, Sendable {
    /// The index of the source in its run.
    public var source: Int
    /// The proof.
    public var proof: InclusionProof

    /// The proof of a source.
    public init(source: Int, proof: InclusionProof) {
        self.source = source
        self.proof = proof
    }

    /// The indices of the sources that `findings` name, in order.
    public static func named(in findings: [Finding]) -> [Int] {
        let passages = findings.flatMap { $0.matches + [$0.earliest, $0.nearest].compactMap(\.self) }
        return Set(passages.map(\.source.document)).sorted()
    }
}
