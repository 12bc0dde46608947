/// The price of aligning a unit of the copy with a unit of the source; each pair of different words is looked at once.
final class Likeness {
    private let copyWord: [Int], sourceWord: [Int]
    private let words: [Unit]
    /// A short look at each word, enough to see that most pairs have nothing in common.
    private let glances: [Glance]
    private let width: Int
    private var prices: [Float]

    /// The prices between `copy` and `source`.
    init(copy: [Unit], source: [Unit]) {
        var ids: [String: Int] = [:]
        var words: [Unit] = []
        func id(_ unit: Unit) -> Int {
            if let known = ids[unit.key] { return known }
            ids[unit.key] = words.count
            words.append(unit)
            return words.count - 1
        }
        copyWord = copy.map(id)
        width = max(1, words.count)
        sourceWord = source.map(id)
        self.words = words
        var lemmas: [String: Int32] = [:]
        glances = words.map { Glance($0, lemmas: &lemmas) }
        prices = [Float](repeating: -1, count: width * words.count)
    }

    /// From 0 for the same word to 1.3 for words that have nothing in common.
    func price(_ i: Int, _ j: Int) -> Float {
        let (a, b) = (copyWord[i], sourceWord[j])
        if a == b { return 0 }
        let cell = b * width + a
        if prices[cell] < 0 { prices[cell] = price(ofWords: a, b) }
        return prices[cell]
    }

    private func price(ofWords i: Int, _ j: Int) -> Float {
        let (x, y) = (glances[i], glances[j])
        if x.kind != .word || y.kind != .word { return x.kind == y.kind ? 0.8 : 1.3 }
        if x.lemma == y.lemma, VerbForms.areForms(words[i].key, words[j].key) { return 0.5 }
        if x.first == y.first, Likeness.isSlip(words[i].key, words[j].key) { return 0.4 }
        if x.last == y.last || x.endsInFul || y.endsInFul, Likeness.negates(words[i].key, words[j].key) { return 0.5 }
        return x.isModal && y.isModal ? 0.8 : 1.3
    }

    /// What a first look at a word tells.
    private struct Glance {
        let kind: Unit.Kind
        let first: UInt8, last: UInt8
        /// The number of what all forms of a verb share.
        let lemma: Int32
        let endsInFul: Bool
        let isModal: Bool

        init(_ unit: Unit, lemmas: inout [String: Int32]) {
            kind = unit.kind
            first = unit.key.utf8.first ?? 0
            last = unit.key.utf8.last ?? 0
            lemma = lemmas[VerbForms.lemma(unit.key), default: Int32(lemmas.count)]
            lemmas[VerbForms.lemma(unit.key)] = lemma
            endsInFul = unit.key.hasSuffix("ful")
            isModal = RiskWords.modalVerbs.contains(unit.key)
        }
    }

    /// Whether one word is the other with a prefix that denies: `usable`, `unusable`.
    static func negates(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        guard short.utf8.count >= 3 else { return false }
        if long.hasSuffix(short) {
            return ["un", "in", "im", "il", "ir", "dis", "non", "mis", "anti", "de", "unin"].contains(
                String(long.dropLast(short.count)))
        }
        if short.hasSuffix("ful"), long.hasSuffix("less") { return short.dropLast(3) == long.dropLast(4) }
        return false
    }

    /// Whether two words differ by one slip of the pen: a letter left out, added, swapped or wrong.
    static func isSlip(_ a: String, _ b: String) -> Bool {
        let (x, y) = (Array(a.utf8), Array(b.utf8))
        guard min(x.count, y.count) >= 5, abs(x.count - y.count) <= 1 else { return false }
        let head = zip(x, y).prefix { $0 == $1 }.count
        let tail = zip(x.reversed(), y.reversed()).prefix { $0 == $1 }.count
        let (restX, restY) = (x.count - head, y.count - head)
        if max(restX, restY) <= tail + 1 { return true }
        return x.count == y.count && head + tail == x.count - 2 && x[head] == y[head + 1] && x[head + 1] == y[head]
    }
}
