import Foundation
import Quoth

/// Writes what the choice of the main text sees in the blocks of pages, for `scripts/train-main-text.py`.
///
/// `blocks OUT PAGE…` writes OUT.names (the features' names, a line each), OUT.f32 (a row of 32-bit numbers for each
/// block) and OUT.txt (a line for each block: the page's name, a tab, the block's text on one line).
///
/// `blocks --model MODEL OUT PAGE…` writes to OUT a JSON line for each page with the text that the engine chooses by the
/// trees in the file MODEL, and with the numbers that its confidence is calculated from.
@main enum Blocks {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        var model: BlockModel?
        if arguments.first == "--model", arguments.count > 3 {
            model = BlockModel(try String(contentsOfFile: arguments[arguments.startIndex + 1], encoding: .utf8))
            arguments = arguments.dropFirst(2)
        }
        guard let out = arguments.first, arguments.count > 1 else {
            FileHandle.standardError.write(Data("usage: blocks [--model MODEL] OUT PAGE…\n".utf8))
            exit(64)
        }
        let captures = try arguments.dropFirst().map(capture)
        if let model { try choose(captures, by: model, out) } else { try features(captures, out) }
    }

    private static func capture(_ path: String) throws -> Capture {
        let page = URL(filePath: path)
        let name = page.deletingPathExtension().lastPathComponent
        return Capture(name: name, origin: path, bytes: Array(try Data(contentsOf: page)))
    }

    private static func features(_ captures: some Sequence<Capture>, _ out: String) throws {
        try Data((ExplainedBlock.featureNames.joined(separator: "\n") + "\n").utf8).write(
            to: URL(filePath: out + ".names"))
        let rows = try file(out + ".f32")
        let lines = try file(out + ".txt")
        for capture in captures {
            for block in try explainedBlocks(of: capture) {
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
