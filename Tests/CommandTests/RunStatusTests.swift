import Foundation
import Testing

@testable import quoth

struct ExitStatusTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String, arguments: [String], status: RunStatus, out: String, err: String

        init(_ name: String, _ arguments: String, _ status: RunStatus, out: String = "", err: String = "") {
            testDescription = name
            self.arguments = arguments.split(separator: " ").map(String.init)
            (self.status, self.out, self.err) = (status, out, err)
        }
    }

    @Test(arguments: [
        Case("nothing at all gives help", "", .fine, out: "quoth check draft.md --against"),
        Case("help", "--help", .fine, out: "SUBCOMMANDS"),
        Case("help of a command", "check --help", .fine, out: "EXIT CODES"),
        Case("help by name", "help trace", .fine, out: "EXAMPLES"),
        Case("version", "--version", .fine, out: "quoth 0."),
        Case("version in short", "-v", .fine, out: "quoth 0."),
        Case("a typo", "chekc x", .usage, err: "Did you mean `quoth check`?"),
        Case("no such command", "frobnicate", .usage, err: "The commands are: check"),
        Case("an unknown option", "quotes @draft.md --nope", .usage, err: "--nope"),
        Case("no input", "quotes", .usage, err: "Missing expected argument"),
        Case("no sources", "check @draft.md", .usage, err: "--against"),
        Case("two formats", "quotes @draft.md --json --plain", .usage, err: "Only one of"),
        Case("a format that is not there", "quotes @draft.md --format gcc", .usage, err: "has no format gcc"),
        Case("an ending that says nothing", "check @draft.md --against @sources -o x.docx", .usage, err: "x.docx"),
        Case("a size that is none", "quotes @draft.md --max-bytes many", .usage, err: "many"),
        Case("nothing that can fail a check", "check @draft.md --against @sources --fail-on bad", .usage, err: "bad"),
        Case("quotations", "quotes @draft.md", .fine, out: "Hanna Lund"),
        Case("a page", "extract @sources/statement.html", .fine, out: "night ferry"),
        Case("an explanation", "explain @draft.md", .fine, out: "\"stage\":\"quotation\""),
        Case("a check", "check @draft.md --against @sources", .fine, out: "= VERBATIM"),
        Case("a quiet check", "check -q @draft.md --against @sources", .fine),
        Case("failing on a verdict", "check -q @draft.md --against @sources --fail-on verbatim", .found),
        Case("failing on a group", "check -q @draft.md --against @sources --fail-on missing,altered", .found),
        Case("failing on a risk", "check -q @draft.md --against @sources --fail-on risk", .found),
        Case("not failing", "check -q @draft.md --against @sources --fail-on spliced", .fine),
        Case("a missing file", "quotes @none.md", .error, err: "none.md does not exist"),
        Case("a missing file among others", "quotes @none.md @draft.md", .partial, out: "Hanna", err: "none.md"),
        Case("a missing draft", "check @none.md --against @sources", .error, err: "No draft could be read"),
        Case("a missing source", "check @draft.md --against @none", .error, err: "No source could be read"),
        Case("a source left out", "check @draft.md --against @sources @none", .partial, out: "VERBATIM", err: "none"),
        Case("too large", "extract @draft.md --max-bytes 10", .error, err: "--max-bytes"),
        Case("nothing taken over", "trace @draft.md --against @draft.md", .found, out: "nothing taken over"),
        Case(
            "an output that cannot be", "check @draft.md --against @sources -o @no/x.html", .error,
            err: "cannot be written"),
        Case("completions", "completion fish", .fine, out: "complete -c 'quoth'"),
    ])
    func `a run ends as its help says`(_ c: Case) async throws {
        let place = try Workplace()
        defer { place.remove() }
        let (status, out, err) = await place.run(c.arguments)
        #expect(status == c.status, "\(out)\(err)")
        #expect(c.out.isEmpty || out.contains(c.out))
        #expect(c.err.isEmpty ? err.isEmpty : err.contains(c.err), "\(err)")
    }
}
