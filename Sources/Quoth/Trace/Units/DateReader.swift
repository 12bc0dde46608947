/// Reads a day and its month, in either order: `15 December`, `December 15th`, `the 15th of December`.
enum DateReader {
    /// The date, or the month alone, at the front of `rest`, if one stands there: its key, how many tokens it took, and
    /// the byte after it.
    ///
    /// - Parameter startsSentence: At the start of a sentence `May` and `March` alone are taken for verbs.
    static func read(
        _ rest: ArraySlice<Token>, in text: Text, startsSentence: Bool
    ) -> (key: String, count: Int, end: Int)? {
        guard let first = rest.first else { return nil }
        let head = Folding.fold(text[first.range])
        // Nearly every word ends here.
        guard (first.isCapitalised && MonthNames.english[head] != nil) || day(head) != nil else { return nil }
        var words = rest.prefix(4).map { Folding.fold(text[$0.range]) }
        let ends = rest.prefix(4).map { Int($0.end) }
        while words.count < 2 { words.append("") }
        if let day = day(words[0]), let month = MonthNames.english[words[1]] {
            return ("d\(month)-\(day)", 2, ends[1])
        }
        if words.count >= 3, let day = day(words[0]), words[1] == "of", let month = MonthNames.english[words[2]] {
            return ("d\(month)-\(day)", 3, ends[2])
        }
        guard first.isCapitalised, let month = MonthNames.english[words[0]] else { return nil }
        if let day = day(words[1]) { return ("d\(month)-\(day)", 2, ends[1]) }
        if words.count >= 3, words[1] == "the", let day = day(words[2]) { return ("d\(month)-\(day)", 3, ends[2]) }
        return startsSentence && (month == 3 || month == 5) ? nil : ("d\(month)", 1, ends[0])
    }

    private static func day(_ word: String) -> Int? {
        let digits = word.prefix { $0.isNumber }
        let suffix = word.dropFirst(digits.count)
        guard let day = Int(digits), (1...31).contains(day) else {
            return NumberWords.ordinals[word].flatMap { $0 <= 31 ? Int($0) : nil }
        }
        return suffix.isEmpty || ["st", "nd", "rd", "th"].contains(suffix) ? day : nil
    }
}
