/// The colours of the terminal view, as ANSI SGR parameters.
enum Ink: String {
    case plain = ""
    case bold = "1"
    case dim = "2"
    /// An edit of the form.
    case form = "36"
    /// A changed word.
    case word = "33"
    /// A change that touches the meaning.
    case risk = "1;35"

    /// `text` in this ink.
    func paint(_ text: String, _ style: TextStyle) -> String {
        guard style.isColoured, self != .plain, !text.isEmpty else { return text }
        return "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
    }
}
