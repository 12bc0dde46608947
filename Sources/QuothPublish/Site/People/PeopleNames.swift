internal import QuothRecord

/// What roles, scopes, jobs and entries of the audit log are called.
enum PeopleNames {
    static func role(_ role: Role) -> Label {
        switch role {
        case .reader: .roleReader
        case .editor: .roleEditor
        case .admin: .roleAdmin
        }
    }

    /// Who did something, where that is no account's name; `nil` for what is one.
    static func who(_ who: String) -> Label? {
        switch who {
        case "at the machine": .atTheMachine
        case "nobody": .nobody
        default: nil
        }
    }

    static func scope(_ scope: TokenScope) -> Label {
        switch scope {
        case .read: .scopeRead
        case .write: .scopeWrite
        case .admin: .scopeAdmin
        }
    }

    static func job(_ kind: Job.Kind) -> Label {
        switch kind {
        case .backup: .jobBackup
        case .retry: .jobRetry
        }
    }

    static func action(_ action: AuditEntry.Action) -> Label {
        switch action {
        case .login: .auditLogin
        case .loginFailed: .auditLoginFailed
        case .logout: .auditLogout
        case .password: .auditPassword
        case .userAdded: .auditUserAdded
        case .userRole: .auditUserRole
        case .userRemoved: .auditUserRemoved
        case .tokenAdded: .auditTokenAdded
        case .tokenRevoked: .auditTokenRevoked
        case .sessionEnded: .auditSessionEnded
        case .corrected: .auditCorrected
        case .accepted: .auditAccepted
        case .undone: .auditUndone
        case .retried: .auditRetried
        case .forgotten: .auditForgotten
        case .backup: .auditBackup
        case .subscribed: .auditSubscribed
        case .unsubscribed: .auditUnsubscribed
        }
    }
}
