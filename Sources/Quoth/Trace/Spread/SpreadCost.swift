/// What it costs to make one wording out of another: the less it costs, the likelier is it that the one was copied from
/// the other.
///
/// A change that leads away from the first wording costs about 1 for each stretch. One that leads back to it costs more,
/// for a writer who does not know the first wording cannot restore it: words that were cut most of all. So words and
/// direction of the changes tell who copied whom, as shared innovations do in the genealogy of manuscripts (Maas,
/// Textkritik, 1927), with the costs of a maximum parsimony that knows its root (Fitch, Syst. Zool. 20, 1971).
struct SpreadCost {
    /// The first wording.
    let root: SpreadWords

    private enum Price {
        /// For a stretch, and for each further place of it.
        static let change: Float = 1, changeMore: Float = 0.1
        static let cut: Float = 0.9, cutMore: Float = 0.03
        static let edgeCut: Float = 0.6
        static let undone: Float = 2.5, undoneMore: Float = 0.3
        static let restored: Float = 3, restoredMore: Float = 0.5
        static let form: Float = 0.35, formMore: Float = 0.05, formUndone: Float = 0.55
        /// The most that one stretch costs.
        static let most: Float = 9
    }

    /// What happened at a place between two wordings.
    enum Step: Equatable {
        /// Other words than before, or words where none were, that the first wording does not have.
        case change
        /// Words that were there are not any more; at an end of the passage, or inside.
        case edgeCut, cut
        /// Words that are not the first wording's became those again, or were taken out again.
        case undone
        /// Words of the first wording that the other one lacks.
        case restored
        /// The same words in another form, or in the first one's form again.
        case form, formUndone
    }

    /// What it costs to make `to` out of `from`.
    /// - Complexity: O(*n*) in the words asked for.
    func price(from: SpreadWords, to: SpreadWords) -> Float {
        var total: Float = 0
        steps(from: from, to: to) { step, count in total += Self.price(step, count) }
        return total
    }

    private static func price(_ step: Step, _ count: Int) -> Float {
        let more = Float(count - 1)
        let price: Float =
            switch step {
            case .change: Price.change + Price.changeMore * more
            case .cut: Price.cut + Price.cutMore * more
            case .edgeCut: Price.edgeCut
            case .undone: Price.undone + Price.undoneMore * more
            case .restored: Price.restored + Price.restoredMore * more
            case .form: Price.form + Price.formMore * more
            case .formUndone: Price.formUndone + Price.formMore * more
            }
        return min(price, Price.most)
    }

    /// The stretches in which two wordings differ: for each what happened, and at how many places.
    func steps(from: SpreadWords, to: SpreadWords, _ use: (Step, Int) -> Void) {
        let span = to.span
        var last: Step?
        var count = 0
        func end() {
            if let last { use(last, count) }
            (last, count) = (nil, 0)
        }
        for place in from.words.indices {
            guard let step = step(at: place, from, to, span) else {
                // Between two words that were cut there is nothing to differ.
                if !place.isMultiple(of: 2) { end() }
                continue
            }
            if step != last { end() }
            last = step
            count += 1
        }
        end()
    }

    /// What happened at one place; `nil` where nothing did.
    func step(at place: Int, _ from: SpreadWords, _ to: SpreadWords, _ span: ClosedRange<Int>) -> Step? {
        let (a, b, first) = (from.words[place], to.words[place], root.words[place])
        if a == b {
            if from.forms[place] == to.forms[place] { return nil }
            return to.forms[place] == root.forms[place] && b == first ? .formUndone : .form
        }
        if b == first { return a == SpreadWords.nothing ? .restored : .undone }
        if b == SpreadWords.nothing { return span.contains(place) ? .cut : .edgeCut }
        return .change
    }
}
