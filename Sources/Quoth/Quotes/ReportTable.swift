/// What the table of the report model's weights holds, read in one pass over its bytes.
///
/// A line is a feature and its weights in hundredths, by label: `word said C312O-40`. A line `from O` holds the
/// transitions from a label; a line `strength said 9` how strong a cue is, in tenths.
struct ReportTable {
    /// A feature: its template, what its parts name as codes or numbers, and its weights.
    struct Row {
        var template: ReportTemplate
        var parts = SIMD4<UInt16>()
        var weights = LabelScores()
    }

    /// The features.
    private(set) var rows: [Row] = []
    /// From a label to the next: a row for each label before.
    private(set) var transitions = [LabelScores](repeating: LabelScores(), count: ReportLabel.allCases.count)
    /// How strong a cue a word is, by the number of its form.
    private(set) var strengths: [(form: Int, value: UInt8)] = []
    /// The numbers of the words, the suffixes and the tags that have weights. The tags that are no marks come first.
    private(set) var forms = HashNumbers()
    private(set) var suffixes = HashNumbers()
    private(set) var tags = HashNumbers()

    private typealias Bytes = UnsafeBufferPointer<UInt8>
    private static let from = Lexicon.hash("from".utf8)
    private let templates = HashLookup(
        ReportTemplate.allCases.map { (key: Lexicon.hash($0.name.utf8), value: (template: $0, parts: $0.parts)) })
    /// The name that the line before started with, and its template: most lines share both.
    private var name: UInt64 = 0
    private var template: (template: ReportTemplate, parts: [ReportTemplate.Part])?

    /// Reads `text`; a line that is none of the three is passed over.
    /// - Complexity: O(*n*) in the bytes.
    init(_ text: StaticString) {
        self.init(strengths: [:])
        text.withUTF8Buffer { bytes in
            rows.reserveCapacity(bytes.count / 26)
            var place = 0
            while place < bytes.count {
                read(bytes, &place)
                while place < bytes.count, bytes[place] != 0x0A { place += 1 }
                place += 1
            }
        }
    }

    /// A table without features.
    init(strengths: [String: UInt8]) {
        for tag in ReportNames.tags { _ = tags.add(tag) }
        for form in ReportNames.tags { _ = forms.add(form) }
        self.strengths = strengths.map { (forms.add(Lexicon.hash($0.key.utf8)), $0.value) }
    }

    /// Reads the line that starts at `place`, as far as it is one; `place` moves on, but not beyond its end.
    private mutating func read(_ bytes: Bytes, _ place: inout Int) {
        guard let first = Self.name(bytes, &place) else { return }
        if first == Self.from {
            guard place < bytes.count, let label = ReportLabel(letter: bytes[place]) else { return }
            place += 2
            transitions[label.rawValue] = Self.weights(bytes, &place)
            return
        }
        if first != name { (name, template) = (first, templates[first]) }
        guard let (template, parts) = template else { return }
        var row = Row(template: template)
        for (i, part) in parts.enumerated() {
            guard let name = Self.name(bytes, &place), let code = code(of: name, part) else { return }
            row.parts[i] = UInt16(code)
        }
        if template == .strength {
            if place < bytes.count { strengths.append((Int(row.parts[0]), bytes[place] &- 0x30)) }
        } else {
            row.weights = Self.weights(bytes, &place)
            rows.append(row)
        }
    }

    /// The code or the number of a name; `nil` if it names no such thing.
    private mutating func code(of name: UInt64, _ part: ReportTemplate.Part) -> Int? {
        switch part {
        case .none: 0
        case .form: forms.add(name)
        case .suffix: suffixes.add(name)
        case .tag: tags.add(name)
        case .strength: ReportNames.strengths.firstIndex(of: name)
        case .rule: ReportNames.rules.firstIndex(of: name)
        case .phrase: ReportNames.phrases.firstIndex(of: name)
        case .quotation: ReportNames.quotations.firstIndex(of: name)
        case .kinds: ReportNames.kinds.firstIndex(of: name)
        case .digit: ReportNames.digits.firstIndex(of: name)
        case .answer: ReportNames.answers.firstIndex(of: name)
        }
    }

    /// The hash, as ``Lexicon/hash(_:)`` has it, of the name that starts at `place`, which moves beyond the space after it;
    /// `nil` if the line ends first.
    @inline(__always)
    private static func name(_ bytes: Bytes, _ place: inout Int) -> UInt64? {
        var hash = Lexicon.Hash()
        while place < bytes.count, bytes[place] != 0x0A {
            let byte = bytes[place]
            if byte == 0x20 {
                place += 1
                return hash.value
            }
            hash.feed(byte)
            place += 1
        }
        return nil
    }

    /// The weights of `B12I-30`, in hundredths; `place` moves to the line's end.
    private static func weights(_ bytes: Bytes, _ place: inout Int) -> LabelScores {
        var weights = LabelScores()
        var label: ReportLabel?, value: Int16 = 0, isNegative = false
        while place < bytes.count, bytes[place] != 0x0A {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "-") {
                isNegative = true
            } else if byte >= 0x30, byte <= 0x39 {
                value = min(value, 1000) * 10 + Int16(byte - 0x30)
                if let label { weights[label] = isNegative ? -value : value }
            } else {
                (label, value, isNegative) = (ReportLabel(letter: byte), 0, false)
            }
        }
        return weights
    }
}
