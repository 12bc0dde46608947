// Writes the words of documents with what the report model sees of them, for scripts/train-reports.py.
//
// usage: swift run -c release --package-path scripts/speaker-features report-features GOLD.jsonl [STRENGTHS] > FEATURES
//
// GOLD has a document a line: {"id", "text", …}. STRENGTHS has a word and its strength as a cue, from 0 to 9, a line.
// The output has a line `D id` for each document, a line for each word: start and end in code points, w (word), q
// (quotation) or m, and, tab-separated, its form, and, if STRENGTHS is given, its features; an empty line ends a
// paragraph.

import Foundation
@_spi(Training) import Quoth

struct Labelled: Decodable {
    var id, text: String
}

/// The strengths of cues in the file at `path`.
func strengths(at path: String) throws -> [String: UInt8] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
        $0.split(separator: " ")
    }
    return Dictionary(lines.compactMap { line in UInt8(line[1]).map { (String(line[0]), $0) } }) { first, _ in first }
}

let arguments = CommandLine.arguments
guard (2...3).contains(arguments.count), let data = FileManager.default.contents(atPath: arguments[1]) else {
    FileHandle.standardError.write(Data("usage: report-features GOLD.jsonl [STRENGTHS]\n".utf8))
    exit(64)
}
let cues = arguments.count > 2 ? try strengths(at: arguments[2]) : nil
for line in data.split(separator: 0x0A) {
    let labelled = try JSONDecoder().decode(Labelled.self, from: Data(line))
    let document = Document(id: labelled.id, text: Text(labelled.text))
    let map = CodePointMap(document.text)
    var out = "D \(labelled.id)\n"
    for paragraph in ReportTraining.paragraphs(of: document, strengths: cues ?? [:]) {
        for row in paragraph {
            let points = map.codePoints(row.range)
            out +=
                "\(points.lowerBound) \(points.upperBound) \(row.isQuotation ? "q" : row.isWord ? "w" : "m")\t\(row.form)"
            if cues != nil { out += "\t" + row.features.joined(separator: "\t") }
            out += "\n"
        }
        out += "\n"
    }
    FileHandle.standardOutput.write(Data(out.utf8))
}
