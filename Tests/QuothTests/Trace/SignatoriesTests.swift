import Testing

@testable import Quoth

@Suite struct SignatoriesTests {
    @Test func `the names below the closing formula sign a letter, without titles and addresses`() {
        let letter = """
            Dear Minister,

            The ferry must run in winter, too.

            Yours sincerely,

            Professor Ada Holm, University of Brennoch
            Dr Piet van Aken (Institute of Tides)
            """
        #expect(Signatories.names(in: Text(letter)) == ["Ada Holm", "Piet van Aken"])
        let signed = "The ferry must run.\n\nSigned:\nAda Holm\nPiet Aken\nMina Orr\n"
        #expect(Signatories.names(in: Text(signed)) == ["Ada Holm", "Piet Aken", "Mina Orr"])
    }

    @Test(arguments: [
        "The ferry must run.\n\nAda Holm\nPiet Aken", "She signed the letter in May.\n\nAda Holm", "Yours sincerely,",
        "",
    ])
    func `a text without a closing formula, or with no name below it, has no signatories`(_ text: String) {
        #expect(Signatories.names(in: Text(text)).isEmpty)
    }
}
