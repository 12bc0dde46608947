/// Reads units from tokens.
struct UnitReader {
    private let text: Text
    private var units: [Unit] = []
    private var gap = Gap()
    private var sentence = -1
    private var startsSentence = true
    private var bracketDepth = 0
    private var followsEllipsis = false

    /// The units of the given ranges of `text`, which are read as if they stood in one paragraph.
    ///
    /// - Parameter joined: Whether a sentence may run on from one range into the next.
    /// - Complexity: O(*n*) in the bytes of the ranges.
    static func units(of text: Text, in ranges: [TextRange], joined: Bool) -> [Unit] {
        var reader = UnitReader(text: text)
        if joined {
            reader.read(ranges.flatMap { tokens(of: text, in: $0) })
        } else {
            for range in ranges { reader.read(tokens(of: text, in: range)) }
        }
        return reader.units
    }

    private init(text: Text) {
        self.text = text
    }

    private mutating func read(_ tokens: [Token]) {
        for range in sentences(of: text, tokens: tokens) {
            startSentence()
            let label = range.lowerBound == 0 ? ParagraphLabel.length(tokens[range], in: text) : 0
            var i = range.lowerBound
            while i < range.upperBound {
                if label > 0, i == label { startSentence() }
                i += step(tokens[i..<range.upperBound])
            }
        }
    }

    private mutating func startSentence() {
        sentence += 1
        startsSentence = true
    }

    /// Reads one unit, or one mark, from the front of `rest`.
    /// - Returns: How many tokens were taken, at least 1.
    private mutating func step(_ rest: ArraySlice<Token>) -> Int {
        let token = rest[rest.startIndex]
        if token.kind == .mark { return mark(rest) }
        if let measure = Measures.compound(rest, in: text) {
            append(TextRange(Int(token.start), measure.end), key: measure.key, kind: .measure, capital: false)
            return measure.count
        }
        if let date = DateReader.read(rest, in: text, startsSentence: startsSentence) {
            append(TextRange(Int(token.start), date.end), key: date.key, kind: .date, capital: true)
            return date.count
        }
        if let number = NumberReader.read(rest, in: text) {
            append(
                TextRange(Int(token.start), number.end), key: number.key, kind: number.kind,
                capital: token.isCapitalised)
            return number.count
        }
        return word(rest)
    }

    private mutating func word(_ rest: ArraySlice<Token>) -> Int {
        let token = rest[rest.startIndex]
        let folded = Folding.fold(text[token.range])
        if folded == "per", let next = rest.dropFirst().first, Folding.fold(text[next.range]) == "cent" {
            append(TextRange(Int(token.start), Int(next.end)), key: "percent", kind: .measure, capital: false)
            return 2
        }
        if units.last?.kind == .number, gap.isEmpty, let key = Measures.key(ofUnit: folded) {
            append(token.range, key: key, kind: .measure, capital: false)
            return 1
        }
        let parts = Contractions.expand(folded)
        for part in parts {
            append(token.range, key: Spelling.canonical(part), kind: .word, capital: token.isCapitalised)
            units[units.count - 1].isContracted = parts.count > 1
        }
        return 1
    }

    private mutating func mark(_ rest: ArraySlice<Token>) -> Int {
        let token = rest[rest.startIndex]
        let value = text.scalar(at: Int(token.start)).value
        switch value {
        case 0x5B where isBracketedLetter(rest):
            let (letter, end) = (rest[rest.startIndex + 1], rest[rest.startIndex + 3])
            let word = Folding.fold(text[letter.range] + text[end.range])
            append(
                TextRange(Int(token.start), Int(end.end)), key: Spelling.canonical(word), kind: .word,
                capital: letter.isCapitalised)
            return 4
        case 0x5B: bracketDepth += 1
        case 0x5D: bracketDepth = max(0, bracketDepth - 1)
        case 0x2026: followsEllipsis = true
        case 0x25: append(token.range, key: "percent", kind: .measure, capital: false)
        case 0x24, 0x20AC, 0xA3:
            return currency(rest, value: value)
        case 0x2E where isDots(rest):
            followsEllipsis = true
            return dots(rest)
        default:
            if let mark = comparable(token, value: value, next: rest.dropFirst().first) {
                gap.marks.unicodeScalars.append(mark)
            }
        }
        return 1
    }

    /// `$5` reads as `5 dollar`, so that it compares with “5 dollars”.
    private mutating func currency(_ rest: ArraySlice<Token>, value: UInt32) -> Int {
        let sign = rest[rest.startIndex]
        let key = value == 0x24 ? "dollar" : value == 0xA3 ? "pound" : "euro"
        guard let number = NumberReader.read(rest.dropFirst(), in: text) else {
            append(sign.range, key: key, kind: .measure, capital: false)
            return 1
        }
        let first = rest[rest.startIndex + 1]
        append(TextRange(Int(first.start), number.end), key: number.key, kind: .number, capital: false)
        append(sign.range, key: key, kind: .measure, capital: false)
        return number.count + 1
    }

    /// `[T]he`: a letter whose case was changed, in one word.
    private func isBracketedLetter(_ rest: ArraySlice<Token>) -> Bool {
        let head = Array(rest.prefix(4))
        return head.count == 4 && head[1].kind == .word && head[1].range.count == 1 && head[3].kind == .word
            && head[2].range.count == 1 && text.utf8[Int(head[2].start)] == 0x5D
            && !head[1].isSpaced && !head[2].isSpaced && !head[3].isSpaced
    }

    private func isDots(_ rest: ArraySlice<Token>) -> Bool { dots(rest) >= 3 }

    private func dots(_ rest: ArraySlice<Token>) -> Int {
        rest.prefix { $0.kind == .mark && text.utf8[Int($0.start)] == 0x2E }.count
    }

    private mutating func append(_ range: TextRange, key: String, kind: Unit.Kind, capital: Bool) {
        units.append(
            Unit(
                range: range, key: key, kind: kind, isCapitalised: capital, gap: gap, sentence: sentence,
                startsSentence: startsSentence, isBracketed: bracketDepth > 0, followsEllipsis: followsEllipsis))
        gap = Gap()
        startsSentence = false
        followsEllipsis = false
    }

    /// The mark as it is compared; `nil` for quotation marks and everything else that is typography.
    private func comparable(_ token: Token, value: UInt32, next: Token?) -> Unicode.Scalar? {
        switch value {
        case 0x2D, 0x2010, 0x2011:
            let isInside = !token.isSpaced && next.map { !$0.isSpaced && $0.kind != .mark } == true
            return isInside ? "-" : gap.marks.hasSuffix("–") ? nil : "–"
        case 0x2012...0x2015, 0x2212: return gap.marks.hasSuffix("–") ? nil : "–"
        case 0x2C, 0x2E, 0x3B, 0x3A, 0x3F, 0x21, 0x28, 0x29, 0x2F, 0x26: return Unicode.Scalar(value)
        default: return nil
        }
    }
}
