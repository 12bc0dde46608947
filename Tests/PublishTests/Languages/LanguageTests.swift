import Quoth
import Testing

@testable import QuothPublish

/// Each message in each language, and numbers and dates as the language writes them.
@Suite struct LanguageTests {
    private static let others: [SiteLanguage] = [.french, .spanish, .arabic]

    @Test(arguments: others) func `each label is said, and not in English`(language: SiteLanguage) {
        for label in Label.allCases {
            let text = language.say(label)
            #expect(!text.isEmpty && text == text.trimmed, "\(label)")
            if text == SiteLanguage.english.say(label) {
                #expect(language != .arabic && text.split(separator: " ").count == 1, "\(label): \(text)")
            }
        }
    }

    @Test(arguments: others) func `each sentence is said, with the same words of others, and not in English`(
        language: SiteLanguage
    ) {
        for phrase in PhraseSamples.all {
            let (own, english) = (language.sentence(phrase), SiteLanguage.english.sentence(phrase))
            #expect(!own.string.isEmpty && own.string == own.string.trimmedEnd, "\(phrase)")
            #expect(own.string.contains(PhraseSamples.name) == english.string.contains(PhraseSamples.name), "\(phrase)")
            guard own.string == english.string else { continue }
            // A name alone, or one word that both languages have.
            #expect(
                own.string.split(separator: " ").count <= 2 && language != .arabic || own.theirs.count == 1, "\(phrase)"
            )
        }
    }

    @Test func `Arabic is written in Arabic letters, and nothing else is`() {
        for label in Label.allCases where label != .searchHint {
            #expect(SiteLanguage.arabic.say(label).isArabic, "\(label)")
            for language in [SiteLanguage.english, .french, .spanish] {
                #expect(!language.say(label).isArabic, "\(label)")
            }
        }
        for phrase in PhraseSamples.all where SiteLanguage.arabic.sentence(phrase).theirs.isEmpty {
            #expect(SiteLanguage.arabic.say(phrase).isArabic, "\(phrase)")
        }
    }

    @Test func `what stands high in French stands behind a space that does not break`() {
        for text in Label.allCases.map({ SiteLanguage.french.say($0) })
            + PhraseSamples.all.map({ SiteLanguage.french.say($0) })
        {
            for mark in [" :", " ;", " ?", " !", " »", "« "] { #expect(!text.contains(mark), "\(text)") }
        }
    }

    @Test(arguments: [
        (SiteLanguage.english, "0", "999", "1,000", "12,345", "1,234,567", "-1,000"),
        (.french, "0", "999", "1\u{202F}000", "12\u{202F}345", "1\u{202F}234\u{202F}567", "-1\u{202F}000"),
        (.spanish, "0", "999", "1000", "12.345", "1.234.567", "-1000"),
        (.arabic, "0", "999", "1,000", "12,345", "1,234,567", "-1,000"),
    ])
    func `numbers are grouped as the language groups them`(
        language: SiteLanguage, zero: String, hundreds: String, thousand: String, many: String, million: String,
        negative: String
    ) {
        let texts = [0, 999, 1_000, 12_345, 1_234_567, -1_000].map { language.digits($0) }
        #expect(texts == [zero, hundreds, thousand, many, million, negative])
    }

    @Test(arguments: [
        (SiteLanguage.english, "2 March 2025", "1 August 2024", "March 2025", "2025", "2 March", ".87", "12 %"),
        (.french, "2 mars 2025", "1er août 2024", "mars 2025", "2025", "2 mars", "0,87", "12\u{202F}%"),
        (
            .spanish, "2 de marzo de 2025", "1 de agosto de 2024", "marzo de 2025", "2025", "2 de marzo", "0,87",
            "12\u{A0}%"
        ),
        (.arabic, "2 مارس 2025", "1 أغسطس 2024", "مارس 2025", "2025", "2 مارس", "0.87", "12%"),
    ])
    func `dates, likelihoods and shares are written as the language writes them`(
        language: SiteLanguage, day: String, first: String, month: String, year: String, open: String,
        likelihood: String,
        share: String
    ) {
        let days = [
            Day(year: 2025, month: 3, day: 2), Day(year: 2024, month: 8, day: 1), Day(year: 2025, month: 3),
            Day(year: 2025),
            Day(year: nil, month: 3, day: 2),
        ]
        #expect(days.map { language.date($0) } == [day, first, month, year, open])
        #expect(language.likelihood(0.87) == likelihood)
        #expect(language.percent(12, in: 100) == share)
        #expect(language.moment("2025-03-02T06:05:00Z").hasSuffix("06:05 UTC"))
        #expect(language.moment("<b>") == "<b>")
    }

    @Test func `the months and the days of the week are twelve and seven, and no two are the same`() {
        for language in SiteLanguage.allCases {
            let months = Set((1...12).map { language.date(Day(year: 2025, month: $0)) })
            #expect(months.count == 12 && Set(language.weekdays).count == 7)
        }
    }

    @Test func `words of others stand apart where one of both is written from right to left`() {
        func html(_ name: String, _ language: SiteLanguage) -> String {
            var html = HTMLWriter(isFragment: true, in: language)
            html.text(.compareWith(name))
            return String(decoding: html.bytes, as: UTF8.self)
        }
        #expect(html("Post <b>", .english) == "Compare with Post &lt;b&gt;")
        #expect(html("صحيفة", .english) == "Compare with <bdi>صحيفة</bdi>")
        #expect(html("Post", .arabic) == "قارن مع <bdi>Post</bdi>")
    }
}

extension String {
    fileprivate var trimmed: String { trimmedEnd.first == " " ? String(trimmedEnd.dropFirst()) : trimmedEnd }
    fileprivate var trimmedEnd: String { last == " " ? String(dropLast()) : self }
    fileprivate var isArabic: Bool { unicodeScalars.contains { (0x620...0x64A).contains($0.value) } }
}
