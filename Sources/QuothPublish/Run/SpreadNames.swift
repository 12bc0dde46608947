internal import Quoth

/// What the wordings, the copies and their dates are called in every face of a spread.
enum SpreadNames {
    /// The letters of a wording: A, B, …, Z, AA, AB, …
    static func variant(_ number: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + number % 26)))
        return number < 26 ? letter : variant(number / 26 - 1) + letter
    }

    /// The letters of a wording, and for another form of it than the first its number: `A`, `A2`.
    static func form(_ copy: SpreadCopy) -> String {
        variant(copy.variant) + (copy.form == 0 ? "" : "\(copy.form + 1)")
    }

    /// The sign of a wording; the letter goes with it, for there are more wordings than signs.
    static func sign(_ number: Int) -> String {
        let signs = ["●", "▲", "■", "◆", "▼", "✚"]
        return signs[number % signs.count]
    }

    /// Who published a document: its publisher, its site, the host of its address, or else the name of its file.
    static func outlet(_ document: Document) -> String {
        if let name = document.publisher?.value ?? document.site?.value, !name.isEmpty { return name }
        let address = document.url?.value ?? document.origin
        if TextFragment.httpURL(address) != nil {
            let host = address.drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != ":" }
            return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
        }
        let file = DocumentName.file(document)
        // The lines of one file are told apart by their ids.
        return file.isEmpty || !file.contains(document.id) ? document.id : file
    }

    /// The outlet of a document, and its title or else its file or id.
    static func text(_ document: Document) -> String {
        let outlet = outlet(document)
        let title = document.title?.value ?? ""
        let name = title.isEmpty ? DocumentName.short(document) : title
        return outlet == name ? name : outlet + ": " + name
    }

    /// When a document was published, as precisely as it tells.
    static func date(_ document: Document, in language: SiteLanguage = .english) -> String {
        if let moment = document.publishedAt, let minute = moment.minute, moment.day == document.published?.value {
            return language.date(moment.day) + language.comma + two(minute / 60) + ":" + two(minute % 60)
        }
        if let day = document.published?.value { return language.date(day) }
        if let captured = document.capturedAt, let day = Day(iso: captured) {
            return language.say(.captured(language.date(day)))
        }
        return language.say(.noDate)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// `3 copies in 2 wordings`.
    static func summary(_ spread: Spread) -> String {
        let copies = spread.copies.count == 1 ? "1 copy" : "\(spread.copies.count) copies"
        return copies + " in " + Wording.count(spread.variants.count, "wording")
    }

    /// Which copy is the earliest, or which it can be.
    static func earliest(_ spread: Spread, _ sources: [QuotedDocument]) -> String {
        earliest(spread, sources, in: .english).string
    }

    static func earliest(_ spread: Spread, _ sources: [QuotedDocument], in language: SiteLanguage) -> Sentence {
        let names = spread.earliest.map { number in
            let document = sources[spread.copies[number].document].document
            return
                "\(theirs: Visible.line(DocumentName.short(document)))\(language.comma)\(date(document, in: language))"
                as Sentence
        }
        let others = Array(names.dropFirst().prefix(3))
        return language.sentence(.earliest(names[0], others: others, more: max(0, names.count - 4)))
    }

    /// A likelihood with two digits: `.87`, `1.00`.
    static func likelihood(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return hundredths >= 100 ? "1.00" : "." + two(hundredths)
    }
}
