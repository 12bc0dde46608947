import Foundation
import Quoth

/// Writes what the choice of the main text sees in the blocks of pages, for `scripts/train-main-text.py`.
///
/// `blocks OUT PAGE…` writes OUT.names (the features' names, a line each, with an asterisk before those of the second
/// look only), OUT.f32 (a row of 32-bit numbers for each block) and OUT.txt (a line for each block: the page's name, a tab,
/// the block's text on one line). With `--first FILE` what the first look said is by the trees in FILE.
///
/// `blocks --first FILE --second FILE OUT PAGE…` writes to OUT a JSON line for each page with the text that the engine
/// chooses by these trees, and with the numbers that its confidence is calculated from.
@main enum Blocks {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        let first = try option("--first", &arguments)
        let second = try option("--second", &arguments)
        guard let out = arguments.first, arguments.count > 1, first != nil || second == nil else {
            FileHandle.standardError.write(Data("usage: blocks [--first FILE [--second FILE]] OUT PAGE…\n".utf8))
            exit(64)
        }
        let captures = arguments.dropFirst().lazy.map(capture)
        let model = first.map { BlockModel(first: $0, second: second ?? "") }
        if let model, second != nil { try choose(captures, by: model, out) } else { try features(captures, model, out) }
    }

    /// The text of the file that the option `name` names, if it stands next.
    private static func option(_ name: String, _ arguments: inout ArraySlice<String>) throws -> String? {
        guard arguments.first == name, let path = arguments.dropFirst().first else { return nil }
        arguments = arguments.dropFirst(2)
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    private static func capture(_ path: String) -> Capture {
        let page = URL(filePath: path)
        let name = page.deletingPathExtension().lastPathComponent
        guard let bytes = try? Data(contentsOf: page) else { preconditionFailure("\(path) can't be read.") }
        return Capture(name: name, origin: path, bytes: Array(bytes))
    }

    private static func features(_ captures: some Sequence<Capture>, _ model: BlockModel?, _ out: String) throws {
        let names = ExplainedBlock.featureNames.enumerated().map { i, name in
            i < ExplainedBlock.firstCount ? name : "*" + name
        }
        try Data((names.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: out + ".names"))
        let rows = try file(out + ".f32")
        let lines = try file(out + ".txt")
        for capture in captures {
            for block in try model?.blocks(of: capture) ?? explainedBlocks(of: capture) {
                rows.write(block.features.withUnsafeBytes { Data($0) })
                let text = block.text.unicodeScalars.map { $0.value < 0x20 ? " " : String($0) }.joined()
                lines.write(Data("\(capture.name)\t\(text)\n".utf8))
            }
        }
    }

    private struct Answer: Encodable {
        let id, text: String
        let choice: [Float]
        let notices: [String]
    }

    private static func choose(_ captures: some Sequence<Capture>, by model: BlockModel, _ out: String) throws {
        let lines = try file(out)
        for capture in captures {
            guard let (document, choice) = try? model.document(of: capture) else { continue }
            let answer = Answer(
                id: capture.name, text: document.text.string, choice: choice,
                notices: document.notices.map(\.kind.rawValue))
            lines.write(try JSONEncoder().encode(answer) + Data("\n".utf8))
        }
    }

    private static func file(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(filePath: path))
        return try FileHandle(forWritingTo: URL(filePath: path))
    }
}
