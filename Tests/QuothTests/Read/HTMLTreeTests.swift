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
        ("</p></div>a", "\"a\""),
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
        ("<title>a</title", "title(\"a\")"),
        ("<script>never closed <p>a", "script(\"never closed <p>a\")"),
        ("<svg><title/>b</svg><p>a", "svg(title() \"b\") p(\"a\")"),
    ])
    func `raw text ends at its own end tag`(page: String, outline: String) {
        #expect(Self.outline(page) == outline)
    }

    @Test(arguments: [
        ("a<!-- b --c -- ->-->d", "\"a\" \"d\""), ("a<!-->b", "\"a\" \"b\""), ("a<!--b--!>c", "\"a\" \"c\""),
        ("a<!doctype html>b", "\"a\" \"b\""), ("a<?php x ?>b", "\"a\" \"b\""), ("a</3>b", "\"a\" \"b\""),
        ("a <b 1 < 2", "\"a \""), ("1 < 2", "\"1 < 2\""), ("a<![CDATA[<b>]]>c", "\"a\" \"<b>\" \"c\""),
        ("a<!-- never closed <p>b", "\"a\""), ("a<", "\"a<\""), ("", ""),
        ("<p title='a>b' class=c>d", "p(\"d\")"), ("<p title=\"never closed>a", ""),
    ])
    func `comments, declarations and odd signs are passed over`(page: String, outline: String) {
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
}
