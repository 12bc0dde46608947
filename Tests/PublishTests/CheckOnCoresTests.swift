import Quoth
import Testing

@testable import QuothPublish

/// A draft that is judged share by share has the findings of one that is judged as a whole.
@Suite struct CheckOnCoresTests {
    private static let statement = (1...12).map { number in
        "“The ferry to island \(number) will sail every morning, and ‘nobody will wait on pier \(number)’ any longer,” "
            + "said Nora Brandvik, who runs the harbour."
    }

    private static let draft = (1...12).map { number in
        number % 3 == 0
            ? "“The ferry to island \(number) may sail some mornings,” said Nora Brandvik."
            : "“The ferry to island \(number) will sail every morning, and ‘nobody will wait on pier \(number)’ any longer,” "
                + "said \(number % 2 == 0 ? "Nora Brandvik" : "Tor Lien")."
    }

    private static func quoted(_ paragraphs: [String], id: String) -> QuotedDocument {
        Pipeline.attribute(Document(id: id, origin: id + ".txt", text: Text(paragraphs.joined(separator: "\n\n"))))
    }

    @Test(arguments: [1, 2, 3, 7, 40])
    func `the findings of all shares are those of the whole, each once`(shares: Int) {
        let draft = Self.quoted(Self.draft, id: "draft")
        let tracer = Tracer(sources: [Self.quoted(Self.statement, id: "statement")])
        let whole = tracer.check(draft)
        #expect(whole.count >= 12)
        let parts = (0..<shares).flatMap { tracer.check(draft, share: $0, of: shares) }
        #expect(parts.sorted { $0.quotation! < $1.quotation! } == whole)
        #expect(tracer.checkOnCores(draft) == whole)
    }
}
