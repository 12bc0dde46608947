internal import QuothRecord

/// What an admin looks at: schema `quoth/admin@1`.
struct AdminJSON: Encodable {
    struct Input: Encodable {
        let input, reason, lastAt: String
        let tries: Int
    }

    struct User: Encodable {
        let name, role, createdAt: String
        let lastLogin: String?
    }

    struct Token: Encodable {
        let id: Int
        let user, label, scope, createdAt: String
        let lastUsed, revokedAt: String?
    }

    struct Watch: Encodable {
        let url, nextAt: String
        let lastAt, lastError: String?
        let failures: Int
        let paused: Bool
    }

    struct Task: Encodable {
        let id: Int
        let kind, subject, who, startedAt: String
        let endedAt, output: String?
        let status: Int?
    }

    let schema = "quoth/admin@1"
    let documents, quotations, speakers: Int
    let freeBytes: Int?
    let findings: [String]
    let quarantine: [Input]
    let users: [User]
    let tokens: [Token]
    let watches: [Watch]
    let jobs: [Task]

    enum CodingKeys: CodingKey {
        case schema, documents, quotations, speakers, freeBytes, findings, quarantine, users, tokens, watches, jobs
    }

    init(_ view: AdminView) {
        (documents, quotations, speakers) = (view.counts.documents, view.counts.quotations, view.counts.speakers)
        freeBytes = view.room?.free
        findings = view.doctor.findings.map { $0.text + ($0.advice.map { ". " + $0 } ?? "") }
        quarantine = view.doctor.quarantine.map {
            Input(input: $0.input, reason: $0.reason, lastAt: $0.lastAt, tries: $0.tries)
        }
        users = view.accounts.map {
            User(name: $0.name, role: $0.role.rawValue, createdAt: $0.createdAt, lastLogin: $0.lastLogin)
        }
        tokens = view.tokens.map {
            Token(
                id: $0.id, user: $0.account.name, label: $0.label, scope: $0.scope.rawValue, createdAt: $0.createdAt,
                lastUsed: $0.lastUsed, revokedAt: $0.revokedAt)
        }
        watches = view.watches.map {
            Watch(
                url: $0.url, nextAt: $0.nextAt, lastAt: $0.lastAt, lastError: $0.lastError, failures: $0.failures,
                paused: $0.isPaused)
        }
        jobs = view.jobs.map {
            Task(
                id: $0.id, kind: $0.kind.rawValue, subject: $0.subject, who: $0.who, startedAt: $0.startedAt,
                endedAt: $0.endedAt, output: $0.output, status: $0.status)
        }
    }
}
