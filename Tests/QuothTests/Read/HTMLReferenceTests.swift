import Testing

@testable import Quoth

@Suite struct HTMLReferenceTests {
    @Test(arguments: [
        ("a &amp; b", "a & b"), ("&ldquo;No&rdquo;", "“No”"), ("&#8220;No&#x201D;", "“No”"), ("&#147;No&#148;", "“No”"),
        ("&eacute;t&eacute", "été"), ("&alpha;&Omega;", "αΩ"), ("&nbsp;x", "\u{A0}x"), ("AT&T", "AT&T"),
        ("&notin; &notit;", "∉ ¬it;"), ("&#0;&#xD800;&#x110000;", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("&#;&#x;", "&#;&#x;"),
        ("&hellip;&mdash;&shy;", "…—\u{AD}"), ("&CounterClockwiseContourIntegral;", "∳"), ("&", "&"), ("&;", "&;"),
        ("&#99999999999999999999;", "\u{FFFD}"), ("&NotEqualTilde;", "\u{2242}\u{338}"), ("&ampamp;", "&amp;"),
    ])
    func `references are decoded as browsers do`(source: String, text: String) {
        var out: [UInt8] = []
        let bytes = Array(source.utf8)
        HTMLText.append(bytes, 0..<bytes.count, to: &out, as: .text)
        #expect(String(decoding: out, as: UTF8.self) == text)
    }
}
