/// Finds dates among the tokens of a text, each from the number that it holds.
struct DayScanner {
    let text: Text
    let tokens: [Token]
    private var found: [DayMention] = []
    /// The dates in figures of which either number may be the month, as indexes into `found`.
    private var ambiguous: [Int] = []
    /// How often the month stands before the day, less how often it stands after it.
    private var monthFirst = 0

    init(text: Text, tokens: [Token]) {
        self.text = text
        self.tokens = tokens
    }

    /// The dates in the order in which they stand.
    mutating func scan() -> [DayMention] {
        var i = 0
        while i < tokens.count {
            guard tokens[i].kind == .number else {
                i += 1
                continue
            }
            i = max(i + 1, date(at: i))
        }
        if monthFirst > 0 {
            for i in ambiguous { (found[i].day.month, found[i].day.day) = (found[i].day.day, found[i].day.month) }
        }
        return found
    }

    /// Looks for a date whose first number is token `i`; the index of the token after it, or `i` if there is none.
    private mutating func date(at i: Int) -> Int {
        let digits = bytes(i)
        if let end = inFigures(at: i, digits) { return end }
        if let end = ideographic(i) { return end }
        if let month = monthBefore(i) { return afterMonth(month.value, from: month.first, number: i) ?? i }
        return beforeMonth(i) ?? i
    }

    // MARK: Figures only

    /// `2015-03-02`, `2015/3/2`, `2.3.2015`, `2. 3. 2015`, `02/03/2015`, `3/2/15`.
    private mutating func inFigures(at i: Int, _ digits: ArraySlice<UInt8>) -> Int? {
        let dotted = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if dotted.count == 3 { return figures(dotted.map { ArraySlice($0) }, from: i, to: i, mark: UInt8(ascii: ".")) }
        guard i + 4 < tokens.count, tokens[i + 2].kind == .number, tokens[i + 4].kind == .number,
            let mark = bytes(i + 1).first, bytes(i + 1).count == 1, bytes(i + 3).first == mark
        else { return nil }
        let isDot = mark == UInt8(ascii: ".")
        guard isDot || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return nil }
        let isTight = !(i + 1...i + 4).contains { tokens[$0].isSpaced }
        guard isTight || isDot && !tokens[i + 1].isSpaced && !tokens[i + 3].isSpaced else { return nil }
        return figures([bytes(i), bytes(i + 2), bytes(i + 4)], from: i, to: i + 4, mark: mark)
    }

    private mutating func figures(_ parts: [ArraySlice<UInt8>], from: Int, to last: Int, mark: UInt8) -> Int? {
        let lead = parts[2].prefix { isDigit($0) }
        let rest = parts[2].dropFirst(lead.count)
        guard rest.isEmpty || rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "t"), let a = number(parts[0]),
            let b = number(parts[1]), let c = number(lead)
        else { return nil }
        let end = Int(tokens[last].start) + (from == last ? tokens[last].range.count - rest.count : lead.count)
        if parts[0].count == 4 {
            return add(year: a, month: b, day: c, from: from, last: last, end: end)
        }
        guard lead.count == 4 || lead.count == 2 && mark == UInt8(ascii: "/"), parts[0].count <= 2, rest.isEmpty else {
            return nil
        }
        let year = lead.count == 4 ? c : c + (c < 50 ? 2000 : 1900)
        if mark == UInt8(ascii: "/"), a <= 12, b > 12 {
            monthFirst += 1
            return add(year: year, month: a, day: b, from: from, last: last, end: end)
        }
        guard let next = add(year: year, month: b, day: a, from: from, last: last, end: end) else { return nil }
        if mark == UInt8(ascii: "/"), a > 12 { monthFirst -= 1 }
        if mark == UInt8(ascii: "/"), a <= 12, a != b { ambiguous.append(found.count - 1) }
        return next
    }

    /// `2015年3月2日` is one token.
    private mutating func ideographic(_ i: Int) -> Int? {
        let all = bytes(i)
        guard all.count > 7, all.dropFirst(4).starts(with: "年".utf8), let year = number(all.prefix(4)) else {
            return nil
        }
        let rest = all.dropFirst(7)
        let month = rest.prefix { isDigit($0) }
        guard rest.dropFirst(month.count).starts(with: "月".utf8), let monthNumber = number(month) else { return nil }
        let tail = rest.dropFirst(month.count + 3)
        let day = tail.prefix { isDigit($0) }
        let isWhole = !day.isEmpty && tail.dropFirst(day.count).starts(with: "日".utf8)
        let end = isWhole ? day.endIndex + 3 : tail.startIndex
        return add(
            year: year, month: monthNumber, day: isWhole ? number(day) : nil, from: i, last: i, end: end)
    }

    // MARK: With a month's name

    /// The month named right before token `i`, perhaps as an abbreviation with its stop, or before `de`.
    private func monthBefore(_ i: Int) -> (value: Int, first: Int)? {
        var k = i - 1
        if k >= 0, isByte(k, ".") || isByte(k, "-") { k -= 1 }
        if k >= 1, tokens[k].kind == .word, MonthNames.links.contains(word(k)) { k -= 1 }
        guard k >= 0, tokens[k].kind == .word, let month = MonthNames.month(word(k)) else { return nil }
        return (month, k)
    }

    /// `March 2, 2015`, `March 11th`, `December 2014`: the month stands at token `first`, the number at `i`.
    private mutating func afterMonth(_ month: Int, from first: Int, number i: Int) -> Int? {
        let isCertain = tokens[first].isCapitalised || !MonthNames.ambiguous.contains(word(first))
        let digits = bytes(i)
        if let year = year(digits) {
            return add(year: year, month: month, day: nil, from: first, last: i, end: Int(tokens[i].end))
        }
        if let comma = digits.firstIndex(of: UInt8(ascii: ",")), let year = year(digits[(comma + 1)...]) {
            return add(
                year: year, month: month, day: number(digits[..<comma]), from: first, last: i, end: Int(tokens[i].end))
        }
        guard let day = ordinal(digits) else { return nil }
        if let (year, last) = yearAfter(i) {
            monthFirst += 1
            return add(year: year, month: month, day: day, from: first, last: last, end: Int(tokens[last].end))
        }
        guard isCertain, tokens[first].isCapitalised, !isFraction(i) else { return nil }
        return add(year: nil, month: month, day: day, from: first, last: i, end: Int(tokens[i].end))
    }

    /// `2 March`, `2nd of March 2015`, `2. März 2015`, `15 de marzo de 2015`, `2-Mar-2015`: the day is token `i`.
    private mutating func beforeMonth(_ i: Int) -> Int? {
        guard let day = ordinal(bytes(i)) else { return nil }
        var k = i + 1
        if k < tokens.count, isByte(k, ".") || isByte(k, "-") || isByte(k, "º") { k += 1 }
        if k < tokens.count, tokens[k].kind == .word, MonthNames.links.contains(word(k)) { k += 1 }
        guard k < tokens.count, tokens[k].kind == .word else { return nil }
        let name = word(k)
        guard let month = MonthNames.month(name) else { return nil }
        if let (year, last) = yearAfter(k) {
            monthFirst -= 1
            return add(year: year, month: month, day: day, from: i, last: last, end: Int(tokens[last].end))
        }
        guard tokens[k].isCapitalised || !MonthNames.ambiguous.contains(name) || k > i + 1 else { return nil }
        return add(year: nil, month: month, day: day, from: i, last: k, end: Int(tokens[k].end))
    }

    /// The year behind token `k`, with the comma, stop, dash or `de` that may stand between.
    private func yearAfter(_ k: Int) -> (year: Int, last: Int)? {
        var next = k + 1
        if next < tokens.count, isByte(next, ",") || isByte(next, ".") || isByte(next, "-") { next += 1 }
        if next < tokens.count, tokens[next].kind == .word, MonthNames.links.contains(word(next)) { next += 1 }
        guard next < tokens.count, tokens[next].kind == .number, let year = year(bytes(next)) else { return nil }
        return (year, next)
    }

    // MARK: Parts

    private mutating func add(year: Int?, month: Int, day: Int?, from: Int, last: Int, end: Int) -> Int? {
        guard (1...12).contains(month), day.map({ (1...31).contains($0) }) ?? true,
            year.map({ (1000...2199).contains($0) }) ?? true
        else { return nil }
        let range = TextRange(Int(tokens[from].start), end)
        found.append(DayMention(range: range, day: Day(year: year, month: month, day: day)))
        return last + 1
    }

    private func bytes(_ i: Int) -> ArraySlice<UInt8> { text.utf8[Int(tokens[i].start)..<Int(tokens[i].end)] }

    private func word(_ i: Int) -> String { String(decoding: bytes(i), as: UTF8.self).lowercased() }

    private func isByte(_ i: Int, _ mark: Character) -> Bool {
        tokens[i].kind == .mark && bytes(i).elementsEqual(mark.utf8)
    }

    /// Whether the number goes on: `March 5%`, `March 5-0`.
    private func isFraction(_ i: Int) -> Bool { i + 1 < tokens.count && isByte(i + 1, "%") }

    private func year(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count == 4, let value = number(digits), (1000...2199).contains(value) else { return nil }
        return value
    }

    /// The day in `2`, `2nd`, `1er`.
    private func ordinal(_ token: ArraySlice<UInt8>) -> Int? {
        let digits = token.prefix { isDigit($0) }
        guard digits.count <= 2, let day = number(digits), (1...31).contains(day) else { return nil }
        let ending = String(decoding: token.dropFirst(digits.count), as: UTF8.self).lowercased()
        return MonthNames.ordinals.contains(ending) ? day : nil
    }

    private func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

/// Whether `byte` is an ASCII digit.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
