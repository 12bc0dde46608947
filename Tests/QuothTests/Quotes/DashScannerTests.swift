import Testing

@testable import Quoth

/// Speech that a dash opens, in Spanish and French.
struct DashScannerTests {
    private static func speech(_ paragraphs: [String], _ language: String) -> [String] {
        var text = "", blocks: [Block] = []
        for paragraph in paragraphs {
            let start = text.utf8.count
            text += paragraph
            blocks.append(Block(kind: .paragraph, range: TextRange(start, text.utf8.count)))
            text += "\n\n"
        }
        let document = Document(id: "t", text: Text(text), blocks: blocks)
        let spans = DashScanner.adding(
            to: SpanScanner.spans(of: document), of: document, lexicon: Lexicon.of(language) ?? .english)
        return spans.filter { $0.opener.family == .dash }.map { document.text[$0.parts[0]] }
    }

    @Test(arguments: [
        (["—Ven —dijo Ana—. Es tarde.", "—Ya voy."], "es", ["Ven", "Es tarde.", "Ya voy."]),
        (
            ["—No sé —Ana cerró la puerta—, no sé nada.", "—Yo tampoco."], "es",
            ["No sé", "no sé nada.", "Yo tampoco."]
        ),
        (["—¿Vienes? —preguntó Ana."], "es", ["¿Vienes?"]),
        (["—¿Vienes?"], "es", []),
        (["— Viens, dit Anne, il est tard.", "— J'arrive !"], "fr", ["Viens", "il est tard.", "J'arrive !"]),
        (["— Tu viens ? a demandé Anne.", "— Non."], "fr", ["Tu viens ?", "Non."]),
        (["― Tu viens, dit-elle.", "― Non."], "fr", ["Tu viens", "Non."]),
        // The items of a list, a dash in a sentence, a language that opens speech by marks.
        (["— el puente;", "— la barca.", "— el muelle;"], "es", []),
        (["– Les travaux commencent.", "– Le pont ferme."], "fr", []),
        (["El plazo —según Ana— acaba.", "Nadie —ni Ana— lo sabe."], "es", []),
        (["— Das Boot liegt am Kai.", "— Die Brücke ist zu."], "de", []),
        // Speech that runs through the paragraph in marks of its own.
        (["« Un.", "— Deux, dit Anne.", "— Trois. »"], "fr", []),
    ])
    func `a dash opens speech in a paragraph, and the writer's words are left out`(
        paragraphs: [String], language: String, expected: [String]
    ) {
        #expect(Self.speech(paragraphs, language) == expected)
    }

    @Test func `a long run of dashes takes linear time and bounded depth`() {
        let dashes = String(repeating: "—a ", count: 20_000)
        #expect(Self.speech([dashes + "fin.", "—No."], "es").count <= 20_001)
    }
}
