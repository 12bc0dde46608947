internal import Quoth

/// A passage of a source, aligned with one of the copy.
struct MatchJSON: Encodable {
    let source: String
    let passage: PlaceJSON
    let copy: PlaceJSON
    let speaker: SpeakerJSON?
    let date: String?
    let edits: [EditJSON]
    let sharedWords: Int
    /// A link to the passage in its page, as a URL text fragment.
    let link: String?

    init(_ match: Match, copy: Locator, source: Locator) {
        self.source = source.document.id
        passage = PlaceJSON(match.source.range, source)
        self.copy = PlaceJSON(match.copy, copy)
        speaker = match.speaker.map(SpeakerJSON.init)
        date = match.day?.iso
        edits = match.edits.map { EditJSON($0, copy: copy, source: source) }
        sharedWords = match.sharedWords
        link = TextFragment.link(to: match.source.range, in: source.document)
    }
}
