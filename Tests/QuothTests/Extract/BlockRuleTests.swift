import Testing

@testable import Quoth

/// What the model of the main text may not get wrong, each in an invented page.
@Suite struct BlockRuleTests {
    /// An article of the invented Quay Post with `part` in the middle of its text and `after` behind it.
    static func page(_ part: String, after: String = "", before: String = "") -> String {
        """
        <!doctype html><html lang="en"><head><title>Night boats return | The Quay Post</title></head><body>
        <nav><ul><li><a href="/">Home</a><li><a href="/w">World</a></ul></nav><main><article><h1>Night boats return</h1>
        <div class="article-body">\(before)
        <p>The night boats between the two harbours will sail again from the first of May, eleven years after the line gave
        them up, the council of Old Quay decided on Monday evening.</p>
        <p>Three crews have been hired, and a fourth one is to follow in the summer, when the ferries are fullest and when
        most of the seasonal workers travel.</p>
        \(part)
        <p>The first tickets will be sold in March, at the counters of both harbours, and only later through the web page of
        the line, which is still being built.</p>
        <p>Whether the boats will also sail in winter is open: that depends, the council wrote, on how many people use them
        before the end of October.</p>
        </div>\(after)</article></main><footer><p>© 2024 The Quay Post. All rights reserved.</p></footer></body></html>
        """
    }

    private func text(_ page: String) throws -> String {
        let capture = Capture(name: "a", origin: "a.html", bytes: Array(page.utf8))
        return try #require(try Pipeline.read(capture).documents.first).text.string
    }

    @Test(arguments: [
        "<p>“We waited for this,” said Ida Holm.</p>",
        "<blockquote>“We waited for this, and we paid for it.”</blockquote>",
        "<blockquote><p>“We waited for this, and we paid for it.”</p><cite>Ida Holm, deckhand</cite></blockquote>",
        "<p>„Darauf haben wir lange gewartet“, sagte sie.</p>",
        "<ul><li>“We waited for this,” one passenger wrote.</li><li>“We paid for it,” wrote another.</li></ul>",
        "<figure><blockquote>“We waited for this, and we paid for it.”</blockquote></figure>",
        "<div><div><p>“We waited for this,” said Ida Holm.</p></div></div>",
    ])
    func `a quotation inside the main run stays`(part: String) throws {
        let text = try text(Self.page(part))
        let words = part.split(separator: ">").compactMap { $0.prefix { $0 != "<" } }.filter { $0.contains("“") }
        #expect(!words.isEmpty && words.allSatisfy { text.contains($0) })
    }

    @Test(arguments: [
        #"<p class="standfirst">Eleven years after the last sailing, the council has found the money for three crews, and the line has found the crews.</p>"#,
        "<p><strong>Old Quay. Eleven years after the last sailing, the council has found the money for three crews.</strong></p>",
    ])
    func `a lead stays`(lead: String) throws {
        #expect(try text(Self.page("", before: lead)).contains("the council has found the money"))
    }

    @Test(arguments: [
        #"<p><span class="dropcap">N</span>obody in the harbour had believed that the boats would return.</p>"#,
        #"<p><span class="has-drop-cap">N</span> obody in the harbour had believed that the boats would return.</p>"#,
        "<p><b>N</b>obody in the harbour had believed that the boats would return.</p>",
    ])
    func `a drop cap joins its word`(part: String) throws {
        #expect(try text(Self.page(part)).contains("Nobody in the harbour"))
    }

    @Test(arguments: [
        #"<div class="share"><a href="https://social.example/share">Share on Facebook</a> <a href="/tweet">Tweet</a></div>"#,
        #"<p class="share-line">Share this article</p>"#, "<p>Advertisement</p>",
        #"<p><a href="/2024/01/02/ferry-fire">Read also: How a fire stopped the last ferry of the old line</a></p>"#,
        #"<div class="related"><h4>Related articles</h4><ul><li><a href="/1">The last night boat</a></ul></div>"#,
        #"<div class="newsletter"><p>Subscribe to our newsletter.</p><input name="email"><button>Sign up</button></div>"#,
    ])
    func `what is put into the middle of a text goes`(part: String) throws {
        let text = try text(Self.page(part))
        for words in ["Share", "Tweet", "Advert", "Read also", "Related", "last night boat", "newsletter", "Sign up"] {
            #expect(!text.contains(words))
        }
        #expect(text.contains("Three crews") && text.contains("The first tickets"))
    }

    @Test(arguments: [
        #"<div class="author-bio"><p>Ida Holm is a reporter at The Quay Post. She has written about boats since 2009.</p></div>"#,
        #"<div class="cookie-consent"><p>We use cookies to make our site better. You can accept them all.</p></div>"#,
        #"<section id="comments"><h3>2 comments</h3><p>Jon V. says: I never liked those boats at all, and my neighbours do not either.</p></section>"#,
        #"<div class="newsletter-box"><h3>The Quay Letter</h3><p>Sign up for our newsletter and never miss a story.</p></div>"#,
    ])
    func `what is put behind a text goes`(part: String) throws {
        let text = try text(Self.page("", after: part))
        for words in ["is a reporter", "cookies", "never liked", "newsletter"] { #expect(!text.contains(words)) }
        #expect(text.contains("Whether the boats"))
    }

    @Test(arguments: [
        #"<p>See: <a href="/letters/7">“What the deckhands of the night boats wrote home”</a></p>"#,
        #"<p><a href="/a">“We waited for this longer than the town thinks”</a>, an essay</p>"#,
    ])
    func `a line of links that quotes stays`(part: String) throws {
        let words = try #require(part.split(separator: "“").last?.prefix { $0 != "”" })
        #expect(try text(Self.page(part)).contains(words))
    }

    @Test func `a block says what decided on it`() throws {
        let page = Self.page(#"<p>Share this article</p>"#)
        let blocks = try explainedBlocks(
            of: Capture(name: "a", origin: "a.html", bytes: Array(page.utf8)), effects: 3)
        let prose = try #require(blocks.first { $0.text.hasPrefix("Three crews") })
        #expect(prose.isKept && prose.reason.hasPrefix("kept: probability"))
        #expect((1...3).contains(prose.effects.count))
        #expect(prose.effects.allSatisfy { ExplainedBlock.featureNames.contains($0.name) })
        let share = try #require(blocks.first { $0.text == "Share this article" })
        #expect(!share.isKept && share.reason.hasPrefix("dropped: "))
    }
}
