import Testing

@testable import Quoth

@Suite struct CorrectionTests {
    @Test(arguments: [
        ("Correction: The ferry has two decks, not three, as we said at first.", CorrectionNotice.Kind.correction),
        ("CORRECTION, 3 March 2024: The ferry has two decks, not three as we wrote.", .correction),
        ("Correction (3 March 2024): the ferry has two decks, not three.", .correction),
        ("This article was amended on 3 March 2024. The ferry has two decks.", .correction),
        ("An earlier version of this story said that the ferry had three decks.", .correction),
        ("Clarification: the line has said since that boats run on Sundays, too.", .clarification),
        ("Editor’s note: the captain is a cousin of the writer of these lines.", .note),
        ("Retraction: we withdraw this report, since its source was invented.", .retraction),
        ("Korrektur: Die Fähre hat zwei Decks, nicht drei, wie zuerst berichtet.", .correction),
        ("In einer früheren Version dieses Artikels hieß es, die Fähre habe drei Decks.", .correction),
        ("Anmerkung der Redaktion: Der Kapitän ist mit der Autorin verwandt.", .note),
        ("Rectificatif : le bac a deux ponts et non trois, comme nous l’écrivions.", .correction),
        ("Une version antérieure de cet article disait que le bac avait trois ponts.", .correction),
        ("Corrección: el transbordador tiene dos cubiertas y no tres, como dijimos.", .correction),
        ("Fe de errores: el transbordador tiene dos cubiertas y no tres.", .correction),
        ("Errata corrige: il traghetto ha due ponti e non tre, come scritto prima.", .correction),
        ("Correção: a balsa tem dois conveses, e não três, como dissemos antes.", .correction),
        ("Rectificatie: de veerboot heeft twee dekken en niet drie, zoals wij schreven.", .correction),
        ("Rättelse: Färjan har två däck och inte tre som vi först skrev här.", .correction),
        ("Rettelse: Færgen har to dæk og ikke tre, som vi først skrev her.", .correction),
        ("Oikaisu: lautalla on kaksi kantta eikä kolme, kuten aiemmin kerrottiin.", .correction),
        ("Sprostowanie: prom ma dwa pokłady, a nie trzy, jak napisaliśmy wcześniej.", .correction),
        ("Oprava: trajekt má dvě paluby, nikoli tři, jak jsme původně uvedli.", .correction),
        ("Исправление: у парома две палубы, а не три, как было сказано раньше.", .correction),
        ("Düzeltme: Feribotun üç değil iki güvertesi var; önce yanlış yazmıştık.", .correction),
        ("訂正：当初の記事でフェリーの甲板を三つとしましたが、二つの誤りでした。", .correction),
        ("정정: 여객선의 갑판은 처음 보도한 세 개가 아니라 두 개입니다.", .correction),
    ])
    func `a notice is found with its place`(line: String, kind: CorrectionNotice.Kind) throws {
        let document = try PageSample(after: "<p>\(line)</p>").document()
        let notice = try #require(document.corrections.first)
        #expect(document.corrections.count == 1)
        #expect(notice.kind == kind)
        #expect(notice.text == line)
        if let range = notice.range { #expect(document.text[range] == line) }
        #expect(notice.day?.iso == (line.contains("2024") ? "2024-03-03" : nil))
    }

    @Test func `a label alone stands over its notice`() throws {
        let document = try PageSample(after: "<h3>Correction</h3><p>The ferry has two decks, not three.</p>").document()
        #expect(document.corrections.map(\.text) == ["Correction\nThe ferry has two decks, not three."])
    }

    @Test func `the JSON-LD may have one, too`() throws {
        let head =
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"correction\":{\"@type\":"
            + "\"CorrectionComment\",\"text\":\"Two decks, not three.\",\"datePublished\":\"2024-03-03T10:00:00Z\"}}</script>"
        let notice = try #require(try PageSample(head: head).document().corrections.first)
        #expect(notice.text == "Two decks, not three.")
        #expect(notice.day?.iso == "2024-03-03")
        #expect(notice.range == nil)
    }

    @Test(arguments: [
        "Corrections officers went on strike on Monday at the county prison.", "The correction of course took an hour.",
        "Clarification of the water takes three days in the new plant.",
        "Notes on the editor of the Quay Post, who left.",
        "Precision engineering has moved to the islands over the last years.",
    ])
    func `a sentence that only begins so is no notice`(line: String) throws {
        #expect(try PageSample(after: "<p>\(line)</p>").document().corrections.isEmpty)
    }
}
