import Foundation
import Testing

@testable import Quoth

@Suite struct SiteProfileTests {
    static let bulletin = """
        <html><head><title>Bulletin 12 – Tidewater</title><link rel="canonical" href="https://www.tidewater.example/b/12"></head>
        <body><h1 class="bulletin">The lock closes for a week</h1><table class="facts"><tr><td class="issued"
        data-day="2024-05-14">Tuesday</td></tr></table><div class="bulletin-lead">Boats have to wait at the north quay.</div>
        <div class="bulletin-body"><p>The gates are lifted out on Monday, and nobody can pass until Saturday noon.</p>
        <div class="poll"><p>Do you own a boat? Tell us by post, or at the window of the office.</p></div></div>
        <p class="signed-by">Signed: <b>Ines Holt</b></p><p>Written in haste on the quay, and printed at once, in the rain.</p>
        </body></html>
        """
    static let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/profiles/tidewater.profile")

    static func read(_ page: String, _ profiles: [SiteProfile]) throws -> Document {
        let capture = Capture(name: "page", origin: "page.html", bytes: Array(page.utf8))
        return try #require(PageReader(profiles: profiles).read(capture).documents.first)
    }

    @Test func `the example sets what its lines name, with the line as evidence`() throws {
        let text = try String(contentsOf: Self.example, encoding: .utf8)
        let document = try Self.read(Self.bulletin, [try SiteProfile(text, file: "tidewater.profile")])
        #expect(
            document.text.string
                == "Boats have to wait at the north quay.\n\nThe gates are lifted out on Monday, and nobody can pass until Saturday noon."
        )
        #expect(document.title?.value == "The lock closes for a week")
        #expect(document.authors.map(\.value) == ["Ines Holt"])
        #expect(document.published?.value.iso == "2024-05-14")
        #expect(document.published?.place == "profile tidewater.profile:9")
        #expect(document.published?.confidence == 1)
    }

    @Test func `entries are what the lines for them pick`() throws {
        let list = """
            <html><head><link rel="canonical" href="https://tidewater.example/list"></head><body><ul class="bulletins">
            <li><i class="what">Lock closed</i> <i class="when">14 May 2024</i> <a class="share" href="/share?12">Share it now</a>
            <a class="open" href="b/12">open</a></li><li><i class="what">Lock open</i> <a class="open" href="b/13">open</a></li>
            </ul></body></html>
            """
        let text = try String(contentsOf: Self.example, encoding: .utf8)
        let items = try Self.read(list, [try SiteProfile(text, file: "p")]).items
        #expect(items.map(\.title) == ["Lock closed", "Lock open"])
        #expect(items.map(\.date?.value.iso) == ["2024-05-14", nil])
        #expect(items.map(\.link) == ["https://tidewater.example/b/12", "https://tidewater.example/b/13"])
        #expect(items[0].date?.place == "profile p:14")
    }

    @Test func `a profile is for its hosts and those below them`() throws {
        func title(_ hosts: String) throws -> String? {
            try Self.read(Self.bulletin, [try SiteProfile("\(hosts)\ntitle: td.issued", file: "p")]).title?.value
        }
        #expect(try title("host: tidewater.example") == "Tuesday")
        #expect(try title("host: other.example, www.tidewater.example") == "Tuesday")
        #expect(try title("# for every page") == "Tuesday")
        #expect(try title("host: water.example") != "Tuesday")
        #expect(try title("host: b.www.tidewater.example") != "Tuesday")
    }

    @Test func `a line that picks nothing changes nothing, and of two profiles the first decides`() throws {
        let none = try SiteProfile("text: .nowhere\ntitle: .nowhere", file: "none")
        let first = try SiteProfile("author: .signed-by b", file: "first")
        let second = try SiteProfile("author: td\ntitle: td", file: "second")
        let document = try Self.read(Self.bulletin, [none, first, second])
        #expect(document.authors.first?.place == "profile first:1")
        #expect(document.title?.place == "profile second:2")
        #expect(document.text.string.contains("nobody can pass"))
    }

    @Test(arguments: [
        ("title: h1\n  titel: h2", "p:2:3: “titel” is no key. There are: host, text, drop, title"),
        ("\n\ntext:  p >", "p:3:11: a selector is missing here."), ("text: p.é:hover", "p:1:11: “:hover” is not known"),
        ("title h1", "p:1:1: there is no colon."), ("title:", "p:1:7: there is nothing behind the colon."),
        ("# nothing\nhost: a.example", "p holds no rule."),
    ]) func `a fault is told with its line and column`(text: String, message: String) {
        do throws(ProfileError) {
            let profile = try SiteProfile(text, file: "p")
            Issue.record("\(profile) was read")
        } catch {
            #expect("\(error)".hasPrefix(message), "\(error)")
        }
    }
}
