internal import QuothRecord

/// Makes the pages that are about who reads: logging in, accounts, what editors and admins do.
struct PeoplePages {
    let request: SiteRequest
    let visitor: Visitor
    let access: SiteAccess
    let visitors: SiteVisitors

    private var form: FormBody { FormBody(request) }

    func response(_ route: SiteRoute) throws -> SiteResponse {
        switch (route, request.isRead) {
        case (.login, true): return .unkept(page: LoginPage(next: request.query["next"]).bytes())
        case (.login, false): return try login()
        case (.logout, _): return try logout()
        case (.account, true): return try account()
        case (.account, false): return try changeAccount()
        default: throw SiteError.noPage(request.path)
        }
    }

    // MARK: Logging in

    private func login() throws -> SiteResponse {
        guard request.isPrivate else { throw SiteError.insecure }
        let (name, password) = (form["name"] ?? "", form["password"] ?? "")
        let next = form["next"]
        if let seconds = access.mayTry(name, from: request.peer) { throw SiteError.tooMany(seconds: seconds) }
        let people = try visitors.open()
        let found = Result { () throws(PeopleError) in try people.account(name, password: password) }
        if found == .failure(.wrongPassword) {
            _ = access.wait(afterFailureOf: name, from: request.peer)
            let known = Account.isName(name) ? name : ""
            try people.note(AuditEntry(.loginFailed, known, who: "nobody", address: request.peer))
            return .unkept(
                page: LoginPage(next: next, name: name, problem: PeopleError.wrongPassword).bytes(), status: 401)
        }
        let account = try found.get()
        // What somebody else may have had this browser keep is no session of theirs.
        if case .session(let id) = visitor.proof, let owner = visitor.account {
            _ = try people.end(session: id, of: owner)
        }
        let secret = try people.begin(account, from: request.peer)
        try people.note(
            AuditEntry(.login, who: account.name, account: account.id, address: request.peer))
        var answer = SiteResponse.taken(leadingTo: SiteLink.own(next) ?? .home)
        answer.headers.append(Cookie.field(secret, request))
        return answer
    }

    private func logout() throws -> SiteResponse {
        if case .session(let id) = visitor.proof, let account = visitor.account {
            _ = try visitors.open().end(session: id, of: account)
            try visitors.open().note(visitor.entry(.logout))
        }
        var answer = SiteResponse.taken(leadingTo: .home)
        answer.headers.append(Cookie.field(nil, request))
        return answer
    }

    // MARK: The own account

    /// - Throws: ``SiteError/noPage(_:)`` where nobody has an account.
    private func own() throws -> (people: People, id: Int, name: String) {
        guard let id = visitor.account, let name = visitor.name else { throw SiteError.noPage(request.path) }
        return (try visitors.open(), id, name)
    }

    private func account(problem: PeopleError? = nil, token: String? = nil) throws -> SiteResponse {
        let (people, id, _) = try own()
        var session: Int?
        if case .session(let own) = visitor.proof { session = own }
        let view = AccountPage(
            visitor: visitor, sessions: try people.sessions(of: id), session: session,
            tokens: try people.tokens(of: id),
            newToken: token, problem: problem)
        return .unkept(page: view.bytes(), status: problem == nil ? 200 : 422)
    }

    private func changeAccount() throws -> SiteResponse {
        // A token is for programs; who has one is not to make others of it.
        guard case .session(let session) = visitor.proof else { throw SiteError.forbidden(.reader) }
        let (people, id, name) = try own()
        switch Result(catching: { () throws(PeopleError) in try change(people, id, name, session) }) {
        case .success(let token?): return try account(token: token)
        case .success: return .taken(leadingTo: .account)
        case .failure(let error):
            if SiteError.people(error).status >= 500 { throw error }
            return try account(problem: error)
        }
    }

    /// Does what the form asks for.
    /// - Returns: The text of a new token.
    private func change(
        _ people: People, _ id: Int, _ name: String, _ session: Int
    ) throws(PeopleError) -> String? {
        switch form["do"] {
        case "password":
            _ = try people.account(name, password: form["old"] ?? "")
            try people.setPassword(of: name, to: form["new"] ?? "", keeping: session)
            try people.note(visitor.entry(.password, name))
        case "token":
            let scope = form["scope"].flatMap(TokenScope.init(rawValue:)) ?? .read
            let (token, text) = try people.addToken(for: name, scope, label: form["label"] ?? "")
            try people.note(visitor.entry(.tokenAdded, "\(token.id)", detail: scope.rawValue))
            return text
        case "revoke":
            let token = form["id"].flatMap { Int($0) } ?? 0
            try people.revoke(token: token, of: id)
            try people.note(visitor.entry(.tokenRevoked, "\(token)"))
        case "end":
            let other = form["id"].flatMap { Int($0) } ?? 0
            if try people.end(session: other, of: id) { try people.note(visitor.entry(.sessionEnded, "\(other)")) }
        default: break
        }
        return nil
    }
}

extension SiteRoute {
    /// Whether ``PeoplePages`` answers.
    var isOfPeople: Bool {
        switch self {
        case .login, .logout, .account: true
        default: false
        }
    }

    /// Whether ``AdminPages`` answers.
    var isOfAdmins: Bool { [.admin, .audit, .jobs].contains(self) }

    /// Whether ``EditorPages`` answers.
    var isOfEditors: Bool {
        switch self {
        case .correction, .corrections, .correctionEvent, .review: true
        default: false
        }
    }
}
