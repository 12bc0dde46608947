/// Which form of a noun goes with a whole number (Unicode CLDR, “Language Plural Rules”, cardinals without decimals).
enum PluralForm: String, CaseIterable {
    case zero, one, two, few, many, other

    /// The form for `number`.
    init(_ number: Int, in language: SiteLanguage) {
        let number = number.magnitude
        switch language {
        case .english: self = number == 1 ? .one : .other
        case .french: self = number <= 1 ? .one : Self.isMillions(number) ? .many : .other
        case .spanish: self = number == 1 ? .one : Self.isMillions(number) ? .many : .other
        case .arabic: self = Self.arabic(number)
        }
    }

    /// `1 000 000 de documents`.
    private static func isMillions(_ number: UInt) -> Bool { number > 0 && number % 1_000_000 == 0 }

    private static func arabic(_ number: UInt) -> PluralForm {
        switch (number, number % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }
}
