import Foundation
import Testing

@testable import Quoth

@Suite struct IndexItemTests {
    static let listing = """
        Main menu

        March 3, 2021

        The Harbour Alliance today asked the port for its records. Its chair, Mara Lind, said:

        “We have waited for eleven months, and nobody has told us anything.

        March 2, 2021

        Experts ready to speak about the strike

        The dockers voted to go on. “We will be back on Monday,” one of them said.

        February 27, 2021

        The council met.

        Subscribe to news
        """

    @Test func `a series of dates is cut into its entries`() throws {
        let document = PlainTextReader.document(Text(Self.listing), id: "a", origin: "a.txt")
        let items = document.items
        #expect(items.map(\.date?.value.iso) == ["2021-03-03", "2021-03-02", "2021-02-27"])
        #expect(
            items.map { $0.dateRange.map { document.text[$0] } } == [
                "March 3, 2021", "March 2, 2021", "February 27, 2021",
            ])
        #expect(
            items.map(\.title) == [nil, "Experts ready to speak about the strike", nil])
        #expect(items.map(\.isLeadOnly) == [true, false, false])
        #expect(items[2].range.map { document.text[$0] } == "February 27, 2021\n\nThe council met.")
    }

    @Test func `a text with two dates is no listing`() {
        let document = PlainTextReader.document(
            Text("2 March 2021\n\nOne thing happened.\n\n3 March 2021\n\nAnother one did."), id: "a", origin: "a")
        #expect(document.items.isEmpty)
    }

    static let shared = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared").standardizedFileURL
    static let isPresent = FileManager.default.fileExists(atPath: shared.appending(path: "samples").path)

    @Test(.enabled(if: isPresent, "../shared/samples is not there"))
    func `the items of the shared sample are found where they stand`() throws {
        let bytes = try Data(contentsOf: Self.shared.appending(path: "samples/newsroom-index.txt"))
        let labels = try Data(contentsOf: Self.shared.appending(path: "bench/extract/data/newsroom-index-items.json"))
        struct Span: Decodable { var byte_start, byte_end: Int }
        struct Item: Decodable {
            var date: String
            var date_span, news_lead, item_span: Span
            var ends_with_open_quotation: Bool
        }
        struct Gold: Decodable { var items: [Item] }
        let wanted = try JSONDecoder().decode(Gold.self, from: labels).items
        let document = PlainTextReader.document(Text(repairing: Array(bytes)), id: "a", origin: "a.txt")
        let items = document.items
        #expect(items.map(\.date?.value.iso) == wanted.map(\.date))
        #expect(items.map(\.dateRange?.start) == wanted.map(\.date_span.byte_start))
        #expect(items.map(\.leadRange?.start) == wanted.map(\.news_lead.byte_start))
        #expect(items.map(\.leadRange?.end) == wanted.map(\.news_lead.byte_end))
        #expect(items.map(\.range?.start) == wanted.map(\.item_span.byte_start))
        for (item, wanted) in zip(items, wanted) where wanted.ends_with_open_quotation { #expect(item.isLeadOnly) }
    }
}
