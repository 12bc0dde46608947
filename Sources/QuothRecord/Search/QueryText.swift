/// Values as a query takes them.
package enum QueryText {
    /// A value of a field: in quotation marks unless it is one plain word.
    package static func quoted(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy {
            $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D
        }
        return isPlain && !value.isEmpty ? value : phrase(value)
    }

    /// Words one behind the other.
    package static func phrase(_ words: String) -> String { "\"" + words.replacing("\"", with: " ") + "\"" }
}
