import Testing

@testable import Quoth

/// Texts of one form are told from texts that were taken over and edited.
@Suite struct SharedContentTests {
    static let notice = """
        The council of the harbour has said that it will pay 1,450,700 to the fishers of the bay for the boats that were \
        lost in the storm of 14 March 2031, and that it is going to build a wall of 3,270 feet at the end of the pier. \
        “We have been asked by the owners of the sheds to do this for more than 12 years,” said the mayor, “and we are not \
        going to wait until there is another flood.” It was not known who is to pay for the gates, or for what was left of \
        the 86 cranes that had stood on the quay. The wall is to be made of granite, and it will take from 7 to 9 months to \
        raise it. If there is no money for that, then the sluice will be kept as it is, and the ferries that come in from \
        the islands will have to go to the other bank of the estuary at 6:45 in the evening.
        """

    /// The words of ``notice`` that say something, and others in their place.
    static let others = [
        "council": "ministry", "harbour": "forest", "pay": "lend", "fishers": "keepers", "bay": "park",
        "boats": "fences",
        "lost": "burnt", "storm": "drought", "build": "dig", "wall": "trench", "feet": "yards", "pier": "moor",
        "asked": "warned", "owners": "tenants", "sheds": "lodges", "years": "weeks", "mayor": "ranger", "wait": "sleep",
        "flood": "blaze", "known": "agreed", "gates": "pumps", "cranes": "cabins", "stood": "leaned", "quay": "ridge",
        "granite": "gravel", "raise": "finish", "months": "days", "money": "rain", "sluice": "meadow", "kept": "mown",
        "ferries": "hikers", "islands": "valleys", "bank": "slope", "estuary": "plateau", "evening": "morning",
    ]

    /// ``notice`` with others in place of those of these words that `isReplaced` names by their number.
    static func filled(where isReplaced: (Int) -> Bool) -> Text {
        var (result, word, number) = ("", "", 0)
        for letter in notice + "\n" {
            if letter.isLetter {
                word.append(letter)
                continue
            }
            if let other = others[word] {
                result += isReplaced(number) ? other : word
                number += 1
            } else {
                result += word
            }
            result.append(letter)
            word = ""
        }
        return Text(result)
    }

    /// How many of the words of `copy` stand in passages that it shares with the notice.
    private func sharedWords(_ copy: Text) -> Int {
        SeedIndex(texts: [Text(Self.notice)]).chains(for: FoldedText(copy)).reduce(0) { $0 + $1.pairs.count }
    }

    @Test func `a form that was filled in anew shares only its small words, which is no passage`() {
        #expect(sharedWords(Self.filled { _ in true }) < 15)
    }

    @Test(arguments: [2, 3, 4])
    func `a text of which one word in a few was replaced is found`(step: Int) {
        #expect(sharedWords(Self.filled { $0 % step == 0 }) > 100)
    }

    @Test func `a passage is judged by the words of its topic`() throws {
        let index = SeedIndex(texts: [Text(Self.notice)])
        let content = SharedContent(index: index)
        let copy = IndexedCopy(FoldedText(Text("The zymurgy of the harbour in 2031 is at the quay")), in: index)
        #expect((0..<copy.count).filter { content.has($0, of: copy) } == [1, 4, 10])
    }

    @Test func `a long chain of numbers is no promise where all between them differs`() throws {
        let index = SeedIndex(texts: [Text(Self.notice), Self.filled { _ in true }])
        var promise = ChainPromise(index: index)
        func isKept(_ text: Text) -> Bool {
            let copy = IndexedCopy(FoldedText(text), in: index)
            let foreseen = copy.ids.map { $0 == Vocabulary.unknown ? 0 : index.bits[Int($0)] }
            let seeds = (0..<copy.count).filter { copy.marks[$0].contains(.number) }.compactMap { c in
                index.words.firstIndex(of: copy.ids[c]).map { Seed(source: $0, copy: c) }
            }
            #expect(seeds.count > 8)
            promise.begin(copy, foreseen: foreseen)
            return promise.isKept(by: seeds[...], copy, in: index.wordRange(of: 0))
        }
        #expect(!isKept(Self.filled { _ in true }))
        #expect(isKept(Self.filled { $0 % 2 == 0 }))
        #expect(isKept(Text(Self.notice)))
    }
}
