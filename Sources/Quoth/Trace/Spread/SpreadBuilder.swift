internal import Glibc

/// Makes of the copies of a passage the way that it spread.
struct SpreadBuilder {
    /// The copies in order of time, by when each surely existed.
    private let found: [SpreadSearch.Found]
    private let times: [TimeSpan]
    private let judge: SpreadJudge
    /// The copies of each form, in order of time, and the form of each copy.
    private var forms: [[Int]] = []
    private var form: [Int] = []
    private let tree: SpreadTree

    init(_ found: [SpreadSearch.Found], _ judge: SpreadJudge) {
        let sources = judge.sources
        let spans = found.map { TimeSpan(publicationOf: sources[$0.document].document) }
        let order = found.indices.sorted { a, b in
            let (x, y) = (spans[a], spans[b])
            return (x.end ?? .max, x.start ?? .min, found[a].document) < (
                y.end ?? .max, y.start ?? .min, found[b].document
            )
        }
        self.judge = judge
        let (ordered, dates) = (order.map { found[$0] }, order.map { spans[$0] })
        self.found = ordered
        times = dates
        var numbers: [SpreadWords: Int] = [:]
        for (copy, number) in order.enumerated() {
            let form = numbers[found[number].words] ?? forms.count
            if form == forms.count {
                numbers[found[number].words] = form
                forms.append([])
            }
            forms[form].append(copy)
            self.form.append(form)
        }
        tree = SpreadTree(forms.map { Self.node($0, ordered, dates, judge) })
        putFirst()
    }

    private static func node(
        _ copies: [Int], _ found: [SpreadSearch.Found], _ times: [TimeSpan], _ judge: SpreadJudge
    ) -> SpreadTree.Node {
        let latest = times.map { $0.end ?? .max }.min() ?? .max
        let isFirst = copies.map { SpreadPrior.isFirst(times[$0], before: latest) }.max() ?? 0
        let isStatement = copies.contains { judge.isStatement(found[$0]) }
        // What says nothing of its time cannot be said to be the earliest, where others do.
        let isDated = copies.contains { times[$0] != TimeSpan() } || latest == .max
        return SpreadTree.Node(
            words: found[copies[0]].words, start: copies.map { times[$0].start ?? .min }.min() ?? .min,
            end: copies.map { times[$0].end ?? .max }.min() ?? .max, count: copies.count,
            handicap: SpreadPrior.handicap(isFirst: isFirst, count: copies.count, isStatement: isStatement)
                + (isDated || isStatement ? 0 : SpreadPrior.undatedHandicap))
    }

    /// Puts the likeliest first copy in front of its form: of those that can be the earliest a statement before others,
    /// then the one that is so by most of what its date leaves open.
    private mutating func putFirst() {
        let latest = times.map { $0.end ?? .max }.min() ?? .max
        let copies = forms[tree.root]
        func rank(_ copy: Int) -> (Double, Int) {
            let isFirst = SpreadPrior.isFirst(times[copy], before: latest)
            return (judge.isStatement(found[copy]) && isFirst > 0 ? -2 : -isFirst, copy)
        }
        guard let first = copies.min(by: { rank($0) < rank($1) }) else { return }
        forms[tree.root] = [first] + copies.filter { $0 != first }
    }

    /// The copies that no other is surely older than, in order of time.
    private var earliest: [Int] {
        let end = times.map { $0.end ?? .max }.min() ?? .max
        return times.indices.filter { (times[$0].start ?? .min) < end - 1 || (times[$0].end ?? .max) == end }
    }

    // MARK: Who copied whom

    /// The copies in `form` that can be older than copy number `copy`, in order of time; of its own form those that stand
    /// before it.
    private func elders(of copy: Int, in form: Int) -> [Int] {
        if form == self.form[copy] { return Array(forms[form].prefix { $0 != copy }) }
        return forms[form].filter { times[$0].canPrecede(times[copy]) }
    }

    /// Sets the parents of all copies but the first.
    ///
    /// A parent is as likely as its words and dates make it, among all copies that can be older. Whether one of the same
    /// form is older than the first one of it, which has the words from another form, may be open too.
    /// - Complexity: O(*c*² + *f* × *m*) in the copies, the forms and the words asked for; the forms that are compared with
    ///   each other are limited.
    private func setParents(_ copies: inout [SpreadCopy], variants: [Int]) {
        let descendants = descendants()
        for to in forms.indices {
            var prices = [Float](repeating: .infinity, count: forms.count)
            for from in tree.core + [tree.parents[to]] where from >= 0 {
                prices[from] = tree.cost.price(from: words(from), to: words(to))
            }
            prices[to] = 0
            for (place, copy) in forms[to].enumerated() where place > 0 || to != tree.root {
                let source = place == 0 ? tree.parents[to] : to
                guard let parent = elders(of: copy, in: source).first else { continue }
                let sums = forms.indices.map { from in
                    let isOut = place == 0 && (from == to || descendants[to].contains(from))
                    return isOut ? 0 : weight(of: from, to: copy, price: prices[from] - prices[source])
                }
                let all = sums.reduce(0, +)
                guard all > 0 else { continue }
                let isFirst = place > 0 ? 1 : forms[to].dropFirst().reduce(1) { $0 * (1 - precedence($1, copy)) }
                copies[copy].parent = parent
                copies[copy].likelihood = isFirst * weight(ofCopy: parent, to: copy) / all
                let wording = forms.indices.reduce(0) { variants[$1] == variants[source] ? $0 + sums[$1] : $0 }
                copies[copy].wordingLikelihood = min(1, wording / all)
            }
        }
    }

    /// What the copies of a form weigh together as parents of `copy`, if making its words out of theirs costs so much more
    /// than out of the likeliest parent's.
    private func weight(of form: Int, to copy: Int, price: Float) -> Double {
        let words = Double(exp(-SpreadPrior.strength * price))
        guard words > 1e-9 else { return 0 }
        return words * forms[form].reduce(0) { $1 == copy ? $0 : $0 + weight(ofCopy: $1, to: copy) }
    }

    private func weight(ofCopy parent: Int, to copy: Int) -> Double {
        precedence(parent, copy) * (forms[form[parent]][0] == parent ? SpreadPrior.firstWeight : 1)
    }

    private func precedence(_ one: Int, _ other: Int) -> Double { SpreadPrior.precedence(times[one], times[other]) }

    private func words(_ form: Int) -> SpreadWords { found[forms[form][0]].words }

    /// For each form those that were made from it, at any distance.
    private func descendants() -> [Set<Int>] {
        var result = [Set<Int>](repeating: [], count: forms.count)
        for form in forms.indices {
            var parent = tree.parents[form]
            while parent >= 0 {
                result[parent].insert(form)
                parent = tree.parents[parent]
            }
        }
        return result
    }

    // MARK: Common ancestors

    /// So many forms that made the same change are told of each other: more would be a common change, not kin.
    private static let kinLimit = 16

    /// The pairs of forms that have a change of words in common which neither can have from the other.
    private func kin() -> [(Int, Int)] {
        var makers: [Innovation: [Int]] = [:]
        var pairs: [(Int, Int)] = []
        for form in forms.indices where form != tree.root {
            let parent = tree.parents[form]
            let changes = innovations(of: form, from: parent)
            for innovation in changes.made { makers[innovation, default: []].append(form) }
            if changes.isUndone, changes.isShared { pairs.append((parent, form)) }
        }
        for all in makers.values where all.count > 1 {
            let forms = all.prefix(Self.kinLimit)
            for (i, one) in forms.enumerated() {
                for other in forms[(i + 1)...] { pairs.append((one, other)) }
            }
        }
        return pairs
    }

    /// A change of words, by its place and what stands there now; of a cut, how many places it has.
    private struct Innovation: Hashable {
        var place: Int
        var words: Int32
        var count = 1
    }

    /// The changes that a form made to its parent's words; whether it has also words back that the parent changed, though
    /// it has other changes in common with it.
    private func innovations(of form: Int, from parent: Int) -> (made: [Innovation], isUndone: Bool, isShared: Bool) {
        let (from, to, first) = (words(parent), words(form), tree.cost.root)
        let (span, parentSpan) = (to.span, from.span)
        var made: [Innovation] = []
        var (isUndone, isShared) = (false, false)
        for place in to.words.indices {
            switch tree.cost.step(at: place, from, to, span) {
            case .change: made.append(Innovation(place: place, words: to.words[place]))
            case .cut:
                if let last = made.last, last.words == SpreadWords.nothing, last.place + 2 * last.count >= place - 1 {
                    made[made.count - 1].count = (place - last.place) / 2 + 1
                } else {
                    made.append(Innovation(place: place, words: SpreadWords.nothing))
                }
            case .undone, .restored: isUndone = true
            case .edgeCut: break
            case .form, .formUndone, nil:
                let isInside = span.contains(place) && parentSpan.contains(place)
                if to.words[place] != first.words[place], isInside { isShared = true }
            }
        }
        return (made, isUndone, isShared)
    }

    // MARK: The result

    /// How the passage `words` spread.
    func spread(of words: String) -> Spread {
        var variants = groups()
        var variantOf = [Int](repeating: 0, count: forms.count)
        for (number, group) in variants.enumerated() { for form in group { variantOf[form] = number } }
        var copies = found.indices.map { copy in
            let variant = variantOf[form[copy]]
            return SpreadCopy(
                document: found[copy].document, parts: found[copy].parts, time: times[copy],
                speaker: judge.speaker(of: found[copy]), variant: variant,
                form: variants[variant].firstIndex(of: form[copy]) ?? 0)
        }
        setParents(&copies, variants: variantOf)
        for (one, other) in kin() {
            let (a, b) = (forms[one][0], forms[other][0])
            if !copies[a].kin.contains(b) { copies[a].kin.append(b) }
            if !copies[b].kin.contains(a) { copies[b].kin.append(a) }
        }
        for copy in copies.indices { copies[copy].kin.sort() }
        let root = forms[tree.root][0]
        let made = variants.indices.map { variant(variants[$0], copies, variantOf, root: root) }
        variants = []
        return Spread(
            words: words, copies: copies, variants: made, earliest: [root] + earliest.filter { $0 != root })
    }

    /// The forms by wording: first that of the earliest copy, then by their first copies; so also within a wording.
    private func groups() -> [[Int]] {
        let groups = Dictionary(grouping: forms.indices) { words($0).words }.values
        func rank(_ form: Int) -> Int { form == tree.root ? -1 : forms[form][0] }
        return groups.map { $0.sorted { rank($0) < rank($1) } }.sorted { rank($0[0]) < rank($1[0]) }
    }

    private func variant(_ group: [Int], _ copies: [SpreadCopy], _ variantOf: [Int], root: Int) -> SpreadVariant {
        let made = group.map { form in
            let first = forms[form][0]
            let change = copies[first].parent.flatMap { judge.change(from: found[$0], to: found[first]) }
            return SpreadForm(copies: forms[form], change: change)
        }
        let first = forms[group[0]][0]
        let parent = copies[first].parent
        var result = SpreadVariant(forms: made, parent: parent.map { variantOf[form[$0]] })
        if let parent, parent != root { result.sinceFirst = judge.change(from: found[root], to: found[first]) }
        return result
    }
}
