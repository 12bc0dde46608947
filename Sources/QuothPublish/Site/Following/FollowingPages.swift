internal import FoundationEssentials
internal import Quoth
internal import QuothRecord

/// Makes the pages about what is followed, and takes what their forms send.
struct FollowingPages {
    let reader: SiteReader
    let request: SiteRequest
    let visitor: Visitor
    /// Who is told when a feed changes.
    let hub: WebURL?

    /// The most entries of a feed.
    private static let feedLimit = 50

    private var form: FormBody { FormBody(request) }

    func response(_ route: SiteRoute, _ twin: SiteTwin?) throws -> SiteResponse {
        switch route {
        case .following where request.isRead: return try list(twin)
        case .following: return try take(twin)
        case .newFollowing: return .unkept(page: try form(of: Asked(query: request.query)))
        case .subscription(let number): return try subscription(number)
        case .followingFeed(let token): return try feed(token, twin)
        case .followingEnd(let secret): return try end(secret)
        case .followingConfirm(let secret): return try confirm(secret)
        default: throw SiteError.noPage(request.path)
        }
    }

    private func store() throws(RecordError) -> FollowingStore { try FollowingStore(reader.record.path) }

    /// The subscriptions that the visitor may see: their own, and of who runs the site all.
    private func own(_ store: FollowingStore) throws(RecordError) -> [Subscription] {
        try store.subscriptions(of: visitor.may(.admin) ? nil : visitor.account ?? -1)
    }

    /// - Throws: ``SiteError/noPage(_:)`` for what is not the visitor's.
    private func own(_ number: Int, _ store: FollowingStore) throws -> Subscription {
        guard let found = try store.subscription(number),
            visitor.may(.admin) || found.owner != nil && found.owner == visitor.account
        else { throw SiteError.noPage(request.path) }
        return found
    }

    // MARK: All of them

    private func list(_ twin: SiteTwin?) throws -> SiteResponse {
        let store = try store()
        let all = try own(store)
        if twin == .json { return .unkept(data: try JSONLine.bytes(SubscriptionsJSON(all))) }
        guard twin == nil else { throw SiteError.noPage(request.path) }
        let shown = try all.prefix(200).map { own in
            FollowingPage.Entry(subscription: own, events: try store.events(of: own.id, limit: 3).map(\.event))
        }
        return .unkept(page: FollowingPage(entries: shown, count: all.count, visitor: visitor).bytes())
    }

    /// Takes a new subscription, or what is to become of one.
    private func take(_ twin: SiteTwin?) throws -> SiteResponse {
        if twin == .json { return try takeJSON() }
        let store = try store()
        if let action = form["do"], let number = form["id"].flatMap({ Int($0) }) {
            try change(try own(number, store), action, store)
            return .taken(leadingTo: .following)
        }
        let asked = Asked(form: form)
        do throws(FollowError) {
            _ = try store.add(try asked.subscription(of: visitor))
        } catch {
            if case .record(let error) = error { throw error }
            return .unkept(page: try form(of: asked, problem: error), status: 422)
        }
        return .taken(leadingTo: .following)
    }

    private func takeJSON() throws -> SiteResponse {
        guard let asked = try? JSONDecoder().decode(Asked.self, from: Data(request.body)) else {
            throw SiteError.unreadable(
                SiteReason(program: "The body is no JSON object with kind and value. docs/formats.md has an example."))
        }
        do throws(FollowError) {
            let added = try store(asFollowing: ()).add(try asked.subscription(of: visitor))
            return .unkept(data: try encoded(added), status: 201)
        } catch {
            if case .record(let error) = error { throw error }
            throw SiteError.unreadable(SiteReason(.follow(error)))
        }
    }

    private func store(asFollowing: Void) throws(FollowError) -> FollowingStore {
        do throws(RecordError) { return try store() } catch { throw .record(error) }
    }

    private func encoded(_ own: Subscription) throws(FollowError) -> [UInt8] {
        do { return try JSONLine.bytes(SubscriptionJSON(own)) } catch { throw .mail(reason: "\(error)") }
    }

    private func change(_ own: Subscription, _ action: String, _ store: FollowingStore) throws {
        switch action {
        case "pause": try store.set(own.id, to: .paused)
        case "resume": if own.state != .unconfirmed { try store.set(own.id, to: .on) }
        case "remove": _ = try store.remove(own.id)
        default:
            throw SiteError.badRequest(SiteReason(.noAction(String(action.prefix(40))), .followActions))
        }
    }

    /// One, for programs: read, paused or resumed by what the body says, or removed.
    private func subscription(_ number: Int) throws -> SiteResponse {
        struct Change: Decodable { var state: String }
        let store = try store()
        let found = try own(number, store)
        switch request.method {
        case "DELETE":
            _ = try store.remove(found.id)
            return .done
        case "PATCH":
            let state = (try? JSONDecoder().decode(Change.self, from: Data(request.body)))?.state
            guard state == "on" || state == "paused" else {
                throw SiteError.unreadable(
                    SiteReason(program: "The body is no JSON object whose state is on or paused."))
            }
            try change(found, state == "on" ? "resume" : "pause", store)
            return .unkept(data: try JSONLine.bytes(SubscriptionJSON(try own(number, store))))
        default: return .unkept(data: try JSONLine.bytes(SubscriptionJSON(found)))
        }
    }

    /// The form for a new one, with what it would have told.
    private func form(of asked: Asked, problem: FollowError? = nil) throws -> [UInt8] {
        var preview: [FollowEvent]?
        let classes = asked.only.isEmpty ? FollowClass.usual : asked.only
        if let target = try? asked.target() {
            preview = try FollowPreview(reader.record).events(of: target, in: classes)
        }
        return NewFollowingPage(
            asked: asked, classes: classes, preview: preview, visitor: visitor, problem: problem
        ).bytes()
    }

    // MARK: One of them

    /// The feed of a subscription, for whoever knows its secret.
    private func feed(_ token: String, _ twin: SiteTwin?) throws -> SiteResponse {
        guard FollowingStore.exists(at: reader.record.path) else { throw SiteError.noPage(request.path) }
        let store = try store()
        guard let own = try store.subscription(token: token) else { throw SiteError.noPage(request.path) }
        let events = try store.events(of: own.id, limit: Self.feedLimit)
        let feed = EventFeed(subscription: own, events: events, origin: request.origin, hub: hub?.description)
        var answer: SiteResponse
        switch twin {
        case nil: return .unkept(page: FeedPage(subscription: own, events: events).bytes())
        case .atom: answer = SiteResponse(.atom, feed.atom)
        case .json, .feed: answer = SiteResponse(.jsonFeed, try feed.json())
        default: throw SiteError.noPage(request.path)
        }
        let address = request.origin + SiteLink.following(token, twin == .atom ? .atom : .json).path
        answer.headers.append(("Link", (hub.map { "<\($0)>; rel=\"hub\", " } ?? "") + "<\(address)>; rel=\"self\""))
        return answer
    }

    /// Ends a subscription: asks a reader first, and does so for a mail program at once (RFC 8058).
    private func end(_ secret: String) throws -> SiteResponse {
        let (store, own) = try released(secret)
        if request.isRead { return .unkept(page: ReleasePage(subscription: own, isEnd: true, isDone: false).bytes()) }
        try store.set(own.id, to: .off, reason: "it was ended from a message")
        return .unkept(page: ReleasePage(subscription: own, isEnd: true, isDone: true).bytes())
    }

    private func confirm(_ secret: String) throws -> SiteResponse {
        let (store, own) = try released(secret)
        if request.isRead {
            return .unkept(page: ReleasePage(subscription: own, isEnd: false, isDone: own.state == .on).bytes())
        }
        if own.state == .unconfirmed { try store.set(own.id, to: .on) }
        return .unkept(page: ReleasePage(subscription: own, isEnd: false, isDone: true).bytes())
    }

    private func released(_ secret: String) throws -> (FollowingStore, Subscription) {
        guard FollowingStore.exists(at: reader.record.path) else { throw SiteError.noPage(request.path) }
        let store = try store()
        guard let own = try store.subscription(release: secret) else { throw SiteError.noPage(request.path) }
        return (store, own)
    }
}

extension SiteRoute {
    /// Whether ``FollowingPages`` answers.
    var isOfFollowing: Bool {
        switch self {
        case .following, .newFollowing, .subscription, .followingFeed, .followingEnd, .followingConfirm: true
        default: false
        }
    }

    /// Whether a request that writes shows by its address alone that it may: the link stands only in a message to its reader,
    /// whose mail program sends it from nowhere (RFC 8058, section 3.2).
    var isSecret: Bool {
        switch self {
        case .followingEnd, .followingConfirm: true
        default: false
        }
    }
}
