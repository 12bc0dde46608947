import Testing

@testable import QuothPublish

/// Plural forms against the rules of Unicode CLDR, and nouns in them.
@Suite struct PluralTests {
    /// The rules as CLDR words them, for whole numbers: n = i, v = 0, e = 0.
    private static func form(_ n: Int, _ language: SiteLanguage) -> PluralForm {
        switch language {
        case .english: n == 1 ? .one : .other
        case .french: n == 0 || n == 1 ? .one : n != 0 && n % 1_000_000 == 0 ? .many : .other
        case .spanish: n == 1 ? .one : n != 0 && n % 1_000_000 == 0 ? .many : .other
        case .arabic:
            if n == 0 {
                .zero
            } else if n == 1 {
                .one
            } else if n == 2 {
                .two
            } else if (3...10).contains(n % 100) {
                .few
            } else if (11...99).contains(n % 100) {
                .many
            } else {
                .other
            }
        }
    }

    @Test(arguments: SiteLanguage.allCases) func `each number has the form that the rules give`(language: SiteLanguage)
    {
        for n in Array(0...1_200) + [9_999, 100_000, 999_999, 1_000_000, 1_000_001, 2_000_000, 1_000_102, 5_000_003] {
            #expect(PluralForm(n, in: language) == Self.form(n, language), "\(n)")
        }
    }

    @Test(arguments: [
        (0, "لا اقتباسات"), (1, "اقتباس واحد"), (2, "اقتباسان"), (3, "3\u{A0}اقتباسات"), (10, "10\u{A0}اقتباسات"),
        (11, "11\u{A0}اقتباسًا"), (99, "99\u{A0}اقتباسًا"), (100, "100\u{A0}اقتباس"), (102, "102\u{A0}اقتباس"),
        (103, "103\u{A0}اقتباسات"), (111, "111\u{A0}اقتباسًا"), (1_000, "1,000\u{A0}اقتباس"),
    ])
    func `an Arabic noun has six forms`(number: Int, text: String) {
        #expect(SiteLanguage.arabic.count(number, .quotation) == text)
    }

    @Test(arguments: [
        (SiteLanguage.english, "0 words", "1 word", "2 words", "1,000,000 words"),
        (.french, "0\u{A0}mot", "1\u{A0}mot", "2\u{A0}mots", "1\u{202F}000\u{202F}000\u{A0}de mots"),
        (.spanish, "0\u{A0}palabras", "1\u{A0}palabra", "2\u{A0}palabras", "1.000.000\u{A0}de palabras"),
    ])
    func `a noun goes with its number`(language: SiteLanguage, none: String, one: String, two: String, million: String)
    {
        #expect([0, 1, 2, 1_000_000].map { language.count($0, .word) } == [none, one, two, million])
    }

    @Test(arguments: SiteLanguage.allCases)
    func `each noun has all its forms, and each is another for one than for many`(
        language: SiteLanguage
    ) {
        for noun in Noun.allCases {
            for n in [0, 1, 2, 3, 11, 100, 1_000_000] { #expect(!language.count(n, noun).isEmpty) }
            #expect(language.noun(noun, for: 1) != language.noun(noun, for: 5), "\(noun)")
        }
    }
}
