/// Numbers of things, as a sentence has them.
enum Counted {
    /// `1 document`, `2 documents`.
    static func things(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// What became of addresses that are to be watched.
    static func watched(_ added: Int, known: Int) -> String {
        let new = added == 1 ? "1 address is watched now" : "\(added) addresses are watched now"
        return new + (known == 0 ? "" : known == 1 ? ", 1 was before" : ", \(known) were before")
    }
}
