internal import Quoth

/// What one document took over from another, in words and shares.
struct PairJSON: Encodable {
    let copy: String
    let source: String
    let copyWords: Int
    let sourceWords: Int
    let used: Int
    let usedShare: Double
    let takenOver: Int
    let takenOverShare: Double
    let unmarked: Int
    let unmarkedShare: Double
    let passages: [FindingJSON]

    init(_ pair: PairTrace, _ quoted: QuotedDocument, _ locator: Locator, _ source: Document, _ atlas: Atlas) {
        copy = quoted.document.id
        self.source = source.id
        (copyWords, sourceWords) = (pair.copyWords, pair.sourceWords)
        (used, takenOver, unmarked) = (pair.used, pair.takenOver, pair.unmarked)
        usedShare = Share.of(pair.used, in: pair.sourceWords)
        takenOverShare = Share.of(pair.takenOver, in: pair.copyWords)
        unmarkedShare = Share.of(pair.unmarked, in: pair.copyWords)
        passages = pair.findings.enumerated().map { index, finding in
            FindingJSON(finding, number: index + 1, in: quoted, locator: locator, atlas: atlas)
        }
    }
}
