import Foundation
import Quoth
import Testing

@testable import quoth

/// Every case of Fixtures/check-cases.jsonl, but those in check-gaps.txt, has the verdict, the source, the risks and the
/// flags that its labels give. A case in check-gaps.txt that comes out right is an error too: take it off the list.
struct CheckCasesTests {
    struct Labelled: Decodable, Sendable, CustomTestStringConvertible {
        struct Detail: Decodable, Sendable {
            var risk: [String]?
            var flags: [String]?
        }
        struct Expectation: Decodable, Sendable {
            var quote: String?
            var verdict: String?
            var source: String?
            var detail: Detail?
            var alternatives: [Expectation]?
        }
        let id: String
        let expect: [Expectation]
        let alternatives: [[Expectation]]?
        var testDescription: String { id }
    }

    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "QuothTests/Fixtures")
    static let lines: [Data] =
        (try? Data(contentsOf: fixtures.appending(path: "check-cases.jsonl")))
        .map { $0.split(separator: 0x0A).map { Data($0) } } ?? []
    static let gaps: Set<String> = Set(
        ((try? String(contentsOf: fixtures.appending(path: "check-gaps.txt"), encoding: .utf8)) ?? "")
            .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))

    @Test func `there are cases, and the list of gaps is shorter`() {
        #expect(Self.lines.count >= 150)
        #expect(Self.gaps.count < Self.lines.count / 5)
    }

    @Test(arguments: lines.indices)
    func `a draft is judged as its labels say`(_ line: Int) throws {
        let labelled = try JSONDecoder().decode(Labelled.self, from: Self.lines[line])
        let (draft, sources) = try JSONDecoder().decode(CheckCase.self, from: Self.lines[line]).quoted()
        let findings = Pipeline.check(draft, against: sources)
        let answers = [labelled.expect] + (labelled.alternatives ?? [])
        let isRight = answers.contains { fits($0, findings, draft, sources) }
        if Self.gaps.contains(labelled.id) {
            #expect(!isRight, "\(labelled.id) is right now: take it off check-gaps.txt")
        } else {
            #expect(isRight, "\(labelled.id): \(findings.map { "\($0.verdict) \($0.risks) \($0.flags)" })")
        }
    }

    private func fits(
        _ expected: [Labelled.Expectation], _ findings: [Finding], _ draft: QuotedDocument, _ sources: [QuotedDocument]
    ) -> Bool {
        guard expected.count == findings.count else { return false }
        var left = findings
        for want in expected {
            let options = [want] + (want.alternatives ?? []).map { overlay($0, on: want) }
            guard let match = left.firstIndex(where: { f in options.contains { fits($0, f, draft, sources) } }) else {
                return false
            }
            left.remove(at: match)
        }
        return true
    }

    private func overlay(_ other: Labelled.Expectation, on base: Labelled.Expectation) -> Labelled.Expectation {
        var result = base
        result.verdict = other.verdict ?? base.verdict
        result.source = other.verdict == "unfound" ? nil : other.source ?? base.source
        result.detail = other.detail ?? base.detail
        return result
    }

    private func fits(
        _ want: Labelled.Expectation, _ finding: Finding, _ draft: QuotedDocument, _ sources: [QuotedDocument]
    ) -> Bool {
        let said = finding.copy.map { draft.document.text[$0] }.joined(separator: " … ")
        guard words(said) == words(want.quote ?? said), finding.verdict.rawValue == want.verdict else { return false }
        if let source = want.source, finding.matches.first.map({ sources[$0.source.document].document.id }) != source {
            return false
        }
        if let risk = want.detail?.risk, Set(finding.risks.map(\.rawValue)) != Set(risk) { return false }
        return Set(want.detail?.flags ?? []).isSubset(of: finding.flags.map(\.rawValue))
    }

    private func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
