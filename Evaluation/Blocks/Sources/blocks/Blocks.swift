import Foundation
import Quoth

/// Writes what the choice of the main text sees in the blocks of pages, for `scripts/train-main-text.py`.
///
/// `blocks OUT PAGE…` writes OUT.names (the features' names, a line each), OUT.f32 (a row of 32-bit numbers for each
/// block) and OUT.txt (a line for each block: the page's name, a tab, the block's text on one line).
@main enum Blocks {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let out = arguments.first, arguments.count > 1 else {
            FileHandle.standardError.write(Data("usage: blocks OUT PAGE…\n".utf8))
            exit(64)
        }
        try Data((ExplainedBlock.featureNames.joined(separator: "\n") + "\n").utf8).write(
            to: URL(filePath: out + ".names"))
        let rows = try file(out + ".f32")
        let lines = try file(out + ".txt")
        for path in arguments.dropFirst() {
            let page = URL(filePath: path)
            let name = page.deletingPathExtension().lastPathComponent
            let bytes = Array(try Data(contentsOf: page))
            for block in try explainedBlocks(of: Capture(name: name, origin: path, bytes: bytes)) {
                rows.write(block.features.withUnsafeBytes { Data($0) })
                let text = block.text.unicodeScalars.map { $0.value < 0x20 ? " " : String($0) }.joined()
                lines.write(Data("\(name)\t\(text)\n".utf8))
            }
        }
    }

    private static func file(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(filePath: path))
        return try FileHandle(forWritingTo: URL(filePath: path))
    }
}
