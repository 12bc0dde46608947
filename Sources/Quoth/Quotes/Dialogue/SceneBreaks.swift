/// Where a story goes over to another scene: rows of stars, blank headings, numbers of chapters.
struct SceneBreaks {
    /// The number of the scene of each block.
    private var scenes: [Int] = []

    /// - Complexity: O(*n*) in the words.
    init(words: [Word]) {
        var scene = 0
        var start = 0
        for (i, word) in words.enumerated() where word.kind == .paragraph {
            if Self.isBreak(words[start..<i]) { scene += 1 }
            while scenes.count <= word.block { scenes.append(scene) }
            scenes[word.block] = scene
            start = i + 1
        }
    }

    /// Whether a block has no words of its own, or the heading of a chapter.
    private static func isBreak(_ block: ArraySlice<Word>) -> Bool {
        guard let first = block.first else { return false }
        if block.count <= 8, headings.contains(first.hash), block.allSatisfy({ $0.kind != .quotation }) { return true }
        return block.allSatisfy { $0.kind == .mark || $0.kind == .number }
    }

    private static let headings = HashSet(
        Lexicon.hashes("chapter book part volume"))

    /// The number of the scene that block `index` stands in.
    func scene(of index: Int) -> Int { index < scenes.count ? scenes[index] : scenes.last ?? 0 }
}
