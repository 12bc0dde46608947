/// Finds the answers of an interview whose questions stand in lines of their own, without names and without marks.
///
/// A text counts as one if three of its lines or more are questions, a third of which say “you”, each with an answer below
/// it, if a third of the answers say “I”, and if a name stands above the first question: a page of questions and answers
/// about a product has none of these.
struct InterviewFinder {
    private let finder: SignedTextFinder
    private let text: Text
    private let blocks: [Block]

    /// A question, and a line that may name who is asked, is no longer than this, in bytes.
    private static let longestQuestion = 300, longestHeading = 400
    /// An answer has no more paragraphs than this.
    private static let longestAnswer = 12
    /// So many blocks above the first question are looked at for a name.
    private static let reach = 8

    /// The answers of `document`, each with who gives it; none if it is no interview.
    /// - Complexity: O(*n*) in the bytes.
    static func answers(in document: Document) -> [SignedText] {
        let finder = InterviewFinder(document)
        let questions = finder.questions()
        guard questions.count >= 3, questions.count * 10 >= questions[questions.count - 1] - questions[0] else {
            return []
        }
        let answers = questions.enumerated().map { place, question in
            finder.answer(below: question, isLast: place + 1 == questions.count)
        }
        guard answers.allSatisfy({ !$0.isEmpty }) else { return [] }
        let you = questions.count { finder.says(Self.second, in: $0) }
        let own = answers.count { blocks in blocks.contains { finder.says(Self.first, in: $0) } }
        guard you * 3 >= questions.count, own * 3 >= answers.count, let name = finder.asked(above: questions[0]) else {
            return []
        }
        return answers.map { blocks in
            SignedText(
                parts: blocks.map { document.blocks[$0].range }, signatories: [SignedText.Signatory(name: name)])
        }
    }

    private init(_ document: Document) {
        finder = SignedTextFinder(of: document)
        text = document.text
        blocks = document.blocks
    }

    private static let second = HashSet(Lexicon.hashes("you your you’re you've you’ve you're yourself"))
    private static let first = HashSet(Lexicon.hashes("i i'm i’m i've i’ve i'd i’d i'll i’ll my me myself"))

    /// The blocks that are questions with a paragraph below them.
    private func questions() -> [Int] {
        blocks.indices.dropLast().filter { index in
            isQuestion(index) && !isQuestion(index + 1) && isAnswer(index + 1)
        }
    }

    private func isQuestion(_ index: Int) -> Bool {
        let range = blocks[index].range
        return range.count > 8 && range.count <= Self.longestQuestion && text.utf8[range.end - 1] == 0x3F
            && !opensWithMark(range)
    }

    /// Whether a block is a paragraph that no mark opens and that a stop ends.
    private func isAnswer(_ index: Int) -> Bool {
        let block = blocks[index]
        guard block.kind == .paragraph, !block.range.isEmpty, !opensWithMark(block.range) else { return false }
        let last = text.utf8[block.range.end - 1]
        return last == 0x2E || last == 0x21 || last == 0x3F || last == 0x22 || last == 0x9D || last == 0x29
    }

    private func opensWithMark(_ range: TextRange) -> Bool {
        let first = text.utf8[range.start]
        return first == 0x22 || first == 0x27 || first == 0xE2
    }

    /// The blocks of the answer to a question; of the last, whose end nothing shows, those that say “I”.
    private func answer(below question: Int, isLast: Bool) -> Range<Int> {
        var end = question + 2
        while end < blocks.count, end < question + Self.longestAnswer, isAnswer(end) {
            if isQuestion(end), !isLast { break }
            if isLast, !says(Self.first, in: end) { break }
            end += 1
        }
        return (question + 1)..<end
    }

    private func says(_ some: HashSet, in index: Int) -> Bool {
        tokens(of: text, in: blocks[index].range).contains { some.contains(finder.hash($0)) }
    }

    // MARK: Who is asked

    /// The first name above the first question, bylines apart: a first name that the lexicon has, and what goes on with it.
    private func asked(above question: Int) -> TextRange? {
        for index in max(0, question - Self.reach)..<question {
            let range = blocks[index].range
            let all = tokens(of: text, in: TextRange(range.start, min(range.end, range.start + Self.longestHeading)))
            guard let first = all.first, !Self.bylines.contains(finder.hash(first)) else { continue }
            for start in all.indices where all[start].kind == .word && all[start].isCapitalised {
                guard !finder.classes(all[start]).isDisjoint(with: [.male, .female]) else { continue }
                let name = all[start...].prefix(4).prefix {
                    $0.kind == .word && ($0.isCapitalised || finder.classes($0).contains(.particle))
                }
                if finder.isName(name) { return finder.range(name) }
            }
        }
        return nil
    }

    private static let bylines = HashSet(Lexicon.hashes("by words photo photograph picture"))
}
