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
}
