/// Labels of numbered paragraphs: `[14]`, `(b)`, `3)`, `1.2`, `1/2`.
enum ParagraphLabel {
    /// How many of the first tokens of a paragraph are its label; 0 if it has none.
    ///
    /// A label counts only before a capital: `1/2 of the cells` is none.
    static func length(_ tokens: ArraySlice<Token>, in text: Text) -> Int {
        let head = Array(tokens.prefix(4))
        guard head.count == 4 else { return 0 }
        func isMark(_ i: Int, _ byte: UInt8) -> Bool {
            head[i].kind == .mark && text.utf8[Int(head[i].start)] == byte
        }
        func isNumeral(_ i: Int) -> Bool {
            head[i].kind == .number || (head[i].kind == .word && head[i].range.count <= 2)
        }
        let isEnclosed = (isMark(0, 0x5B) && isMark(2, 0x5D)) || (isMark(0, 0x28) && isMark(2, 0x29))
        if isEnclosed, isNumeral(1), head[3].isSpaced, opens(head[3]) { return 3 }
        if isNumeral(0), isMark(1, 0x29), head[2].isSpaced, opens(head[2]) { return 2 }
        let isDecimal = head[0].kind == .number && text[head[0].range].utf8.contains(0x2E)
        if isDecimal, head[1].isSpaced, head[1].isCapitalised { return 1 }
        let isFraction = head[0].kind == .number && isMark(1, 0x2F) && head[2].kind == .number
        return isFraction && head[3].isSpaced && opens(head[3]) ? 3 : 0
    }

    private static func opens(_ token: Token) -> Bool { token.isCapitalised || token.kind == .mark }
}
