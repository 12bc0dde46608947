import Testing

@testable import Quoth

@Suite struct HTMLTreeTests {
    /// A page as nested names and texts: `p("a" b("c"))`.
    static func outline(_ page: String) -> String {
        let tree = HTMLTree(Array(page.utf8))
        var out = ""
        var ends: [Int32] = []
        for (i, node) in tree.nodes.enumerated().dropFirst() {
            while let end = ends.last, end <= i {
                out += ")"
                ends.removeLast()
            }
            if !out.isEmpty, !out.hasSuffix("(") { out += " " }
            if node.tag == .text {
                out += "\"" + String(decoding: tree.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self) + "\""
            } else {
                out += "\(node.tag)("
                ends.append(node.subtreeEnd)
            }
        }
        return out + String(repeating: ")", count: ends.count)
    }

    @Test(arguments: [
        ("<p>a<p>b", "p(\"a\") p(\"b\")"),
        ("<ul><li>a<li>b</ul>c", "ul(li(\"a\") li(\"b\")) \"c\""),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "ul(li(\"a\" ul(li(\"b\"))) li(\"c\"))"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(\"a\") dd(\"b\") dt(\"c\"))"),
        ("<table><tr><td>a<td>b<tr><th>c</table>", "table(tr(td(\"a\") td(\"b\")) tr(th(\"c\")))"),
        ("<select><option>a<option>b</select>", "select(option(\"a\") option(\"b\"))"),
        ("<p>a<div>b</div>c", "p(\"a\") div(\"b\") \"c\""),
        ("<div><b>a</div>c</b>d", "div(b(\"a\")) \"c\" \"d\""),
        ("<b><div>a</b>b</div>", "b(div(\"a\" \"b\"))"),
        ("a<br>b<hr/>c", "\"a\" br() \"b\" hr() \"c\""),
        ("<a href=x>a<a href=y>b</a>", "a(\"a\") a(\"b\")"),
        ("<h2>a<h3>b</h3>", "h2(\"a\") h3(\"b\")"),
        ("<h2>a</h3>b", "h2(\"a\") \"b\""),
        ("<table><tr><td><p>a</table>b", "table(tr(td(p(\"a\")))) \"b\""),
        ("</p></div>a", "p() \"a\""),
        ("<li>a<div><li>b", "li(\"a\" div()) li(\"b\")"),
        ("<ul><li>a<section><li>b", "ul(li(\"a\" section(li(\"b\"))))"),
        ("<p>a<button><p>b</button>c", "p(\"a\" button(p(\"b\")) \"c\")"),
        ("<button>a<button>b", "button(\"a\") button(\"b\")"),
        ("<object><p>a</object>b", "object(p(\"a\")) \"b\""),
        ("<span>a<div>b</span>c", "span(\"a\" div(\"b\" \"c\"))"),
        ("<a>a<div>b</a>c</div>d", "a(\"a\" div(\"b\" \"c\")) \"d\""),
        ("<form>a<div></form>b<form>c", "form(\"a\" div(\"b\" form(\"c\")))"),
        ("<form>a<form>b</form>c", "form(\"a\" \"b\") \"c\""),
        ("<select><option>a<optgroup><option>b<input>c", "select(option(\"a\") optgroup(option(\"b\"))) input() \"c\""),
        ("<ruby>a<rt>b<rp>c</ruby>", "ruby(\"a\" rt(\"b\") rp(\"c\"))"),
        ("<head><meta>a</head>b", "head(meta()) \"a\" \"b\""),
        ("<html><body>a</body></html>b", "html(body(\"a\" \"b\"))"),
        ("<frameset><frame>a<noframes>b</noframes></frameset>c", "frameset(frame() noframes(\"b\"))"),
        ("<template><tr><td>a</template>b", "template(tr(td(\"a\"))) \"b\""),
        ("<pre><plaintext>a</pre><b>", "pre(plaintext(\"a</pre><b>\"))"),
        ("<p>a<x-y>b</x-y>c", "p(\"a\" other(\"b\") \"c\")"),
        ("<head><title>a</title><p>b", "head(title(\"a\")) p(\"b\")"),
    ])
    func `end tags are implied as browsers do`(page: String, outline: String) {
        #expect(Self.outline(page) == outline)
    }

    @Test(arguments: [
        ("<script>a<b>'</script x>c", "script(\"a<b>'\") \"c\""),
        ("<style>p>a{}</STYLE>b", "style(\"p>a{}\") \"b\""),
        ("<textarea><p></textarea>a", "textarea(\"<p>\") \"a\""),
        ("<script><!-- <script> </script> --></script>a", "script(\"<!-- <script> </script> -->\") \"a\""),
        ("<script><!-- x </script>a", "script(\"<!-- x \") \"a\""),
        ("<title>a</title", "title(\"a</title\")"),
        ("<title>a</titles>b</title>c", "title(\"a</titles>b\") \"c\""),
        ("<script>a<!--><script></script>b", "script(\"a<!--><script>\") \"b\""),
        ("<noscript><p>a</noscript>b", "noscript(\"<p>a\") \"b\""),
        ("<svg><style><b>a", "svg(style()) b(\"a\")"),
        ("<script>never closed <p>a", "script(\"never closed <p>a\")"),
        ("<svg><title/>b</svg><p>a", "svg(title() \"b\") p(\"a\")"),
    ])
    func `raw text ends at its own end tag`(page: String, outline: String) {
        #expect(Self.outline(page) == outline)
    }

    @Test(arguments: [
        ("a<!-- b --c -- ->-->d", "\"a\" \"d\""), ("a<!-->b", "\"a\" \"b\""), ("a<!--b--!>c", "\"a\" \"c\""),
        ("a<!doctype html>b", "\"a\" \"b\""), ("a<?php x ?>b", "\"a\" \"b\""), ("a</3>b", "\"a\" \"b\""),
        ("a <b 1 < 2", "\"a \""), ("1 < 2", "\"1 < 2\""), ("a<![CDATA[<b>]]>c", "\"a\" \"]]>c\""),
        ("<svg><![CDATA[<b>]]></svg>", "svg(\"<b>\")"),
        ("a<!-- never closed <p>b", "\"a\""), ("a<", "\"a<\""), ("", ""),
        ("<p title='a>b' class=c>d", "p(\"d\")"), ("<p title=\"never closed>a", ""),
    ])
    func `comments, declarations and odd signs are passed over`(page: String, outline: String) {
        #expect(Self.outline(page) == outline)
    }

    @Test(arguments: [
        ("<table>a<tr><td>b</table>c", "\"a\" table(tr(td(\"b\"))) \"c\""),
        ("<table><tr>a<td>b<td>c</table>", "\"a\" table(tr(td(\"b\") td(\"c\")))"),
        ("<table><tr><td>a</td></tr>b<p>c</table>d", "\"b\" p(\"c\") table(tr(td(\"a\"))) \"d\""),
        ("<table><div>a<tr><td>b</div>c", "div(\"a\") table(tr(td(\"b\" \"c\")))"),
        ("<table>a<table>b</table>", "\"a\" table() \"b\" table()"),
        ("<table><tr><td><table>a<tr><td>b", "table(tr(td(\"a\" table(tr(td(\"b\"))))))"),
        ("<table><b>a<table>b<tr><td>c", "b(\"a\") table() \"b\" table(tr(td(\"c\")))"),
        ("<table> <script>a</script></table>", "table(\" \" script(\"a\"))"),
        ("<table><form><tr><td>a</form></table>", "table(form() tr(td(\"a\")))"),
        ("<table><colgroup><col>a</table>", "\"a\" table(colgroup(col()))"),
        ("<table><caption>a<tr><td>b</table>", "table(caption(\"a\") tr(td(\"b\")))"),
        ("<table><thead><tr><th>a<tbody><tr><td>b</table>", "table(thead(tr(th(\"a\"))) tbody(tr(td(\"b\"))))"),
        ("<div><td>a</tr>b", "div(\"a\" \"b\")"),
    ])
    func `tables are made of their parts, and what is no part stands before`(page: String, outline: String) {
        #expect(Self.outline("<!doctype html>" + page) == outline)
    }

    @Test(arguments: [
        ("<svg><g><path/>a</g></svg>b", "svg(other(other() \"a\")) \"b\""),
        ("<svg><g>a<p>b", "svg(other(\"a\")) p(\"b\")"),
        ("<svg><foreignObject><p>a</p></foreignObject></svg>b", "svg(other(p(\"a\"))) \"b\""),
        ("<svg><title><b>a</b></title></svg>b", "svg(title(b(\"a\"))) \"b\""),
        ("<svg/>a", "svg() \"a\""), ("<svg><font>a</font></svg>b", "svg(font(\"a\")) \"b\""),
        ("<svg><font color=red>a", "svg() font(\"a\")"), ("<svg><g></p>a", "svg(other()) p() \"a\""),
        ("<math><mi><b>a</b></mi></math>b", "math(other(b(\"a\"))) \"b\""),
        ("<math><annotation-xml encoding=text/html><p>a</p></math>b", "math(other(p(\"a\"))) \"b\""),
        ("<math><annotation-xml><p>a", "math(other()) p(\"a\")"),
    ])
    func `tags of SVG and MathML are told from those of HTML`(page: String, outline: String) {
        #expect(Self.outline(page) == outline)
    }

    @Test func `attributes are read as browsers do`() {
        let tree = HTMLTree(Array("<p a=1 B='2 &amp; 3' c = \"x>y\" d e=&notit; f=a&lt=b>".utf8))
        #expect(tree.attribute("a", of: 1) == "1")
        #expect(tree.attribute("b", of: 1) == "2 & 3")
        #expect(tree.attribute("c", of: 1) == "x>y")
        #expect(tree.attribute("d", of: 1) == "")
        #expect(tree.attribute("e", of: 1) == "&notit;")
        #expect(tree.attribute("f", of: 1) == "a&lt=b")
        #expect(tree.attribute("g", of: 1) == nil)
    }

    /// Pages that make naive parsers take quadratic time or overflow their stack.
    static let hostile: [(name: String, unit: String)] = [
        ("nested blocks", "<div>"), ("nested inlines", "<b>"), ("nested lists", "<ul><li>"), ("end tags", "</div>"),
        ("open paragraphs", "<p>"), ("links", "<a href=x>"), ("unknown elements", "<x-a>"),
        ("unknown end tags", "<x-a></x-b>"), ("table cells", "<table><tr><td>"), ("comments", "<!--"),
        ("open tags", "<a "), ("open quotes", "<a b=\""), ("entities", "&amp"),
        ("open scripts", "<script><!--</script>"),
        ("headings", "<h1><h2>"), ("crossed", "<b><i></b></i>"), ("breaks", "<br>"), ("svg", "<svg><p>"),
        ("text in tables", "<table>a"), ("cells in rows", "<table><tr><td>a</table>b"), ("begun tags", "<a"),
        ("attributes", " a=b"), ("foreign elements", "<svg><g>"), ("foreign end tags", "<svg><g></b>"),
        ("formatting over blocks", "<a><div></a>"), ("forms", "<form></form>"),
        ("elements of text", "<x-a><span></x-a>"),
        ("open sections", "<svg><![CDATA["), ("scripts in comments", "<script><!--<script></script>"),
        ("lists in divs", "<li><div>"), ("cut end tags", "<title></title"), ("references", "&#1"),
    ]

    @Test(arguments: hostile.map(\.name))
    func `hostile pages take steps and nodes in proportion to their length`(name: String) throws {
        let unit = try #require(Self.hostile.first { $0.name == name }).unit
        func work(_ count: Int) -> Int {
            var builder = HTMLTreeBuilder(
                bytes: Array(("<div><section><p>" + String(repeating: unit, count: count)).utf8))
            builder.run()
            return builder.steps + builder.nodes.count
        }
        let (small, large) = (work(5_000), work(10_000))
        #expect(large <= small * 2 + 2_000, "\(small) steps for 5,000, \(large) for 10,000")
        #expect(large <= 10_000 * 8)
    }

    @Test func `a million nested elements make a flat page`() {
        let tree = HTMLTree(Array(String(repeating: "<div>", count: 1_000_000).utf8) + Array("a sentence".utf8))
        var depth = 0
        var node = tree.nodes.count - 1
        while node > 0 {
            node = Int(tree.nodes[node].parent)
            depth += 1
        }
        #expect(depth <= HTMLTreeBuilder.depthLimit)
        #expect(PageText(tree).blocks.count == 1)
    }

    @Test func `of a page with far too many elements the end is left out`() {
        let few = HTMLTree(Array(String(repeating: "<p>a", count: 400_000).utf8))
        #expect(!few.isCut && few.nodes.count == 800_001)
        let many = HTMLTree(Array(String(repeating: "<p>a", count: 600_000).utf8))
        #expect(many.isCut && many.nodes.count <= HTMLTreeBuilder.nodeLimit(bytes: 2_400_000) + 1)
    }

    @Test func `of a page with far too many blocks the last one holds the rest`() {
        let page = String(repeating: "<p>a", count: PageTextBuilder.blockLimit) + "<p>b<p>c"
        let text = PageText(HTMLTree(Array(page.utf8)))
        #expect(text.blocks.count == PageTextBuilder.blockLimit)
        #expect(text.string(text.blocks.count - 1) == "a\nb\nc")
    }
}
