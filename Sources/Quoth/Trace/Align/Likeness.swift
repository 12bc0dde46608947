/// The price of aligning a unit of the copy with a unit of the source; each pair of different words is looked at once.
final class Likeness {
    private let copyWord: [Int], sourceWord: [Int]
    private let words: [Unit]
    /// What all forms of a word's verb share.
    private let lemmas: [String]
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
        lemmas = words.map { VerbForms.lemma($0.key) }
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
        let (a, b) = (words[i], words[j])
        if a.kind != .word || b.kind != .word { return a.kind == b.kind ? 0.8 : 1.3 }
        if a.key.utf8.first == b.key.utf8.first {
            if lemmas[i] == lemmas[j], VerbForms.areForms(a.key, b.key) { return 0.5 }
            if Likeness.isSlip(a.key, b.key) { return 0.4 }
        } else if lemmas[i] == lemmas[j], VerbForms.areForms(a.key, b.key) {
            return 0.5
        }
        if a.key.utf8.last == b.key.utf8.last || a.key.hasSuffix("ful") || b.key.hasSuffix("ful") {
            if Likeness.negates(a.key, b.key) { return 0.5 }
        }
        return RiskWords.modalVerbs.contains(a.key) && RiskWords.modalVerbs.contains(b.key) ? 0.8 : 1.3
    }

    /// Whether one word is the other with a prefix that denies: `usable`, `unusable`.
    static func negates(_ a: String, _ b: String) -> Bool {
        let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
        guard short.utf8.count >= 3 else { return false }
        if long.hasSuffix(short) {
            return ["un", "in", "im", "il", "ir", "dis", "non", "mis", "anti", "de"].contains(
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
