import Testing

@testable import Quoth

@Suite struct WordKinTests {
    private func vocabulary(_ text: String) -> Vocabulary {
        var vocabulary = Vocabulary()
        let folded = FoldedText(Text(text))
        for i in 0..<folded.count { _ = vocabulary.add(i, of: folded) }
        return vocabulary
    }

    private func word(_ id: UInt32, _ vocabulary: Vocabulary) -> String {
        String(decoding: vocabulary.letters[vocabulary.letterRange(id)], as: UTF8.self)
    }

    private func id(_ word: String, _ vocabulary: Vocabulary) -> UInt32 {
        vocabulary.id(of: FoldedText(Text(word)).hashes[0])
    }

    @Test(arguments: [
        ("Brennoch Brennoch Brennoch", "Brenmoch", "brennoch"), ("Brennoch Brennoch", "Brennch", "brennoch"),
        ("Brennoch Brennoch", "Brenn0ch", "brennoch"), ("Sommerly Sommerly", "Sornmerly", "sommerly"),
        ("Brennoch Brennoch", "Brannech", "brannech"), ("12505 12505", "12506", "12506"),
        ("Calder Calder", "calls", "calls"), ("Veld Veld Veld", "Vell", "vell"),
    ])
    func `A rare word is a slip of a commoner one if one letter differs`(_ text: String, _ slip: String, _ kin: String)
    {
        let known = vocabulary("\(text) \(slip)")
        #expect(word(WordKin(known).ids[Int(id(slip, known))], known) == kin)
        let unknown = vocabulary(text)
        let letters = Array(slip.lowercased().utf8)
        #expect(WordKin(unknown).id(like: letters[...]).map { word($0, unknown) } ?? slip.lowercased() == kin)
    }

    @Test func `What the stubs tell is what comparing all words with all tells`() {
        var random = SeededRandom(state: 7)
        let words = (0..<150).map { _ in
            String(
                decoding: (0..<Int.random(in: 5...6, using: &random)).map { _ in
                    UInt8.random(in: 0x71...0x7A, using: &random)
                }, as: UTF8.self)
        }
        let known = vocabulary(words.joined(separator: " ") + " " + words.prefix(60).joined(separator: " "))
        let ids = 0..<UInt32(known.count)
        func letters(_ id: UInt32) -> [UInt8] { WordKin.skeleton(known.letters[known.letterRange(id)]) }
        func isBefore(_ a: UInt32, _ b: UInt32) -> Bool {
            (known.counts[Int(b)], a) < (known.counts[Int(a)], b)
        }
        let parents = ids.map { id in
            ids.filter { known.counts[Int(id)] <= 2 && isBefore($0, id) }
                .filter { EditDistanceTests.naive(letters($0), letters(id)) <= 1 }.min(by: isBefore) ?? id
        }
        let ends = parents.map { parent in
            var id = parent
            while parents[Int(id)] != id { id = parents[Int(id)] }
            return id
        }
        #expect(WordKin(known).ids == ends)
        #expect(ends != Array(ids))
    }

    @Test func `A passage is found though every second word of it was misread`() {
        let source = """
            The harbour committee of Brennoch resolved unanimously that dredging contracts be renegotiated \
            before midsummer. Nothing else was decided.
            """
        let copy = "They wrote: the harb0ur cornmittee of Brennoch resolued unanirnously that drcdging contracts be."
        let index = SeedIndex(texts: [Text(source)])
        #expect(index.chains(for: FoldedText(Text(copy))).count == 1)
    }
}
