/// Reads numbers in figures and in English words.
enum NumberReader {
    /// A number that was read: its key, how many tokens it took, and the byte after it.
    struct Reading {
        var key: String
        var kind: Unit.Kind
        var count: Int
        var end: Int
    }

    /// The number at the front of `rest`, if one stands there.
    ///
    /// Key: `#` and the value, so that `40` and `forty`, `75 million` and `75m`, `1,200` and `1200` are the same; `th`
    /// behind it for an ordinal. `21:00` and `9 pm` give a time, `t21:00`.
    static func read(_ rest: ArraySlice<Token>, in text: Text) -> Reading? {
        guard let first = rest.first else { return nil }
        if first.kind == .number { return spacedGroups(rest, in: text) ?? figures(rest, in: text) }
        return first.kind == .word ? fraction(rest, in: text) ?? words(rest, in: text) : nil
    }

    // MARK: Figures

    /// `4 800`, with a space between groups of three.
    private static func spacedGroups(_ rest: ArraySlice<Token>, in text: Text) -> Reading? {
        guard let first = rest.first, first.range.count <= 3, let head = Int(text[first.range]), head > 0 else {
            return nil
        }
        let groups = rest.dropFirst().prefix {
            $0.kind == .number && $0.range.count == 3 && Int(text[$0.range]) != nil
        }
        guard let last = groups.last else { return nil }
        let value = groups.reduce(Double(head)) { $0 * 1000 + (Double(text[$1.range]) ?? 0) }
        return Reading(key: key(value), kind: .number, count: groups.count + 1, end: Int(last.end))
    }

    private static func figures(_ rest: ArraySlice<Token>, in text: Text) -> Reading? {
        let first = rest[rest.startIndex]
        let raw = Folding.fold(text[first.range])
        let digits = raw.prefix { $0.isNumber || $0 == "," || $0 == "." || $0 == ":" }
        let suffix = String(raw.dropFirst(digits.count))
        if let time = time(rest, digits: String(digits), suffix: suffix, in: text) { return time }
        guard !digits.contains(":"), let value = value(of: String(digits)) else {
            return Reading(key: "#" + raw, kind: .number, count: 1, end: Int(first.end))
        }
        if ["st", "nd", "rd", "th"].contains(suffix) {
            return Reading(key: key(value) + "th", kind: .number, count: 1, end: Int(first.end))
        }
        if let magnitude = suffixes[suffix] {
            return Reading(key: key(value * magnitude), kind: .number, count: 1, end: Int(first.end))
        }
        guard suffix.isEmpty else {
            return Reading(key: "#" + raw, kind: .number, count: 1, end: Int(first.end))
        }
        if let next = rest.dropFirst().first, let magnitude = magnitude(next, in: text) {
            return Reading(key: key(value * magnitude), kind: .number, count: 2, end: Int(next.end))
        }
        return Reading(key: key(value), kind: .number, count: 1, end: Int(first.end))
    }

    /// `1,200` is 1200; `3.5` is 3.5; `1.200` and `3,5` are read as the continent writes them.
    private static func value(of digits: String) -> Double? {
        let trimmed = digits.last.map { $0 == "," || $0 == "." } == true ? String(digits.dropLast()) : digits
        let groups = trimmed.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard groups.count > 1 else { return Double(trimmed) }
        let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3 && groups[0] != "0"
        if isGrouped { return Double(groups.joined()) }
        guard groups.count == 2 else { return nil }
        return Double(groups[0] + "." + groups[1])
    }

    private static func time(_ rest: ArraySlice<Token>, digits: String, suffix: String, in text: Text) -> Reading? {
        let parts = digits.split { $0 == ":" || $0 == "." }
        guard let hour = parts.first.flatMap({ Int($0) }), hour < 25, parts.count <= 2 else { return nil }
        let minute = parts.count == 2 ? Int(parts[1]) ?? 60 : 0
        let half = halfOfDay(rest, suffix: suffix, in: text)
        guard minute < 60, half != nil || (digits.contains(":") && suffix.isEmpty) else { return nil }
        let shifted = half?.isAfternoon == true ? hour % 12 + 12 : half == nil ? hour : hour % 12
        let end = half.map { $0.end } ?? Int(rest[rest.startIndex].end)
        return Reading(key: "t\(shifted):\(minute)", kind: .time, count: half?.count ?? 1, end: end)
    }

    private static func halfOfDay(
        _ rest: ArraySlice<Token>, suffix: String, in text: Text
    ) -> (isAfternoon: Bool, count: Int, end: Int)? {
        let first = rest[rest.startIndex]
        if suffix == "am" || suffix == "pm" { return (suffix == "pm", 1, Int(first.end)) }
        guard suffix.isEmpty, let next = rest.dropFirst().first else { return nil }
        let word = Folding.fold(text[next.range])
        if word == "am" || word == "pm" { return (word == "pm", 2, Int(next.end)) }
        let four = rest.dropFirst().prefix(4)
        guard word == "a" || word == "p", four.count == 4 else { return nil }
        let spelt = four.map { Folding.fold(text[$0.range]) }.joined()
        return spelt == "a.m." || spelt == "p.m." ? (spelt == "p.m.", 5, Int(four.last!.end)) : nil
    }

    private static func magnitude(_ token: Token, in text: Text) -> Double? {
        token.kind == .word ? NumberWords.magnitudes[Folding.fold(text[token.range])] : nil
    }

    private static let suffixes: [String: Double] = [
        "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12,
    ]

    // MARK: Words

    /// `a fifth`, `one fifth`, `two thirds`, `three-quarters`, `a half`.
    private static func fraction(_ rest: ArraySlice<Token>, in text: Text) -> Reading? {
        guard rest.count >= 2, let first = rest.first else { return nil }
        let head = Folding.fold(text[first.range])
        let counted = head == "a" || head == "an" ? 1 : NumberWords.units[head]
        guard let count = counted, count >= 1, count < 20 else { return nil }
        let words = rest.prefix(3).map { (token: $0, word: $0.kind == .mark ? "-" : Folding.fold(text[$0.range])) }
        let isHyphenated = words[1].word == "-" && words.count == 3 && text.utf8[Int(words[1].token.start)] == 0x2D
        let name = isHyphenated ? words[2] : words[1]
        guard let part = NumberWords.fractions[name.word] else { return nil }
        guard count > 1 || !name.word.hasSuffix("s") else { return nil }
        return Reading(
            key: key(count / part), kind: .number, count: isHyphenated ? 3 : 2, end: Int(name.token.end))
    }

    private static func words(_ rest: ArraySlice<Token>, in text: Text) -> Reading? {
        var sum = NumberSum()
        var taken = 0
        var end = 0
        var pending = 0
        for token in rest {
            let word = token.kind == .mark ? "-" : Folding.fold(text[token.range])
            if taken > 0, token.kind == .mark, text.utf8[Int(token.start)] == 0x2D, !token.isSpaced {
                pending += 1
                continue
            }
            if taken > 0, word == "and", sum.allowsAnd {
                pending += 1
                continue
            }
            guard token.kind == .word, sum.add(word) else { break }
            taken += pending + 1
            pending = 0
            end = Int(token.end)
            if sum.isOrdinal { break }
        }
        guard taken > 0 else { return nil }
        return Reading(
            key: key(sum.value) + (sum.isOrdinal ? "th" : ""), kind: .number, count: taken, end: end)
    }

    static func key(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "#\(Int(value))" : "#\(value)"
    }
}
