import Testing

@testable import Quoth

@Suite struct BylineTests {
    @Test(arguments: [
        "By Ida Holm", "Words by Ida Holm", "Written by: Ida Holm", "Von Ida Holm", "Ein Beitrag von Ida Holm",
        "Kommentar von Ida Holm", "Autorin: Ida Holm", "Par Ida Holm", "Écrit par Ida Holm", "Por Ida Holm",
        "Escrito por Ida Holm", "Di Ida Holm", "A cura di Ida Holm", "Scritto da Ida Holm", "Door Ida Holm",
        "Av Ida Holm",
        "Af Ida Holm", "Skrevet av Ida Holm", "Text: Ida Holm", "Kirjoittanut Ida Holm", "Teksti: Ida Holm",
        "Napsala Ida Holm", "Autor: Ida Holm", "Napisała Ida Holm", "Írta: Ida Holm", "Szerző: Ida Holm",
        "Scris de Ida Holm", "Autorius: Ida Holm", "Piše: Ida Holm", "Avtor: Ida Holm", "Yazan: Ida Holm",
        "Oleh Ida Holm", "Penulis: Ida Holm", "Tác giả: Ida Holm", "Автор: Ida Holm", "Текст: Ida Holm",
        "بقلم Ida Holm", "מאת Ida Holm", "लेखक: Ida Holm", "作者：Ida Holm", "記者 Ida Holm",
    ])
    func `a byline is read in its language`(line: String) throws {
        let document = try PageSample(before: "<h1>Ferries stay in port</h1><p>\(line)</p>").document()
        #expect(document.authors.map(\.value) == ["Ida Holm"])
    }

    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var head = ""
        var before = ""
        var after = ""
        var names: [String]
    }

    static let title = "<h1>Ferries stay in port</h1>"

    @Test(arguments: [
        Case(
            testDescription: "behind a date", before: title + "<p>3 March 2024 by Ida Holm, Harbour Correspondent</p>",
            names: ["Ida Holm"]),
        Case(
            testDescription: "a name and its office in elements that touch",
            before: title + "<div class=author><b>Ida Holm</b><i>Redakteurin</i></div>", names: ["Ida Holm"]),
        Case(
            testDescription: "the office behind the name", before: title + "<p class=byline>Ida Holm Redakteurin</p>",
            names: ["Ida Holm"]),
        Case(
            testDescription: "several", before: title + "<p>By Ida Holm, Jon Vik and Per Lie</p>",
            names: ["Ida Holm", "Jon Vik", "Per Lie"]),
        Case(
            testDescription: "in elements that touch",
            before: title + "<div><span>By</span><span>Ida Holm</span></div>",
            names: ["Ida Holm"]),
        Case(
            testDescription: "a line break behind the opening",
            before: title + "<p><b>Written by</b><br>Ida Holm, 4+ years at the quay</p>", names: ["Ida Holm"]),
        Case(
            testDescription: "an opening and a list", before: title + "<h6>Author(s)</h6><ul><li>Ida Holm</li></ul>",
            names: ["Ida Holm"]),
        Case(
            testDescription: "a team behind an opening", before: title + "<p>by the Quay Post Team</p>",
            names: ["the Quay Post Team"]),
        Case(
            testDescription: "a team below an opening",
            before: title + "<small>WRITTEN BY</small><p>Quay Post Team</p>",
            names: ["Quay Post Team"]),
        Case(
            testDescription: "a team declared as a person",
            head: "<meta name=author content='Great Quay Editorial Team'>", before: title,
            names: ["Great Quay Editorial Team"]),
        Case(
            testDescription: "a link that leads on is no author", before: title + "<p class=author>View more posts</p>",
            names: []),
        Case(
            testDescription: "a place behind the name", before: title + "<p>Von Ida Holm, Bergen</p>",
            names: ["Ida Holm"]),
        Case(
            testDescription: "who made the pictures is no author",
            before: title + "<p class=byline>By Ida Holm | Photos: Jon Vik</p>", names: ["Ida Holm"]),
        Case(
            testDescription: "who checked the text is no author",
            before: title + "<p>Medically reviewed by Jon Vik</p><p>By Ida Holm</p>", names: ["Ida Holm"]),
        Case(
            testDescription: "a person shown beats the outlet declared",
            head: "<meta property=og:site_name content='The Quay Post'><meta name=author content='The Quay Post'>",
            before: title + "<p class=byline>By Ida Holm</p>", names: ["Ida Holm"]),
        Case(
            testDescription: "an account's name is none", head: "<meta name=author content='ida.holm'>",
            before: title + "<p class=byline>By Ida Holm</p>", names: ["Ida Holm"]),
        Case(
            testDescription: "JSON-LD: persons, not the organisation",
            head:
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":"
                + "\"Ida Holm\"},{\"@type\":\"Organization\",\"name\":\"Quay Agency\"},\"Jon Vik\"]}</script>",
            names: ["Ida Holm", "Jon Vik"]),
        Case(
            testDescription: "JSON-LD: a reference by id",
            head:
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#ida\"}},"
                + "{\"@type\":\"Person\",\"@id\":\"#ida\",\"name\":\"Ida Holm\"}]}</script>", names: ["Ida Holm"]),
        Case(
            testDescription: "a commenter is no author",
            before: title + "<p class=byline>By Ida Holm</p>",
            after:
                "<div id=comments><p class=comment-author>Jon Vik</p><p>Well, what did they expect of them?</p></div>",
            names: ["Ida Holm"]),
        Case(
            testDescription: "a team stands in where no person is named",
            before: title + "<p class=byline>By Marketing Team</p>", names: ["Marketing Team"]),
        Case(testDescription: "nobody", before: title + "<p>Staff</p>", names: []),
    ])
    func `authors are the people who wrote the page`(_ c: Case) throws {
        let document = try PageSample(head: c.head, before: c.before, after: c.after).document()
        #expect(document.authors.map(\.value) == c.names)
    }
}
