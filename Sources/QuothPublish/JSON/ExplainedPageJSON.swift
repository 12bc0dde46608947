public import Quoth

/// One page of the answer of `extract --explain`, schema `quoth/extract@1`: the document, and why.
public struct ExplainedPageJSON: Encodable {
    let page: ExtractJSON
    let explained: Reasons

    enum CodingKeys: CodingKey { case explained }

    /// What decided.
    struct Reasons: Encodable {
        let blocks: [BlockReason]
        let titles: [EvidenceJSON]
        let dates: [EvidenceJSON]
    }

    /// What decided about a block of the page.
    struct BlockReason: Encodable {
        let text: String
        let isKept: Bool
        let probability: Double
        let threshold: Double
        let reason: String
        let effects: [Effect]

        enum CodingKeys: String, CodingKey {
            case text, probability, threshold, reason, effects
            case isKept = "kept"
        }

        init(_ page: ExplainedPage, _ i: Int) {
            let block = page.blocks[i]
            text = block.text
            isKept = page.isKept(i)
            probability = Share.rounded(Double(block.probability))
            threshold = Share.rounded(Double(block.threshold))
            reason = page.reason(i)
            effects = block.effects.map { Effect(feature: $0.name, value: Double($0.value), effect: Double($0.effect)) }
        }
    }

    /// A feature, and how much it raised the score, in log-odds.
    struct Effect: Encodable {
        let feature: String
        let value: Double
        let effect: Double

        init(feature: String, value: Double, effect: Double) {
            self.feature = feature
            self.value = Share.rounded(value)
            self.effect = Share.rounded(effect)
        }
    }

    /// The answer for `page`; a line that stands alone names its schema.
    public init(_ page: ExplainedPage, isLine: Bool) {
        self.page = ExtractJSON(page.document, isLine: isLine)
        explained = Reasons(
            blocks: page.blocks.indices.map { BlockReason(page, $0) },
            titles: page.document.titleCandidates.map(EvidenceJSON.init),
            dates: page.document.dateCandidates.map(EvidenceJSON.init))
    }

    /// The document's own fields, and `explained` beside them.
    public func encode(to encoder: any Encoder) throws {
        try page.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(explained, forKey: .explained)
    }
}
