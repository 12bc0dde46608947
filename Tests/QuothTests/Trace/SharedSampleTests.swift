import Foundation
import Testing

@testable import Quoth

/// The article and the statement of the folder of samples beside the package, where it is present.
@Suite struct SharedSampleTests {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/samples").standardizedFileURL
    static let isPresent = FileManager.default.fileExists(atPath: folder.appending(path: "article.txt").path)

    static func text(_ name: String) throws -> Text {
        Text(repairing: Array(try Data(contentsOf: folder.appending(path: name))))
    }

    static func words(_ text: Text, _ range: TextRange) -> [String] {
        let folded = FoldedText(text, in: [range])
        return (0..<folded.count).map(folded.word)
    }

    @Test(.enabled(if: isPresent, "../shared/samples is not there"))
    func `the article took two passages from the statement and nothing else`() throws {
        let (article, statement) = (try Self.text("article.txt"), try Self.text("statement.txt"))
        let chains = SeedIndex(texts: [statement]).chains(for: FoldedText(article))
        #expect(chains.map { FoldedText(article, in: [$0.copy]).count } == [52, 12])
        for chain in chains {
            #expect(Self.words(article, chain.copy) == Self.words(statement, chain.source))
        }
    }
}
