import Testing

@testable import Quoth

@Suite struct TitleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var head: String
        var before: String
        var title: String
    }

    @Test(arguments: [
        Case(
            testDescription: "the first heading is the site's name",
            head:
                "<title>Ferries stay in port | The Quay Post</title><meta property=og:site_name content='The Quay Post'>",
            before: "<h1 class=logo><a href=/>The Quay Post</a></h1><h1>Ferries stay in port</h1>",
            title: "Ferries stay in port"),
        Case(
            testDescription: "the site's name stands in front",
            head: "<title>The Quay Post: news » Ferries stay in port</title>"
                + "<meta property=og:site_name content='The Quay Post: news'>", before: "",
            title: "Ferries stay in port"),
        Case(
            testDescription: "the site is told by its host, in another case",
            head:
                "<title>Ferries stay in port - QUAYPOST</title><link rel=canonical href=https://www.quaypost.example/a>",
            before: "", title: "Ferries stay in port"),
        Case(
            testDescription: "a mark inside of the title is kept",
            head:
                "<title>Ferries stay – for now | The Quay Post</title><meta property=og:site_name content='The Quay Post'>",
            before: "<h1>Ferries stay – for now</h1>", title: "Ferries stay – for now"),
        Case(
            testDescription: "a kicker in an element of its own goes",
            head: "<title>Storm at sea: Ferries stay in port</title>"
                + "<meta property=og:title content='Ferries stay in port'>",
            before: "<h1><span>Storm at sea</span> <span>Ferries stay in port</span></h1>",
            title: "Ferries stay in port"),
        Case(
            testDescription: "entities that were escaped twice",
            head: "<meta property=og:title content='Ferries &amp;amp; boats stay in port'>", before: "",
            title: "Ferries & boats stay in port"),
        Case(
            testDescription: "a heading of a lower level that is declared, too",
            head: "<title>All about boats</title><meta property=og:title content='Ferries stay in port'>",
            before: "<h1 class=site-title>All about boats</h1><h2>Ferries stay in port</h2>",
            title: "Ferries stay in port"),
        Case(
            testDescription: "soft hyphens are no part of it", head: "<title>x</title>",
            before: "<h1>Ferry&shy;men stay in port</h1>", title: "Ferrymen stay in port"),
    ])
    func `the title is what readers see as the headline`(_ c: Case) throws {
        let document = try PageSample(head: c.head, before: c.before).document()
        #expect(document.title?.value == c.title)
        #expect(document.titleCandidates.first == document.title)
    }

    @Test func `confidences of the candidates are shares of one`() throws {
        let head = "<title>Ferries stay - Post</title><meta property=og:title content='No boat today'>"
        let document = try PageSample(head: head, before: "<h1>Ferries stay</h1>").document()
        let sum = document.titleCandidates.reduce(0) { $0 + $1.confidence }
        #expect(document.titleCandidates.count > 1)
        #expect(sum <= 1.000001)
        #expect(document.titleCandidates.map(\.confidence) == document.titleCandidates.map(\.confidence).sorted(by: >))
    }

    @Test(arguments: [
        ("Ferries stay | The Quay Post", "Ferries stay"), ("The Quay Post – Ferries stay", "Ferries stay"),
        ("Ferries stay - Harbour and sea - The Quay Post", "Ferries stay - Harbour and sea"),
        ("Ferries stay", "Ferries stay"),
        ("The Quay Post", "The Quay Post"), ("Ferries stay | quaypost.example", "Ferries stay"),
        ("Ferries stay · Quay Post", "Ferries stay"), ("", ""),
    ])
    func `a site's name is cut off at either end`(title: String, stripped: String) {
        let site = SiteName(["The Quay Post"], address: "https://www.quaypost.example/a")
        #expect(site.stripped(title) == stripped)
    }
}
