internal import Quoth

/// How many findings there are of each verdict, and how many with a risk to the meaning.
struct SummaryJSON: Encodable {
    let findings: Int
    let risks: Int
    let verdicts: [String: Int]

    init(_ findings: [Finding]) {
        self.findings = findings.count
        risks = findings.count { !$0.risks.isEmpty }
        verdicts = Dictionary(
            uniqueKeysWithValues: Verdict.allCases.map { verdict in
                (verdict.rawValue, findings.count { $0.verdict == verdict })
            })
    }
}
