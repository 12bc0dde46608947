/// Shares and measures from 0 to 1.
enum Share {
    /// A measure from 0 to 1 with four digits: more would only look exact.
    static func rounded(_ value: Double) -> Double {
        value.isFinite ? (value * 10_000).rounded() / 10_000 : 0
    }

    /// `part` of `whole`, from 0 to 1 with four digits; 0 of nothing.
    static func of(_ part: Int, in whole: Int) -> Double {
        whole > 0 ? rounded(Double(part) / Double(whole)) : 0
    }

    /// The same in per cent: `11 %`, `< 1 %`.
    static func percent(_ part: Int, in whole: Int) -> String {
        guard part > 0, whole > 0 else { return "0 %" }
        let percent = (Double(part) / Double(whole) * 100).rounded()
        return percent < 1 ? "< 1 %" : "\(Int(percent)) %"
    }

    /// Both, in words and per cent: `12 words (25 %)`.
    static func words(_ part: Int, in whole: Int) -> String {
        "\(Wording.count(part, "word")) (\(percent(part, in: whole)))"
    }
}
