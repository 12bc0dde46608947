/// Words that are written with a hyphen, too: `co-operate`, `re-elect`, `non-stop`.
enum HyphenatedWord {
    /// Parts that a hyphen may stand behind, and those behind which it may before the vowel that they end with.
    private static let parts = ["non", "anti", "multi", "semi", "counter"], vowels = ["co", "re", "pre"]
    /// The letters that follow at least.
    private static let least = 4

    /// The two parts of a single word; `nil` where it is written in one way only.
    static func parts(of words: [String]) -> [String]? {
        guard words.count == 1, let word = words.first else { return nil }
        for head in parts + vowels where word.hasPrefix(head) {
            let rest = word.dropFirst(head.count)
            if rest.count >= least, parts.contains(head) || rest.first == head.last { return [head, String(rest)] }
        }
        return nil
    }
}
