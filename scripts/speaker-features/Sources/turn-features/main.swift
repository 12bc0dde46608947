// Writes the turns of stories whose speaker a cue names, with what the dialogue reader sees of them with the cue hidden,
// for scripts/train-turns.py.
//
// usage: swift run -c release --package-path scripts/speaker-features turn-features STORIES.jsonl > FEATURES
//
// STORIES has a story a line: {"id", "text", …}. The output starts with a line `N`: the names of the signs. For each
// turn there is a line `T id answer`, the answer being the number of the candidate who speaks, and for each candidate a
// line `C` with its signs: the place in the table of weights, a colon, and how much the sign counts.

import Foundation
@_spi(Training) import Quoth

struct Story: Decodable {
    var id, text: String
}

let arguments = CommandLine.arguments
guard arguments.count == 2, let data = FileManager.default.contents(atPath: arguments[1]) else {
    FileHandle.standardError.write(Data("usage: turn-features STORIES.jsonl\n".utf8))
    exit(64)
}
FileHandle.standardOutput.write(Data("N \(TurnTraining.names.joined(separator: " "))\n".utf8))
for line in data.split(separator: 0x0A) {
    let story = try JSONDecoder().decode(Story.self, from: Data(line))
    var out = ""
    for example in TurnTraining.examples(in: Document(id: story.id, text: Text(story.text))) {
        out += "T \(story.id) \(example.answer)\n"
        for candidate in example.candidates {
            out += "C " + candidate.map { "\($0.place):\($0.value)" }.joined(separator: " ") + "\n"
        }
    }
    FileHandle.standardOutput.write(Data(out.utf8))
}
