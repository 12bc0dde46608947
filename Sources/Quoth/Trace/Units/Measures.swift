/// Units of measure that are written with a stroke.
enum Measures {
    /// `km/h` and the like at the front of `rest`: one unit of comparison.
    static func compound(_ rest: ArraySlice<Token>, in text: Text) -> (key: String, count: Int, end: Int)? {
        let head = rest.prefix(3)
        guard head.count == 3, let last = head.last, head[head.startIndex].kind == .word, last.kind == .word,
            !last.isSpaced, text.utf8[Int(head[head.startIndex + 1].start)] == 0x2F
        else { return nil }
        let words = (Folding.fold(text[head[head.startIndex].range]), Folding.fold(text[last.range]))
        guard NumberWords.measures.contains(words.0), words.1.utf8.count <= 4 else { return nil }
        return (words.0 == "km" && words.1 == "h" ? "kph" : words.0 + "/" + words.1, 3, Int(last.end))
    }

    /// The key of a unit of measure behind a number, one for all its spellings: `euros` as `€`, `km` as `kilometres`.
    static func key(ofUnit word: String) -> String? { spellings[word] }

    private static let spellings: [String: String] = {
        var table: [String: String] = [:]
        for line in lines {
            for word in line { table[word] = line[0] }
        }
        return table
    }()

    private static let lines = [
        ["dollar", "dollars"], ["pound", "pounds"], ["euro", "euros"],
        ["kilometer", "kilometers", "kilometre", "kilometres", "km", "kms"],
        ["kilogram", "kilograms", "kg", "kilo", "kilos"],
        ["centimeter", "centimeters", "centimetre", "centimetres", "cm"],
        ["millimeter", "millimeters", "millimetre", "millimetres", "mm"],
        ["megawatt", "megawatts", "mw"], ["gigawatt", "gigawatts", "gw"], ["kilowatt", "kilowatts", "kw"],
    ]
}
