/// Finds dates among the tokens of a text, each from the number that it holds.
struct DayScanner {
    let text: Text
    let tokens: [Token]
    let order: DateOrder
    private var found: [DayMention] = []
    /// The dates in figures of which either number may be the month, as indexes into `found`.
    private var ambiguous: [Int] = []
    /// How often the month stands before the day, less how often it stands after it.
    private var monthFirst = 0

    init(text: Text, tokens: [Token], order: DateOrder = DateOrder()) {
        self.text = text
        self.tokens = tokens
        self.order = order
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
        if order.isMonthFirst ?? (monthFirst > 0) {
            for i in ambiguous { (found[i].day.month, found[i].day.day) = (found[i].day.day, found[i].day.month) }
        }
        return found
    }

    /// Looks for a date whose first number is token `i`; the index of the token after it, or `i` if there is none.
    private mutating func date(at i: Int) -> Int {
        if let end = inFigures(at: i) { return end }
        if let end = yearFirst(i) { return end }
        if let month = monthBefore(i) { return afterMonth(month.value, from: month.first, number: i) ?? i }
        return beforeMonth(i) ?? i
    }

    // MARK: Figures only

    /// `2015-03-02`, `2015/3/2`, `2.3.2015`, `2. 3. 2015`, `02/03/2015`, `3/2/15`.
    private mutating func inFigures(at i: Int) -> Int? {
        let digits = figures(i)
        if digits.count(where: { $0 == UInt8(ascii: ".") }) == 2 {
            let dotted = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            return inFigures(dotted, from: i, to: i, mark: UInt8(ascii: "."))
        }
        guard i + 4 < tokens.count, tokens[i + 2].kind == .number, tokens[i + 4].kind == .number,
            let mark = bytes(i + 1).first, bytes(i + 1).count == 1, bytes(i + 3).first == mark
        else { return nil }
        let isDot = mark == UInt8(ascii: ".")
        guard isDot || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return nil }
        let isTight = !(i + 1...i + 4).contains { tokens[$0].isSpaced }
        guard isTight || isDot && !tokens[i + 1].isSpaced && !tokens[i + 3].isSpaced else { return nil }
        return inFigures([digits, figures(i + 2), figures(i + 4)], from: i, to: i + 4, mark: mark)
    }

    private mutating func inFigures(_ parts: [ArraySlice<UInt8>], from: Int, to last: Int, mark: UInt8) -> Int? {
        let lead = parts[2].prefix { isDigit($0) }
        let rest = parts[2].dropFirst(lead.count)
        guard rest.isEmpty || rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "t"), let a = number(parts[0]),
            let b = number(parts[1]), let c = number(lead)
        else { return nil }
        let end = rest.isEmpty ? Int(tokens[last].end) : Int(tokens[last].end) - rest.count
        if parts[0].count == 4 {
            if order.isTerse, let day = Calendars.day(persianYear: a, month: b, day: c), (1340..<1440).contains(a) {
                return add(year: day.year, month: day.month ?? 0, day: day.day, from: from, last: last, end: end)
            }
            return add(year: a, month: b, day: c, from: from, last: last, end: end)
        }
        if order.isTerse, parts[0].count == 3, parts[1].count == 2, lead.count == 2, rest.isEmpty,
            (90...149).contains(a)
        {
            return add(year: a + 1911, month: b, day: c, from: from, last: last, end: end)  // of the Republic of China
        }
        let isSlash = mark == UInt8(ascii: "/")
        let isTerse = order.isTerse && parts.allSatisfy { $0.count == 2 }
        guard lead.count == 4 || lead.count == 2 && (isSlash || isTerse), parts[0].count <= 2, rest.isEmpty else {
            return nil
        }
        let year = lead.count == 4 ? c : c + (c < 50 ? 2000 : 1900)
        if mark != UInt8(ascii: "."), a <= 12, b > 12 {
            monthFirst += 1
            return add(year: year, month: a, day: b, from: from, last: last, end: end)
        }
        guard let next = add(year: year, month: b, day: a, from: from, last: last, end: end) else { return nil }
        if isSlash, a > 12 { monthFirst -= 1 }
        let isShort = isTerse && lead.count == 2  // in America also 02.03.15
        if isSlash || order.isMonthFirst == true && (mark != UInt8(ascii: ".") || isShort), a <= 12, a != b {
            ambiguous.append(found.count - 1)
        }
        return next
    }

    // MARK: With a month's name

    /// `2024. március 2.`, `2024 m. kovo 2 d.`, `2024. gada 2. marts`: the year is token `i`.
    private mutating func yearFirst(_ i: Int) -> Int? {
        guard let year = year(figures(i).prefix { isDigit($0) }) else { return nil }
        var k = i + 1
        if k < tokens.count, isByte(k, ".") || isByte(k, ",") || isByte(k, "-") { k += 1 }
        let isNamed = k < tokens.count && tokens[k].kind == .word && Self.yearWords[word(k)] != nil
        if isNamed { k += 1 }
        if k < tokens.count, isByte(k, ".") { k += 1 }
        guard k < tokens.count else { return nil }
        if tokens[k].kind == .number, isNamed, let day = ordinal(figures(k)) {
            if k + 1 < tokens.count, isByte(k + 1, ".") { k += 1 }
            guard let month = monthAt(k + 1), yearAfter(month.last) == nil else { return nil }
            return add(year, month.value, day, from: i, last: month.last)
        }
        guard let month = monthAt(k) else { return nil }
        let isHyphen = k == i + 2 && isByte(i + 1, "-") && month.last + 1 < tokens.count && isByte(month.last + 1, "-")
        let last = month.last + (isHyphen ? 2 : 1)
        guard last < tokens.count, tokens[last].kind == .number, let day = ordinal(figures(last)),
            yearAfter(last) == nil, !tokens[k].isCapitalised || k == i + 1 || isHyphen
        else { return nil }
        return add(year, month.value, day, from: i, last: last)
    }

    /// What may stand behind the year where it comes first.
    private static let yearWords = HashLookup(
        ["m", "gada", "gads", "оны", "он", "жылғы", "ж", "жыл", "ko", "yil"].map { (WordHash.of($0), true) })

    /// The month named right before token `i`, perhaps as an abbreviation with its stop, or before `de`.
    private func monthBefore(_ i: Int) -> (value: MonthNames.Month, first: Int)? {
        var k = i - 1
        if k >= 0, isByte(k, ".") || isByte(k, "-") || isByte(k, "/") || isSeam(k) { k -= 1 }
        if k >= 1, tokens[k].kind == .word, MonthNames.isLink(word(k)) { k -= 1 }
        guard k >= 0, tokens[k].kind == .word else { return nil }
        for start in max(0, k - 2)...k {
            if let month = monthAt(start), month.end == k { return (month.value, start) }
        }
        return nil
    }

    /// The month whose name begins at token `k`: `last` is its last token with its stop, `end` the one without.
    private func monthAt(_ k: Int) -> (value: MonthNames.Month, end: Int, last: Int)? {
        guard k < tokens.count, tokens[k].kind == .word else { return nil }
        let name = word(k)
        if let month = MonthNames.month(name) {
            let isStopped = k + 1 < tokens.count && isByte(k + 1, ".") && !tokens[k + 1].isSpaced
            if k + 2 < tokens.count, isByte(k + 1, "/"), MonthNames.month(word(k + 2)) == month {
                return (month, k + 2, k + 2)  // both of its names, as Arabic papers write: فبراير/شباط
            }
            return (month, k, isStopped ? k + 1 : k)
        }
        guard k + 1 < tokens.count else { return nil }
        if name == Self.thang, tokens[k + 1].kind == .number, let number = number(figures(k + 1)),
            (1...12).contains(number)
        {
            return (MonthNames.Month(number: number), k + 1, k + 1)
        }
        if let number = Self.ofTwoWords[word(k + 1, from: WordHash.next(name, 0x20))] {
            return (MonthNames.Month(number: number), k + 1, k + 1)
        }
        guard k + 2 < tokens.count, isByte(k + 1, "."), !tokens[k + 2].isSpaced,
            let month = MonthNames.month(word(k + 2, from: WordHash.next(name, UInt8(ascii: "."))))
        else { return nil }
        return (month, k + 2, k + 3 < tokens.count && isByte(k + 3, ".") ? k + 3 : k + 2)
    }

    /// The months of two words, of the Levant and of Ireland.
    private static let ofTwoWords = HashLookup(
        [
            ("كانون الثاني", 1), ("تشرين الأول", 10), ("تشرين الثاني", 11), ("كانون الأول", 12), ("تشرين الاول", 10),
            ("كانون الاول", 12), ("mean fomhair", 9), ("deireadh fomhair", 10),
        ].map { (WordHash.of($0.0), $0.1) })

    /// The word for month of Vietnamese, which numbers them.
    private static let thang = WordHash.of("thang")
    /// October in Croatian where a stop stands behind the day, November in Polish and Czech.
    private static let listopada = WordHash.of("listopada")
    /// The letters of the two eras of Thai dates.
    private static let eras = [WordHash.of("พ"), WordHash.of("ค")]

    /// `March 2, 2015`, `March 11th`, `December 2014`: the month stands at token `first`, the number at `i`.
    private mutating func afterMonth(_ month: MonthNames.Month, from first: Int, number i: Int) -> Int? {
        let isCertain = tokens[first].isCapitalised || !MonthNames.isAmbiguous(word(first))
        let digits = figures(i)
        if let year = year(digits) { return add(year, month, nil, from: first, last: i) }
        if let comma = digits.firstIndex(of: UInt8(ascii: ",")), let year = year(digits[(comma + 1)...]) {
            return add(year, month, number(digits[..<comma]), from: first, last: i)
        }
        guard let day = ordinal(digits) else { return nil }
        if let (year, last) = yearAfter(i) ?? shortYear(after: i, name: first) {
            monthFirst += 1
            return add(year, month, day, from: first, last: last)
        }
        guard isCertain, tokens[first].isCapitalised, !isFraction(i) else { return nil }
        return add(nil, month, day, from: first, last: i)
    }

    /// `2 March`, `2nd of March 2015`, `2. März 2015`, `15 de marzo de 2015`, `2-Mar-2015`: the day is token `i`.
    private mutating func beforeMonth(_ i: Int) -> Int? {
        guard let day = ordinal(figures(i)) else { return nil }
        var k = i + 1
        let isDotted = k < tokens.count && isByte(k, ".")
        if k < tokens.count, isDotted || isByte(k, "-") || isMark(k, "º") || isByte(k, "/") || isSeam(k) { k += 1 }
        if k < tokens.count, tokens[k].kind == .word, MonthNames.isLink(word(k)) { k += 1 }
        guard var month = monthAt(k) else { return nil }
        let name = word(k)
        if isDotted, name == Self.listopada { month.value.number = 10 }
        if let (year, last) = yearAfter(month.last) ?? shortYear(after: month.last, name: k) {
            monthFirst -= 1
            return add(year, month.value, day, from: i, last: last)
        }
        guard tokens[k].isCapitalised || !MonthNames.isAmbiguous(name) || k > i + 1 else { return nil }
        return add(nil, month.value, day, from: i, last: month.end)
    }

    /// The year behind token `k`, with the comma, stop, dash or `de` that may stand between.
    private func yearAfter(_ k: Int) -> (year: Int, last: Int)? {
        var next = k + 1
        if next < tokens.count,
            isByte(next, ",") || isByte(next, ".") || isByte(next, "-") || isByte(next, "/") || isMark(next, "،")
                || isSeam(next)
        {
            next += 1
        }
        if next < tokens.count, tokens[next].kind == .word, MonthNames.isLink(word(next)) { next += 1 }
        if next + 3 < tokens.count, Self.eras.contains(word(next)), isByte(next + 1, "."), isByte(next + 3, ".") {
            next += 4  // พ.ศ., the year of the Buddha, or ค.ศ., that of Christ
        }
        guard next < tokens.count, tokens[next].kind == .number, let year = year(figures(next)) else { return nil }
        return (year, next)
    }

    /// A year of two figures behind token `k`, as a byline has it: `7-Feb-13`, `Feb 7, '13`, and behind a Thai month's name
    /// that of the Buddha, `7 ก.พ. 56`.
    private func shortYear(after k: Int, name: Int) -> (year: Int, last: Int)? {
        guard order.isTerse, k + 1 < tokens.count else { return nil }
        let isThai = text.utf8[Int(tokens[name].start)] == 0xE0 && text.utf8[Int(tokens[name].start) + 1] | 1 == 0xB9
        var next = k + 1
        let isHyphen = isByte(next, "-") && name > 0 && isByte(name - 1, "-")
        if next < tokens.count, isByte(next, ",") || isHyphen { next += 1 }
        var isElided = false
        if next < tokens.count, isByte(next, "'") || isMark(next, "’") { (isElided, next) = (true, next + 1) }
        guard isHyphen || isElided || isThai, next < tokens.count, tokens[next].kind == .number else { return nil }
        let digits = figures(next)
        guard digits.count == 2, let value = number(digits) else { return nil }
        if isThai { return (2500 + value, next) }
        return (value + (value < 50 ? 2000 : 1900), next)
    }

    // MARK: Parts

    private mutating func add(_ year: Int?, _ month: MonthNames.Month, _ day: Int?, from: Int, last: Int) -> Int? {
        let end = Int(tokens[last].end)
        guard month.isPersian else {
            return add(year: year, month: month.number, day: day, from: from, last: last, end: end)
        }
        guard let year, let converted = Calendars.day(persianYear: year, month: month.number, day: day) else {
            return nil
        }
        return add(
            year: converted.year, month: converted.month ?? 0, day: day == nil ? nil : converted.day, from: from,
            last: last, end: end)
    }

    private mutating func add(year: Int?, month: Int, day: Int?, from: Int, last: Int, end: Int) -> Int? {
        guard (1...12).contains(month), day.map({ (1...31).contains($0) }) ?? true else { return nil }
        var year = year
        if let given = year, !(1000...2199).contains(given) {
            year = Calendars.year(buddhist: given)
            if year == nil { return nil }
        }
        let range = TextRange(Int(tokens[from].start), end)
        found.append(DayMention(range: range, day: Day(year: year, month: month, day: day)))
        return last + 1
    }

    private func bytes(_ i: Int) -> ArraySlice<UInt8> { text.utf8[Int(tokens[i].start)..<Int(tokens[i].end)] }

    /// The token with the decimal digits of any script as ASCII digits.
    private func figures(_ i: Int) -> ArraySlice<UInt8> { DecimalDigits.ascii(bytes(i)) }

    /// The hash of a word's key, behind that of what `start` is the hash of.
    private func word(_ i: Int, from start: UInt64 = WordHash.empty) -> UInt64 {
        MonthNames.hash(text.utf8, Int(tokens[i].start)..<Int(tokens[i].end), from: start)
    }

    /// Whether token `i` is a mark of ASCII.
    private func isByte(_ i: Int, _ mark: Unicode.Scalar) -> Bool {
        tokens[i].kind == .mark && tokens[i].end - tokens[i].start == 1
            && text.utf8[Int(tokens[i].start)] == UInt8(ascii: mark)
    }

    /// Whether token `i` is the bar at which two elements meet, as ``NodePlaces`` writes it.
    private func isSeam(_ i: Int) -> Bool { isByte(i, "|") && !tokens[i].isSpaced }

    /// Whether token `i` is a mark beyond ASCII.
    private func isMark(_ i: Int, _ mark: StaticString) -> Bool {
        tokens[i].kind == .mark && tokens[i].end - tokens[i].start == mark.utf8CodeUnitCount
            && text.utf8.span.isSame(mark, at: Int(tokens[i].start))
    }

    /// Whether the number goes on: `March 5%`, `March 5-0`.
    private func isFraction(_ i: Int) -> Bool { i + 1 < tokens.count && isByte(i + 1, "%") }

    private func year(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count == 4, let value = number(digits), (1000...2643).contains(value) else { return nil }
        return value
    }

    /// The day in `2`, `2nd`, `1er`.
    private func ordinal(_ token: ArraySlice<UInt8>) -> Int? {
        let digits = token.prefix { isDigit($0) }
        guard digits.count <= 2, let day = number(digits), (1...31).contains(day) else { return nil }
        if digits.count == token.count { return day }
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
package func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
