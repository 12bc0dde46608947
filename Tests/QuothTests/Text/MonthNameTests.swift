import Testing

@testable import Quoth

@Suite struct MonthNameTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var language: String
        var text: String
        var iso: String
        var testDescription: String { "\(language): \(text)" }
    }

    @Test(arguments: [
        Case(language: "en", text: "Posted on March 2nd, 2024", iso: "2024-03-02"),
        Case(language: "de", text: "Veröffentlicht am 2. März 2024", iso: "2024-03-02"),
        Case(language: "de-AT", text: "Wien, 2. Jänner 2024", iso: "2024-01-02"),
        Case(language: "fr", text: "Publié le 1er août 2024", iso: "2024-08-01"),
        Case(language: "es", text: "Publicado el 2 de marzo de 2024", iso: "2024-03-02"),
        Case(language: "it", text: "pubblicato il 2 maggio 2024", iso: "2024-05-02"),
        Case(language: "pt", text: "Publicado em 2 de março de 2024", iso: "2024-03-02"),
        Case(language: "nl", text: "geplaatst op 2 maart 2024", iso: "2024-03-02"),
        Case(language: "af", text: "gepubliseer op 2 Desember 2024", iso: "2024-12-02"),
        Case(language: "sv", text: "Publicerad 2 augusti 2024", iso: "2024-08-02"),
        Case(language: "da", text: "Udgivet 2. maj 2024", iso: "2024-05-02"),
        Case(language: "no", text: "Publisert 2. desember 2024", iso: "2024-12-02"),
        Case(language: "is", text: "Birt 2. júlí 2024", iso: "2024-07-02"),
        Case(language: "ca", text: "Publicat el 2 d’abril de 2024", iso: "2024-04-02"),
        Case(language: "gl", text: "Publicado o 2 de xaneiro de 2024", iso: "2024-01-02"),
        Case(language: "eu", text: "2024ko martxoaren 2a", iso: "2024-03-02"),
        Case(language: "cy", text: "2 Chwefror 2024", iso: "2024-02-02"),
        Case(language: "ga", text: "2 Deireadh Fómhair 2024", iso: "2024-10-02"),
        Case(language: "pl", text: "Opublikowano 2 listopada 2024", iso: "2024-11-02"),
        Case(language: "cs", text: "Zveřejněno 2. září 2024", iso: "2024-09-02"),
        Case(language: "sk", text: "Uverejnené 2. októbra 2024", iso: "2024-10-02"),
        Case(language: "sl", text: "Objavljeno 2. avgusta 2024", iso: "2024-08-02"),
        Case(language: "hr", text: "Objavljeno 2. listopada 2024.", iso: "2024-10-02"),
        Case(language: "hr", text: "2. studenoga 2024.", iso: "2024-11-02"),
        Case(language: "sr", text: "Објављено 2. фебруара 2024.", iso: "2024-02-02"),
        Case(language: "mk", text: "2 октомври 2024", iso: "2024-10-02"),
        Case(language: "bg", text: "Публикувано на 2 ноември 2024 г.", iso: "2024-11-02"),
        Case(language: "ru", text: "Опубликовано 2 марта 2024 г.", iso: "2024-03-02"),
        Case(language: "uk", text: "Опубліковано 2 березня 2024", iso: "2024-03-02"),
        Case(language: "be", text: "2 снежня 2024", iso: "2024-12-02"),
        Case(language: "kk", text: "2024 жылғы 2 наурыз", iso: "2024-03-02"),
        Case(language: "lt", text: "2024 m. kovo 2 d.", iso: "2024-03-02"),
        Case(language: "lv", text: "2024. gada 2. martā", iso: "2024-03-02"),
        Case(language: "et", text: "Avaldatud 2. märts 2024", iso: "2024-03-02"),
        Case(language: "fi", text: "Julkaistu 2. maaliskuuta 2024", iso: "2024-03-02"),
        Case(language: "hu", text: "2024. március 2.", iso: "2024-03-02"),
        Case(language: "ro", text: "Publicat la 2 martie 2024", iso: "2024-03-02"),
        Case(language: "el", text: "Δημοσίευση: 2 Μαρτίου 2024", iso: "2024-03-02"),
        Case(language: "el", text: "2 ΜΑΪΟΥ 2024", iso: "2024-05-02"),
        Case(language: "sq", text: "Publikuar më 2 shtator 2024", iso: "2024-09-02"),
        Case(language: "tr", text: "Yayınlanma: 2 Ağustos 2024", iso: "2024-08-02"),
        Case(language: "az", text: "2 sentyabr 2024", iso: "2024-09-02"),
        Case(language: "hy", text: "2 մարտի, 2024", iso: "2024-03-02"),
        Case(language: "ka", text: "2 მარტი, 2024", iso: "2024-03-02"),
        Case(language: "he", text: "2 במרץ 2024", iso: "2024-03-02"),
        Case(language: "ar", text: "نشر في 2 مارس 2024", iso: "2024-03-02"),
        Case(language: "ar, own digits", text: "٢ مارس ٢٠٢٤", iso: "2024-03-02"),
        Case(language: "ar, Levant", text: "2 تشرين الثاني 2024", iso: "2024-11-02"),
        Case(language: "fa, Persian calendar", text: "۱۲ اسفند ۱۴۰۲", iso: "2024-03-02"),
        Case(language: "ur", text: "2 مارچ 2024", iso: "2024-03-02"),
        Case(language: "hi", text: "2 मार्च 2024", iso: "2024-03-02"),
        Case(language: "mr, own digits", text: "२ ऑगस्ट २०२४", iso: "2024-08-02"),
        Case(language: "bn, own digits", text: "২ মার্চ ২০২৪", iso: "2024-03-02"),
        Case(language: "pa", text: "2 ਮਾਰਚ 2024", iso: "2024-03-02"),
        Case(language: "gu", text: "2 માર્ચ 2024", iso: "2024-03-02"),
        Case(language: "ta", text: "2 மார்ச் 2024", iso: "2024-03-02"),
        Case(language: "te", text: "2 మార్చి 2024", iso: "2024-03-02"),
        Case(language: "kn", text: "2 ಮಾರ್ಚ್ 2024", iso: "2024-03-02"),
        Case(language: "ml", text: "2 മാർച്ച് 2024", iso: "2024-03-02"),
        Case(language: "th, Buddhist year", text: "2 มีนาคม 2567", iso: "2024-03-02"),
        Case(language: "th, abbreviated, own digits", text: "๒ มี.ค. ๒๕๖๗", iso: "2024-03-02"),
        Case(language: "km", text: "2 មីនា 2024", iso: "2024-03-02"),
        Case(language: "vi", text: "Đăng ngày 2 tháng 3 năm 2024", iso: "2024-03-02"),
        Case(language: "id", text: "Diterbitkan 2 Maret 2024", iso: "2024-03-02"),
        Case(language: "ms", text: "2 Ogos 2024", iso: "2024-08-02"),
        Case(language: "tl", text: "Ika-2 ng Marso 2024", iso: "2024-03-02"),
        Case(language: "tl", text: "Marso 2, 2024", iso: "2024-03-02"),
        Case(language: "sw", text: "2 Machi 2024", iso: "2024-03-02"),
        Case(language: "ja", text: "公開日:2024年3月2日 10時", iso: "2024-03-02"),
        Case(language: "ja, era", text: "令和6年3月2日", iso: "2024-03-02"),
        Case(language: "ja, first year of an era", text: "令和元年5月2日", iso: "2019-05-02"),
        Case(language: "zh", text: "发布于2024年3月2日", iso: "2024-03-02"),
        Case(language: "zh, numerals", text: "二〇二四年十月二十一日", iso: "2024-10-21"),
        Case(language: "zh-TW, era", text: "民國113年3月2日", iso: "2024-03-02"),
        Case(language: "ko", text: "입력 2024년 3월 2일 오전", iso: "2024-03-02"),
        Case(language: "ko, in figures", text: "2024. 3. 2.", iso: "2024-03-02"),
    ])
    func `a date is read in its language`(_ c: Case) {
        #expect(Day(written: c.text)?.iso == c.iso)
        // No text with a date is passed over.
        let bytes = Array(c.text.utf8)
        #expect(DatePrefilter.mayHoldDay(bytes, TextRange(0, bytes.count)))
    }

    @Test(arguments: ["5 days left for 12 guests", "Room 12.3, floor 4", "pages 10-12", "2015", "A4", ""])
    func `most texts with figures are passed over`(text: String) {
        let bytes = Array(text.utf8)
        #expect(!DatePrefilter.mayHoldDay(bytes, TextRange(0, bytes.count)))
    }

    @Test(arguments: [
        "medi 2 of 3", "out 2 people", "eki 2", "in 2015. 2 March was a Monday", "May 2 be enough?", "the tem 3 items",
        "2 days ago", "yesterday", "vor 3 Stunden", "il y a 2 jours", "2 दिन पहले", "3時間前", "十年", "3년",
    ])
    func `what only looks like a date has no year`(text: String) {
        #expect(days(in: Text(text)).allSatisfy { $0.day.year == nil })
    }

    @Test func `every language names twelve months`() {
        for line in MonthTable.lines { #expect(line.split(separator: " ").count == 12) }
        #expect(MonthTable.persian.split(separator: " ").count == 12)
    }
}
