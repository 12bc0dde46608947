import Foundation
import Quoth

/// Writes what `visible-text.py` compares with html5lib: `visible-text OUT PAGE…` writes for each page OUT/N.html, the page
/// as Quoth decoded it, and OUT/N.txt, all its characters outside of scripts, with U+0001 where a block begins or ends.
@main enum VisibleText {
    private static let unseen: Set<String> = [
        "script", "style", "template", "noscript", "iframe", "noembed", "noframes",
    ]
    private static let blocks = Set(
        """
        address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption \
        figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre \
        search section summary table tbody td tfoot th thead tr ul video audio textarea select br
        """.split(separator: " ").map(String.init))

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let out = arguments.first, arguments.count > 1 else {
            FileHandle.standardError.write(Data("usage: visible-text OUT PAGE…\n".utf8))
            exit(64)
        }
        for (n, path) in arguments.dropFirst().enumerated() {
            let bytes = Array(try Data(contentsOf: URL(filePath: path)))
            let outline = try HTMLOutline(Capture(name: path, origin: path, bytes: bytes))
            try Data(outline.page).write(to: URL(filePath: "\(out)/\(n).html"))
            try Data(text(of: outline).utf8).write(to: URL(filePath: "\(out)/\(n).txt"))
        }
    }

    private static func text(of outline: HTMLOutline) -> String {
        var text = ""
        /// The depths of the open blocks, and the depth below which nothing is seen.
        var open: [Int] = []
        var unseenBelow = Int.max
        for node in outline.nodes {
            while let depth = open.last, depth >= node.depth {
                open.removeLast()
                text += "\u{1}"
            }
            if node.depth <= unseenBelow { unseenBelow = .max }
            guard unseenBelow == .max else { continue }
            guard let name = node.name else {
                text += node.text
                continue
            }
            if unseen.contains(name) { unseenBelow = node.depth }
            if blocks.contains(name) {
                text += "\u{1}"
                open.append(node.depth)
            }
        }
        return text
    }
}
