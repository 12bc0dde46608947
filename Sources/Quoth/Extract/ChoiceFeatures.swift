internal import Glibc

/// What the choice of a page's main text looks like as a whole: what its ``Confidence`` is calculated from.
struct ChoiceFeatures: Sendable {
    /// The features' names, in order.
    static let names = [
        "expected F1", "doubtful words", "prose", "log words", "article", "declared body found", "declared body left",
        "links", "doubt outside",
    ]

    /// The numbers, in order.
    let values: [Float]

    /// - Complexity: O(*n*) in the number of blocks.
    init(_ choice: MainText, _ blocks: [PageBlock], hints: PageHints) {
        let words = choice.features.words
        let all = Float(max(1, choice.words))
        var (doubtful, prose, links, bytes, outside): (Float, Float, Float, Float, Float) = (0, 0, 0, 0, 0)
        for i in choice.kept {
            if choice.probabilities[i] < 0.8 { doubtful += Float(words[i]) }
            if choice.features.isProse[i] { prose += Float(words[i]) }
            links += Float(blocks[i].linkBytes)
            bytes += Float(blocks[i].range.count)
        }
        let kept = Set(choice.kept)
        for i in blocks.indices where choice.probabilities[i] > 0.2 && !kept.contains(i) { outside += Float(words[i]) }
        let declared = Float(hints.bodyWords)
        let found = choice.declaredShare
        values = [
            choice.expected, doubtful / all, prose / all, Float(log2(Double(all))) / 10, hints.isArticle ? 1 : 0,
            hints.hasBody ? found : 0, hints.hasBody ? max(0, min(1, 1 - found * all / max(1, declared))) : 0,
            links / max(1, bytes), min(1, outside / all),
        ]
    }
}

extension Confidence {
    /// The confidence in a choice, with the reasons that move it furthest from that of a typical page.
    init(_ features: ChoiceFeatures, notices: [Notice]) {
        let values = features.values
        var score = ConfidenceModel.weights[0]
        var effects: [(phrase: String, effect: Float)] = []
        for (i, value) in values.enumerated() {
            let effect = ConfidenceModel.weights[i + 1] * (value - ConfidenceModel.typical[i])
            score += effect
            if abs(effect) > 0.15, let phrase = Self.phrase(i, value, features) { effects.append((phrase, effect)) }
        }
        effects.sort { abs($0.effect) > abs($1.effect) }
        let reasons = effects.prefix(4).map(\.phrase)
        let cap: Float = notices.contains { $0.kind == .scriptOnly } ? 0.5 : 1
        self.init(
            Double(min(cap, logistic(score))),
            reasons: notices.map { $0.kind.phrase } + (reasons.isEmpty ? ["nothing unusual"] : reasons))
    }

    private static func phrase(_ feature: Int, _ value: Float, _ features: ChoiceFeatures) -> String? {
        let percent = Int((value * 100).rounded())
        let isHigh = value > ConfidenceModel.typical[feature]
        return switch ChoiceFeatures.names[feature] {
        case "expected F1": isHigh ? "text and the rest are clearly apart" : "text and the rest are hardly apart"
        case "doubtful words": isHigh ? "\(percent) % of the words stand in doubtful blocks" : "no doubtful blocks"
        case "prose": isHigh ? "running text" : "only \(percent) % of the words stand in running text"
        case "log words": isHigh ? "a long text" : "a short text"
        case "article": value > 0 ? "the page declares an article" : "the page declares no article"
        case "declared body found": value > 0 ? "\(percent) % of the text stand in the declared body" : nil
        case "declared body left": value > 0 ? "\(percent) % of the declared body are not in the text" : nil
        case "links": isHigh ? "\(percent) % of the text are links" : "hardly any links"
        case "doubt outside": isHigh ? "much that may be text was left out" : "little that may be text was left out"
        default: nil
        }
    }
}

extension Notice.Kind {
    fileprivate var phrase: String {
        switch self {
        case .paywalled: "the page has a paywall"
        case .truncated: "the page shows only a part"
        case .scriptOnly: "a script fills the page in"
        case .declaredBody: "the text is the declared body"
        }
    }
}
