internal import Quoth

/// How a quotation went from text to text: a drawing, and the same in tables.
struct SpreadView {
    let quotation: SiteQuotation
    let run: SpreadRun

    func bytes() -> [UInt8] {
        let own = SiteLink.spread(quotation.key)
        let frame = SiteFrame(
            title: SiteFrame.say(.spreadOf(QuotationWords.start(quotation, words: 12))),
            twins: [(own.twin(.json), .json), (own.twin(.csv), .csv)], isListed: false)
        return frame.bytes { html in
            Crumbs.write(
                [
                    (SiteLink.quotation(quotation.key), html.say(.theQuotation)),
                    (SiteLink.document(quotation.version.key), quotation.version.heading),
                ], &html)
            html.element(.h1, text: .howItSpread)
            let atlas = run.atlas
            for (index, passage) in run.passages.enumerated() {
                SpreadSection(passage: passage, number: index + 1, sources: run.sources, atlas: atlas).write(&html)
            }
        }
    }
}
