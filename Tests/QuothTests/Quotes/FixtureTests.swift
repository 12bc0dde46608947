import Foundation
import Testing

@testable import Quoth

/// The texts in Fixtures/quotes: each says in itself which quotations it holds and whose they are.
struct FixtureTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/quotes")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted()

    @Test func `there are fixtures`() { #expect(Self.names.count >= 12) }

    @Test(arguments: names)
    func `a fixture's quotations, speakers and cues are found`(name: String) throws {
        let marked = MarkedText(try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8))
        let found = Pipeline.attribute(Document(id: name, text: marked.text)).quotations
        let differences = marked.differences(from: found)
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }
}
