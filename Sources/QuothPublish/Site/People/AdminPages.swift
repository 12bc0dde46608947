internal import Quoth
internal import QuothRecord

/// What admins do: accounts, tokens, what was left out, backups, the audit log.
struct AdminPages {
    let path: String
    let reader: SiteReader
    let request: SiteRequest
    let visitor: Visitor
    let visitors: SiteVisitors
    let access: SiteAccess

    /// Entries of the audit log on a page, and in a file.
    private static let shown = 100, most = 100_000

    func response(_ route: SiteRoute, _ twin: SiteTwin?) throws -> SiteResponse {
        switch route {
        case .admin where request.isRead: return try admin(twin)
        case .admin: return try change()
        case .audit: return try audit(twin)
        case .jobs: return try Repeatable(request, visitor, visitors).answer { try posted() }
        default: throw SiteError.noPage(request.path)
        }
    }

    private func admin(_ twin: SiteTwin?, problem: PeopleError? = nil) throws -> SiteResponse {
        let people = try visitors.open()
        let view = AdminView(
            counts: try reader.counts.get(), room: DiskRoom(path), doctor: try RecordDoctor(path),
            accounts: try people.accounts(), tokens: try people.tokens(), watches: try WatchList(path).items(),
            jobs: try people.jobs(limit: 20), audit: try people.audit(limit: 10), hasProgram: access.jobs != nil)
        if twin == .json { return .unkept(data: try JSONLine.bytes(AdminJSON(view))) }
        return .unkept(
            page: AdminPage(view: view, visitor: visitor, problem: problem).bytes(), status: problem == nil ? 200 : 422)
    }

    // MARK: Changing

    private func change() throws -> SiteResponse {
        // A program is to have no more than what is made for it.
        if case .token = visitor.proof { throw SiteError.forbidden(.admin) }
        let form = FormBody(request)
        switch form["do"] {
        case "backup", "retry":
            guard try start(form["do"].flatMap(Job.Kind.init(rawValue:))) != nil else { throw Self.busy }
        case "forget":
            guard let input = form["input"] else { break }
            _ = try RecordDoctor.forget(input, in: path)
            try visitors.open().note(visitor.entry(.forgotten, input))
        default:
            let people = try visitors.open()
            if case .failure(let error) = Result(catching: { () throws(PeopleError) in try change(people, form) }) {
                if SiteError.people(error).status >= 500 { throw error }
                return try admin(nil, problem: error)
            }
        }
        return .taken(leadingTo: .admin)
    }

    private func change(_ people: People, _ form: FormBody) throws(PeopleError) {
        let name = form["name"] ?? ""
        let role = form["role"].flatMap(Role.init(rawValue:)) ?? .reader
        switch form["do"] {
        case "add":
            try people.add(name, role, password: form["password"] ?? "")
            try people.note(visitor.entry(.userAdded, name, detail: role.rawValue))
        case "role":
            try people.setRole(of: name, to: role)
            try people.note(visitor.entry(.userRole, name, detail: role.rawValue))
        case "remove":
            try people.remove(name)
            try people.note(visitor.entry(.userRemoved, name))
        case "revoke":
            let id = form["id"].flatMap { Int($0) } ?? 0
            try people.revoke(token: id)
            try people.note(visitor.entry(.tokenRevoked, "\(id)"))
        default: break
        }
    }

    private static let busy = SiteError.conflict(SiteReason(.anotherJobRuns, .waitForIt))

    /// Starts a job; `nil` if another one runs.
    private func start(_ kind: Job.Kind?) throws -> Int? {
        guard let kind, let jobs = access.jobs else {
            throw SiteError.conflict(SiteReason(.noSuchJobs, .useCommandLine))
        }
        let people = try visitors.open()
        let id = try jobs.start(kind, who: visitor.name ?? "at the machine", people)
        if id != nil { try people.note(visitor.entry(kind == .backup ? .backup : .retried)) }
        return id
    }

    /// A job that a program starts.
    private func posted() throws -> SiteResponse {
        guard let kind = request.query["kind"].flatMap(Job.Kind.init(rawValue:)) else {
            throw SiteError.badRequest(SiteReason(program: "“kind” is no job. Take backup or retry."))
        }
        guard let id = try start(kind) else { throw Self.busy }
        struct Started: Encodable { let job: Int }
        return SiteResponse(.json, try JSONLine.bytes(Started(job: id)), status: 201).unkept
    }

    // MARK: The audit log

    private func audit(_ twin: SiteTwin?) throws -> SiteResponse {
        let before = request.query["before"].flatMap { Int($0) }
        let entries = try visitors.open().audit(before: before, limit: twin == .csv ? Self.most : Self.shown)
        let next = entries.count == Self.shown ? entries.last?.id : nil
        switch twin {
        case nil:
            let page = AuditPage(entries: entries, next: next.map { .audit(before: $0) })
            return SiteResponse(.html, page.bytes()).unkept
        case .csv: return SiteResponse(.csv, Array(AuditPage.csv(entries).utf8)).unkept
        case .json: return SiteResponse(.json, try JSONLine.bytes(AuditJSON(entries, next: next))).unkept
        default: throw SiteError.noPage(request.path)
        }
    }
}
