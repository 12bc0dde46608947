internal import QuothRecord

/// Who asks, and what they may do.
struct Visitor: Hashable, Sendable {
    /// How they showed who they are.
    enum Proof: Hashable, Sendable {
        /// Not at all.
        case none
        /// They are at the machine, and there are no accounts.
        case machine
        /// A browser in which somebody is logged in, by the number of its session.
        case session(Int)
        /// A program with a token, by its number.
        case token(Int)
    }

    /// The role; `nil` for who is not known.
    var role: Role?
    /// Whether they showed a token with which nothing is written, whatever the role.
    var onlyReads = false
    /// The number of the account, and its name.
    var account: Int?
    var name: String?
    var proof = Proof.none
    /// What a form of this visitor brings along: nobody else can know it.
    var formToken = ""
    /// The address that they ask from.
    var address = ""
    /// Whether there are accounts to log in to.
    var canLogIn = false

    /// Who is not known.
    static let nobody = Visitor()

    /// Whether they may do what takes `role`.
    func may(_ role: Role) -> Bool { self.role.map { $0 >= role } ?? false }

    /// What they did, for the audit log.
    func entry(_ action: AuditEntry.Action, _ subject: String = "", detail: String = "") -> AuditEntry {
        var detail = detail
        if case .token(let id) = proof { detail += (detail.isEmpty ? "" : "; ") + "with token \(id)" }
        return AuditEntry(
            action, subject, detail: detail, who: name ?? (proof == .machine ? "at the machine" : "nobody"),
            account: account, address: proof == .machine ? "" : address)
    }
}
