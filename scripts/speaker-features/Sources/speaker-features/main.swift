// Writes, for each utterance of labelled documents, which candidate is its speaker, and the candidates' features.
//
// usage: swift run -c release --package-path scripts/speaker-features speaker-features GOLD.jsonl > FEATURES
//
// GOLD has a document a line: {"id", "text", "quotes": [{"start", "end", "speaker": {"start", "end"} | null}]}, with
// offsets in code points. The output is what scripts/train-speakers.py reads.

import Foundation
@_spi(Training) import Quoth

struct Speaker: Decodable {
    var start, end: Int
}

struct Quote: Decodable {
    var start, end: Int
    var speaker: Speaker?
}

struct Labelled: Decodable {
    var id, text: String
    var quotes: [Quote]
}

/// The quotation of `document` that covers most of `parts`, if half of them is covered.
func quotation(over parts: [TextRange], of document: Labelled, _ map: CodePointMap) -> Quote? {
    var best: (shared: Int, quote: Quote)?
    var covered = 0
    let ranges = parts.map { map.codePoints($0) }
    for quote in document.quotes {
        let shared = ranges.reduce(0) { $0 + max(0, min(quote.end, $1.upperBound) - max(quote.start, $1.lowerBound)) }
        covered += shared
        if shared > (best?.shared ?? 0) { best = (shared, quote) }
    }
    return covered * 2 >= ranges.reduce(0) { $0 + $1.count } ? best?.quote : nil
}

/// The row that names `speaker`: the one that shares most with it, its head before all.
func row(naming speaker: Speaker, _ rows: [SpeakerTraining.Row], _ map: CodePointMap) -> Int? {
    func shared(_ range: TextRange) -> Int {
        let points = map.codePoints(range)
        return min(speaker.end, points.upperBound) - max(speaker.start, points.lowerBound)
    }
    var best: (row: Int, value: Int)?
    for (i, row) in rows.enumerated() {
        guard let words = row.words, let head = row.head, let extended = row.extended else { continue }
        var value = shared(words)
        if value <= 0 {
            value = shared(extended) > 0 ? 1 : 0
        } else {
            let points = map.codePoints(head)
            if points.lowerBound >= speaker.start, points.upperBound <= speaker.end { value += 10 }
            value -= max(0, map.codePoints(words).lowerBound - speaker.start) / 2
        }
        if value > (best?.value ?? 0) { best = (i, value) }
    }
    return best?.row
}

guard CommandLine.arguments.count == 2, let data = FileManager.default.contents(atPath: CommandLine.arguments[1]) else {
    FileHandle.standardError.write(Data("usage: speaker-features GOLD.jsonl\n".utf8))
    exit(64)
}
for line in data.split(separator: 0x0A) {
    let labelled = try JSONDecoder().decode(Labelled.self, from: Data(line))
    let document = Document(id: labelled.id, text: Text(labelled.text))
    let map = CodePointMap(document.text)
    SpeakerTraining.walk(document) { parts, rows in
        let quote = quotation(over: parts, of: labelled, map)
        guard let label = quote == nil ? 0 : quote?.speaker.flatMap({ row(naming: $0, rows, map) }) else { return nil }
        let lines = rows.map { $0.features.joined(separator: " ") }
        FileHandle.standardOutput.write(Data(("U \(label)\n" + lines.joined(separator: "\n") + "\n").utf8))
        return label
    }
}
