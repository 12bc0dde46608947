import Testing

@testable import Quoth

/// A page written for a test: a head, what stands before the text, the text, what stands behind it.
struct PageSample {
    var head = ""
    var before = ""
    var text =
        "<p>The ferries to the outer islands will not sail before Thursday, the line said, and nobody went to the quay "
        + "that morning, although the sea was calm and the sky was as blue as it had been all week long.</p>"
        + "<p>Those who had to leave were taken over by fishing boats, two or three at a time, with their bags and dogs.</p>"
    var after = ""
    var origin = "a.html"

    /// The page's document.
    func document() throws -> Document {
        let page = "<html><head>\(head)</head><body>\(before)\(text)\(after)</body></html>"
        return try #require(
            try Pipeline.read(Capture(name: "a", origin: origin, bytes: Array(page.utf8))).documents.first)
    }
}
