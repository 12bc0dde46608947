import Quoth
import Testing

@testable import QuothPublish

/// The words of a finding on the terminal.
struct EditTextTests {
    @Test(arguments: [(false, "“The pier will close in May”"), (true, "The pier will close in May")])
    func `only a speaker's own words stand in marks`(isIndirect: Bool, shown: String) {
        let document = Document(id: "d", text: Text("The pier will close in May"))
        var finding = Finding(quotation: 0, copy: [document.text.range], verdict: .unfound)
        finding.isIndirect = isIndirect
        #expect(EditText.runs(finding, in: document).map(\.text).joined() == shown)
    }
}
