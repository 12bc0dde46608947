/// A line of cells with tabs between.
enum PlainCells {
    /// The line: what would end a cell or a line is a space.
    static func line(_ cells: [String]) -> String {
        cells.map { cell in
            String(String.UnicodeScalarView(cell.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
        }.joined(separator: "\t") + "\n"
    }
}
