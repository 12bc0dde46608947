/// Shares of words.
enum Share {
    /// `part` of `whole`, from 0 to 1 with four digits; 0 of nothing.
    static func of(_ part: Int, in whole: Int) -> Double {
        whole > 0 ? (Double(part) / Double(whole) * 10_000).rounded() / 10_000 : 0
    }

    /// The same in per cent: `11 %`, `< 1 %`.
    static func percent(_ part: Int, in whole: Int) -> String {
        guard part > 0, whole > 0 else { return "0 %" }
        let percent = (Double(part) / Double(whole) * 100).rounded()
        return percent < 1 ? "< 1 %" : "\(Int(percent)) %"
    }
}
