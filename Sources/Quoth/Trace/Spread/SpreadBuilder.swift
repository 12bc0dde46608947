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
        return SpreadTree.Node(
            words: found[copies[0]].words, start: copies.map { times[$0].start ?? .min }.min() ?? .min,
            end: copies.map { times[$0].end ?? .max }.min() ?? .max, count: copies.count,
            handicap: SpreadPrior.handicap(
                isFirst: isFirst, count: copies.count,
                isStatement: copies.contains { judge.isStatement(found[$0]) }))
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
    private func setParents(_ copies: inout [SpreadCopy], variants: [Int]) {
        let descendants = descendants()
        for to in forms.indices {
            let prices = forms.indices.map { $0 == to ? 0 : tree.cost.price(from: words($0), to: words(to)) }
            for (place, copy) in forms[to].enumerated() where place > 0 || to != tree.root {
                let source = place == 0 ? tree.parents[to] : to
                let weights = prices.map { Double(exp(-SpreadPrior.strength * ($0 - prices[source]))) }
                var sums = [Double](repeating: 0, count: forms.count)
                for from in forms.indices where place > 0 || (from != to && !descendants[to].contains(from)) {
                    let elders = elders(of: copy, in: from)
                    guard let first = elders.first else { continue }
                    let heads = first == forms[from][0] ? SpreadPrior.firstWeight : 1
                    sums[from] = weights[from] * (heads + Double(elders.count - 1))
                }
                let all = sums.reduce(0, +)
                guard let parent = elders(of: copy, in: source).first, all > 0 else { continue }
                let own = weights[source] * (parent == forms[source][0] ? SpreadPrior.firstWeight : 1)
                copies[copy].parent = parent
                copies[copy].likelihood = own / all
                let wording = forms.indices.reduce(0) { variants[$1] == variants[source] ? $0 + sums[$1] : $0 }
                copies[copy].wordingLikelihood = min(1, wording / all)
            }
        }
    }

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
        for forms in makers.values where forms.count > 1 {
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
