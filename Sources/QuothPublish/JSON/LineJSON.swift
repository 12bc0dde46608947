/// One line of `--jsonl`: a finding, a pair, a passage, a passage that is no reuse, or an input that was left out.
struct LineJSON: Encodable {
    let schema: String
    var quote: FindingJSON?
    var pair: PairJSON?
    var passage: SpreadPassageJSON?
    var boilerplate: BoilerplateJSON?
    var error: LeftOut?

    init(
        _ schema: String, quote: FindingJSON? = nil, pair: PairJSON? = nil, passage: SpreadPassageJSON? = nil,
        boilerplate: BoilerplateJSON? = nil, error: LeftOut? = nil
    ) {
        self.schema = schema
        self.quote = quote
        self.pair = pair
        self.passage = passage
        self.boilerplate = boilerplate
        self.error = error
    }

    /// `lines`, each with its line break.
    static func lines(_ lines: [LineJSON]) throws -> [UInt8] {
        try lines.flatMap { try JSONLine.bytes($0) + [0x0A] }
    }
}
