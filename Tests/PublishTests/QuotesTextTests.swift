import Quoth
import Testing

@testable import QuothPublish

/// Quotations on the terminal.
struct QuotesTextTests {
    private func view(_ text: String) -> String {
        let quoted = Pipeline.attribute(Document(id: "d", text: Text(text)))
        return QuotesText(quoted, style: TextStyle(width: 100)) { _ in true }.string
    }

    @Test func `only a speaker's own words stand in marks`() {
        let view = view("Ida Bergmann said that thirty flats had stood empty for a year.")
        #expect(view.contains("\n    thirty flats had stood empty for a year\n"))
    }

    @Test func `a report is shown with its verb`() {
        #expect(view("Ida Bergmann denied that she had seen the letter.").contains("Ida Bergmann (denied)"))
    }

    @Test func `words in a report are shown with the report`() {
        let view = view("Ida Bergmann said the council's plan would be “a disgrace” to the old harbour.")
        #expect(view.contains("\n    “a disgrace”\n"))
        #expect(view.contains("in: the council's plan would be “a disgrace” to the old harbour"))
    }

    @Test(arguments: [
        ("Ida Bergmann", "director", "Harbour Rights Centre", "Ida Bergmann, director, Harbour Rights Centre"),
        ("Ida Bergmann", "director of the Centre", "Centre", "Ida Bergmann, director of the Centre"),
        ("A spokeswoman for the Centre", "spokeswoman", "Centre", "A spokeswoman for the Centre"),
        ("die Direktorin", "Direktorin", nil, "die Direktorin"),
        ("Joan Priestley", "priest", nil, "Joan Priestley, priest"),
        ("Ida Bergmann", nil, nil, "Ida Bergmann"),
    ])
    func `a role that the name says is not said twice`(name: String, role: String?, of: String?, titled: String) {
        #expect(Speaker(name: name, role: role, organisation: of).titledName == titled)
    }
}
