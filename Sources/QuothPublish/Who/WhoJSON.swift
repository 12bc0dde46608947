internal import Quoth
public import QuothRecord

/// What a record knows of speakers, schema `quoth/who@1`.
public struct WhoJSON: Encodable {
    private let schema = Schema.who
    private let speakers: [DossierJSON]

    /// The answer of `dossiers`, at most `limit` statements of each.
    public init(_ dossiers: [Dossier], limit: Int) {
        speakers = dossiers.map { DossierJSON($0, limit: limit) }
    }

    struct DossierJSON: Encodable {
        let name: String
        let kind: String
        let aliases: [AliasJSON]
        let roles: [RoleJSON]
        let total: Int
        let isMore: Bool
        let statements: [StatementJSON]
        let decisions: [DecisionJSON]

        enum CodingKeys: String, CodingKey {
            case name, kind, aliases, roles, total, statements, decisions
            case isMore = "more"
        }

        init(_ dossier: Dossier, limit: Int) {
            (name, kind) = (dossier.name, dossier.kind)
            aliases = dossier.aliases.sorted { $0.key < $1.key }.map { AliasJSON(name: $0.key, document: $0.value) }
            roles = dossier.roles.map(RoleJSON.init)
            (total, isMore) = (dossier.statements.count, dossier.isMore)
            statements = dossier.statements.prefix(limit).map(StatementJSON.init)
            decisions = dossier.decisions.map(DecisionJSON.init)
        }
    }

    struct AliasJSON: Encodable { let name, document: String }

    struct RoleJSON: Encodable {
        let role, organisation, first, last: String?
        let count: Int

        init(_ role: Dossier.Role) {
            (self.role, organisation) = (role.role, role.organisation)
            (first, last, count) = (role.first, role.last, role.count)
        }
    }

    struct StatementJSON: Encodable {
        let id, text, type, name, document: String
        let said, verdict, title, site, url, date: String?

        init(_ statement: Dossier.Statement) {
            (id, text, type) = (statement.id, statement.words, statement.kind)
            (name, document, said) = (statement.name, statement.document, statement.said)
            (verdict, title, site) = (statement.verdict, statement.title, statement.site)
            (url, date) = (statement.url, statement.date)
        }
    }

    /// A decision about speakers.
    struct DecisionJSON: Encodable {
        let number: Int
        let at, decision: String
        let names: [String]
        let undone, undoneBy: Int?

        init(_ decision: SpeakerDecision) {
            (number, at, self.decision) = (decision.id, decision.at, decision.kind.rawValue)
            (names, undone, undoneBy) = (decision.names, decision.undone, decision.undoneBy)
        }
    }
}
