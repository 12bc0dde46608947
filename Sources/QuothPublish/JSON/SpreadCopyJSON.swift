internal import Quoth

/// One document that has the passage.
struct SpreadCopyJSON: Encodable {
    let number: Int
    let source: String
    let variant: String
    let form: Int
    let date: String?
    let from: String?
    let to: String?
    let passage: PlaceJSON
    let parts: [SpanJSON]
    let speaker: SpeakerJSON?
    let parent: Int?
    let likelihood: Double?
    let wordingLikelihood: Double?
    let kin: [Int]
    let link: String?

    init(_ copy: SpreadCopy, number: Int, _ atlas: Atlas) {
        let locator = atlas[document: copy.document]
        self.number = number
        source = locator.document.id
        variant = SpreadNames.variant(copy.variant)
        form = copy.form + 1
        date = (locator.document.publishedAt?.iso ?? locator.document.published?.value.iso)
        from = copy.time.start.map(TimeSpan.iso)
        to = copy.time.end.map(TimeSpan.iso)
        passage = PlaceJSON(copy.range, locator)
        parts = copy.parts.map { SpanJSON($0, locator) }
        speaker = copy.speaker.map(SpeakerJSON.init)
        parent = copy.parent.map { $0 + 1 }
        likelihood = copy.parent.map { _ in Share.rounded(copy.likelihood) }
        wordingLikelihood = copy.parent.map { _ in Share.rounded(copy.wordingLikelihood) }
        kin = copy.kin.map { $0 + 1 }
        link = TextFragment.link(to: copy.range, in: locator.document)
    }
}
