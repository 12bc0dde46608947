public import QuothRecord

/// The first line of `export --format proof --since`, as `docs/formats.md` documents it.
public struct ConsistencyJSON: Encodable {
    let schema = Schema.consistency
    let since: Int
    let proof: String

    /// The line of `proof`, from a log of `since` entries on.
    public init(_ proof: ConsistencyProof, since: Int) {
        self.since = since
        self.proof = proof.text
    }
}
