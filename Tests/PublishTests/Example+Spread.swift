import Quoth
import QuothPublish

extension Example {
    /// A sentence of the statement as four texts have it: two changed a number, one of them cut the end.
    var spread: SpreadRun {
        let texts = [
            statement, spreadCopy("gazette", "They said: “We do not expect that all 14 shelters will open.”", day: 3),
            spreadCopy("=late", "“We do not expect that all 14 shelters will,” she said", day: nil),
            spreadCopy("echo", "“We do not expect that all 40 shelters will open!”", day: 9),
        ]
        var copies = texts.indices.map { number in
            let text = texts[number].document.text
            let words =
                number == 2
                ? "We do not expect that all 14 shelters will"
                : number == 1
                    ? "We do not expect that all 14 shelters will open"
                    : "We do not expect that all 40 shelters will open"
            return SpreadCopy(
                document: number, parts: [find(words, in: text)], time: TimeSpan(publicationOf: texts[number].document),
                speaker: number == 0 ? brekke : nil, variant: min(number, 2), form: 0)
        }
        (copies[3].variant, copies[3].form) = (0, 1)
        for (copy, parent, likelihood) in [(1, 0, 0.912_34), (2, 1, 0.6), (3, 0, 0.3)] {
            copies[copy].parent = parent
            copies[copy].likelihood = likelihood
            copies[copy].wordingLikelihood = 0.95
        }
        (copies[1].kin, copies[2].kin) = ([2], [1])
        var number = Finding(quotation: nil, copy: copies[1].parts, verdict: .wording)
        number.edits = [
            Edit(
                kind: .number, source: find("40", in: texts[0].document.text),
                copy: find("14", in: texts[1].document.text), from: "40", to: "14")
        ]
        number.risks = [.number]
        number.matches = [Match(copy: copies[1].parts[0], source: Passage(document: 0, range: copies[0].parts[0]))]
        var cut = Finding(quotation: nil, copy: copies[2].parts, verdict: .verbatim)
        cut.cutAfter = find("open", in: texts[1].document.text)
        cut.flags = [.fragment]
        cut.matches = [Match(copy: copies[2].parts[0], source: Passage(document: 1, range: copies[1].parts[0]))]
        var first = SpreadVariant(forms: [SpreadForm(copies: [0]), SpreadForm(copies: [3], change: cut)])
        first.forms[1].change = nil
        var last = SpreadVariant(forms: [SpreadForm(copies: [2], change: cut)], parent: 1)
        last.sinceFirst = cut
        let spread = Spread(
            words: "We do not expect that all 40 shelters will open\(spice)", copies: copies,
            variants: [first, SpreadVariant(forms: [SpreadForm(copies: [1], change: number)], parent: 0), last],
            earliest: [0, 2])
        let passages = [
            SpreadPassage(words: spread.words, spread: spread),
            SpreadPassage(words: "Nobody asked us\(spice)", spread: nil),
        ]
        return SpreadRun(passages: passages, sources: texts, leftOut: check.leftOut)
    }

    private func spreadCopy(_ id: String, _ words: String, day: Int?) -> QuotedDocument {
        var document = Document(id: id + spice, origin: "copies\(spice).jsonl", text: Text(words + spice))
        document.publisher = Evidence("The \(id)\(spice)", from: "meta", confidence: 0.8)
        document.published = day.map { Evidence(Day(year: 2025, month: 3, day: $0), from: "meta", confidence: 1) }
        if day == 9 {
            document.publishedAt = Moment(Day(year: 2025, month: 3, day: 9), minute: 570, offset: 60)
        }
        return QuotedDocument(document: document, quotations: [])
    }
}
