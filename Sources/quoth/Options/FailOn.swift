internal import ArgumentParser
internal import Quoth

/// What a check is to fail on: a comma-separated list.
struct FailOn: ExpressibleByArgument, Equatable {
    /// The verdicts that count.
    var verdicts: Set<Verdict> = []
    /// Whether any risk to the meaning counts.
    var risk = false

    /// The groups of verdicts that have a name of their own.
    static let groups: [(name: String, verdicts: Set<Verdict>)] = [
        ("altered", [.wording, .truncated, .spliced]), ("missing", [.unfound]),
    ]

    init() {}

    init?(argument: String) {
        for name in argument.split(separator: ",").map({ $0.lowercased() }) {
            if name == "risk" {
                risk = true
            } else if let group = FailOn.groups.first(where: { $0.name == name }) {
                verdicts.formUnion(group.verdicts)
            } else if let verdict = Verdict(rawValue: name) {
                verdicts.insert(verdict)
            } else {
                return nil
            }
        }
        if verdicts.isEmpty && !risk { return nil }
    }

    var defaultValueDescription: String { "nothing" }

    /// Whether `finding` is one to fail on.
    func holds(for finding: Finding) -> Bool {
        finding.verdicts.contains(where: verdicts.contains) || verdicts.contains(finding.verdict)
            || (risk && !finding.risks.isEmpty)
    }
}
