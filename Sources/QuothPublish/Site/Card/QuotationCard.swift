internal import Quoth

/// What previews elsewhere show of a quotation: its words, who said them, what became of them, when and where.
struct QuotationCard {
    static let width = 1_200, height = 630

    let quotation: SiteQuotation
    /// Of what is ours on it.
    let language: SiteLanguage

    /// More words are not shown.
    private static let words = 70
    private static let margin = 72.0, bar = 16.0

    /// The card as PNG; `nil` where ``CardPicture`` can draw none, or not these letters.
    func png() -> [UInt8]? { CardPicture.png(width: Self.width, height: Self.height, items) }

    /// What stands on it.
    var items: [CardItem] {
        let speaker = quotation.quotation.attribution?.speaker
        let name = speaker.map { Visible.line($0.name) } ?? language.say(.noSpeakerNamed)
        var items = [
            CardItem(box: column(language.isRightToLeft ? Double(Self.width) - Self.bar : 0), colour: accent),
            item(
                row(60, 334), 0x1B1B20,
                .init(text: QuotationWords.start(quotation, words: Self.words), family: "Serif", size: 62, least: 30)),
            item(row(412, 50), 0x1B1B20, .init(text: name, isBold: true, size: 36, least: 24)),
            CardItem(box: row(520, 2), colour: 0xC9C9D2),
            item(half(atEnd: false, 540), accent, .init(text: verdict, isBold: true, size: 28, least: 20)),
            item(half(atEnd: true, 540), 0x54545F, atEnd(place)),
            item(half(atEnd: true, 576), 0x54545F, atEnd("Quoth")),
        ]
        if let role = speaker?.fullRole {
            items.append(item(row(462, 40), 0x54545F, .init(text: Visible.line(role), size: 27, least: 20)))
        }
        return items
    }

    // MARK: What it says

    private var verdict: String {
        guard let finding = quotation.finding else { return language.say(.notJudged) }
        return language.say(.verdict(finding.verdict))
            + (finding.risks.isEmpty ? "" : " · " + language.say(.risks(finding.risks)))
    }

    private var place: String {
        let version = quotation.version
        let day = version.published.flatMap { Day(iso: $0) }.map(language.date)
        return [day, Visible.line(version.outlet ?? version.host ?? version.name)].compactMap(\.self)
            .joined(separator: " · ")
    }

    private var accent: UInt32 {
        guard let finding = quotation.finding else { return 0x54545F }
        if !finding.risks.isEmpty { return 0x76189C }
        return switch finding.verdict {
        case .verbatim, .form: 0x1F5FA8
        case .wording, .truncated, .spliced, .attribution: 0xA34A00
        case .paraphrase, .unfound: 0x54545F
        }
    }

    // MARK: Where it stands

    private func item(_ box: CardItem.Box, _ colour: UInt32, _ letters: CardItem.Letters) -> CardItem {
        CardItem(box: box, colour: colour, letters: letters)
    }

    /// Letters at the end of the card's lines, whose own lines may end on the other side.
    private func atEnd(_ text: String) -> CardItem.Letters {
        .init(text: text, size: 24, least: 18, isAtEnd: Self.isRightToLeft(text) == language.isRightToLeft)
    }

    private func column(_ x: Double) -> CardItem.Box { .init(x: x, y: 0, width: Self.bar, height: Double(Self.height)) }

    private func row(_ y: Double, _ height: Double) -> CardItem.Box {
        .init(x: Self.margin, y: y, width: Double(Self.width) - 2 * Self.margin, height: height)
    }

    private func half(atEnd: Bool, _ y: Double) -> CardItem.Box {
        let whole = row(y, 34)
        let width = whole.width / 2 - 12
        let isLeft = atEnd == language.isRightToLeft
        return .init(x: isLeft ? whole.x : whole.x + whole.width - width, y: y, width: width, height: whole.height)
    }

    /// Whether the first letter that has a direction is one of a script from right to left: Hebrew, Arabic and their kin.
    static func isRightToLeft(_ text: String) -> Bool {
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            switch scalar.value {
            case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
            default: return false
            }
        }
        return false
    }
}
