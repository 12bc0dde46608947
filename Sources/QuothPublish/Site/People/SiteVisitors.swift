internal import QuothRecord

/// Tells who asks. Each thread has one of its own.
final class SiteVisitors {
    private let path: String
    private let access: SiteAccess
    /// Open once the record has such a file.
    private var people: People?
    private var hasAccounts = false
    private var dataVersion = -1
    /// Whether corrections wait for another writer to end.
    private var isWaiting = false

    init(_ path: String, _ access: SiteAccess) throws(PeopleError) {
        (self.path, self.access) = (path, access)
        try refresh()
    }

    /// Whether one has to log in even to read.
    var requiresLogin: Bool {
        switch access.reading {
        case .everyone: false
        case .membersIfAny: hasAccounts
        case .members: true
        }
    }

    /// The file with accounts and what goes with them, made if need be.
    func open() throws(PeopleError) -> People {
        if let people { return people }
        let people = try People(path)
        self.people = people
        return people
    }

    /// Looks whether there are accounts now.
    /// - Parameter hasWritten: Whether the site itself has written, which the file's own count does not tell.
    func refresh(hasWritten: Bool = false) throws(PeopleError) {
        if people == nil, People.exists(at: path) { people = try People(path) }
        guard let people else { return }
        let now = try people.dataVersion()
        if now == dataVersion, !hasWritten, !isWaiting { return }
        hasAccounts = try people.hasAccounts()
        dataVersion = now
        // Where it cannot be written now, it may be later; whoever reads is not to suffer from it.
        isWaiting = (try? CorrectionQueue(path, people).enter()) != true
    }

    /// The corrections that wait.
    func waiting() throws(PeopleError) -> [Correction] {
        guard let people else { return [] }
        return try CorrectionQueue(path, people).waiting()
    }

    /// Told by SQLite to grow with every commit to the file that another connection made; 0 as long as there is none.
    func version() throws(PeopleError) -> Int { try people?.dataVersion() ?? 0 }

    /// Who sent `request`.
    /// - Throws: ``SiteError/unknownToken`` for a token that is none, or no more.
    func visitor(_ request: SiteRequest) throws -> Visitor {
        var visitor = Visitor(address: request.peer, canLogIn: hasAccounts)
        if let field = request.headers["authorization"] {
            guard let text = Self.bearer(field), let token = try people?.token(text) else {
                throw SiteError.unknownToken
            }
            (visitor.role, visitor.proof) = (token.role, .token(token.id))
            visitor.onlyReads = token.scope == .read
            (visitor.account, visitor.name) = (token.account.id, token.account.name)
        } else if !hasAccounts {
            guard access.isLocal, !request.isForwarded else { return visitor }
            (visitor.role, visitor.proof) = (.admin, .machine)
            visitor.formToken = Self.formToken(access.secret)
        } else if let secret = Cookie.secret(request), let session = try people?.session(secret) {
            (visitor.role, visitor.proof) = (session.account.role, .session(session.id))
            (visitor.account, visitor.name) = (session.account.id, session.account.name)
            visitor.formToken = Self.formToken(secret)
        }
        return visitor
    }

    /// The token in an `Authorization` field (RFC 6750, section 2.1).
    private static func bearer(_ field: String) -> String? {
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= 200 else { return nil }
        return String(parts[1])
    }

    /// What nobody can tell who does not know `secret`, and from which nobody learns it.
    private static func formToken(_ secret: String) -> String {
        secret.isEmpty ? "" : Digest(of: Array("quoth form ".utf8) + Array(secret.utf8)).hexadecimal
    }
}
