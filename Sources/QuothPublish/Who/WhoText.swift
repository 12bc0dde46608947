internal import Quoth
public import QuothRecord

/// The terminal view of what a record knows of speakers.
public struct WhoText {
    private let dossiers: [Dossier]
    private let limit: Int
    private let style: TextStyle

    /// The view of `dossiers`, at most `limit` statements of each.
    public init(_ dossiers: [Dossier], limit: Int, style: TextStyle) {
        (self.dossiers, self.limit, self.style) = (dossiers, limit, style)
    }

    /// The view, each line with its line break.
    public var string: String {
        dossiers.map { lines(of: $0).map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }

    private func lines(of dossier: Dossier) -> [String] {
        let more = dossier.isMore ? " or more" : ""
        var lines = [
            Ink.bold.paint(Visible.line(dossier.name), style)
                + "   \(dossier.kind), \(Wording.count(dossier.statements.count, "statement"))\(more)"
        ]
        if !dossier.aliases.isEmpty {
            let names = dossier.aliases.keys.sorted().map(Visible.line).joined(separator: " · ")
            lines += InkRun.lines([InkRun(text: "also: " + names)], indent: 3, style)
        }
        for role in dossier.roles.prefix(12) {
            lines += InkRun.lines([InkRun(text: self.role(role))], indent: 3, style)
        }
        for decision in dossier.decisions { lines.append("   " + Ink.dim.paint(WhoText.line(decision), style)) }
        for statement in dossier.statements.prefix(limit) { lines += self.lines(of: statement) }
        let rest = dossier.statements.count - limit
        if rest > 0 { lines.append("   " + Ink.dim.paint("\(rest) more: --limit", style)) }
        return lines
    }

    private func role(_ role: Dossier.Role) -> String {
        let titles = [role.role, role.organisation].compactMap { $0.map(Visible.line) }.joined(separator: ", ")
        let span =
            role.first == role.last
            ? role.first ?? "no date" : "\(role.first ?? "no date")–\(role.last ?? "no date")"
        return "\(titles)  (\(span), \(Wording.count(role.count, "time")))"
    }

    private func lines(of statement: Dossier.Statement) -> [String] {
        let date = statement.date.flatMap { Day(iso: $0) }?.words ?? "no date"
        let verdict =
            statement.verdict.flatMap { Verdict(rawValue: $0) }.map { " · \(Wording.symbol($0)) \(Wording.name($0))" }
            ?? ""
        let place = [statement.site ?? "", statement.title ?? statement.document].filter { !$0.isEmpty }
        let head = InkRun(text: date + " · " + place.map(Visible.line).joined(separator: " · "), ink: .dim)
        let isOwn = statement.kind != Quotation.Kind.indirect.rawValue
        func quoted(_ words: String) -> String { isOwn ? "“\(Visible.line(words))”" : Visible.line(words) }
        guard let said = statement.said else {
            return InkRun.lines([head, InkRun(text: verdict, ink: .word)], indent: 3, style)
                + InkRun.lines([InkRun(text: quoted(statement.words))], indent: 6, style)
        }
        return InkRun.lines([head, InkRun(text: verdict, ink: .word)], indent: 3, style)
            + InkRun.lines([InkRun(text: "said: ", ink: .bold), InkRun(text: quoted(said))], indent: 6, style)
            + InkRun.lines(
                [InkRun(text: "quoted as: ", ink: .bold), InkRun(text: quoted(statement.words))], indent: 6, style)
    }

    /// A decision on one line.
    public static func line(_ decision: SpeakerDecision) -> String {
        let names = decision.names.map { "“\(Visible.line($0))”" }
        let what =
            switch decision.kind {
            case .merge: "\(names.joined(separator: " and ")) are one"
            case .split: "\(names.dropFirst().joined(separator: ", ")) parted from \(names.first ?? "")"
            case .rename: "\(names.first ?? "") is called \(names.last ?? "")"
            case .undo: "no. \(decision.undone ?? 0) undone"
            }
        return "no. \(decision.id), \(decision.at): \(what)"
            + (decision.undoneBy.map { " (undone by no. \($0))" } ?? "")
    }
}
