internal import Quoth
internal import QuothRecord

/// Answers a request that writes once, however often it is sent with the same `Idempotency-Key`
/// (draft-ietf-httpapi-idempotency-key-header).
struct Repeatable {
    private let request: SiteRequest
    private let visitor: Visitor
    private let visitors: SiteVisitors
    /// The most bytes of a key.
    private static let longest = 255

    init(_ request: SiteRequest, _ visitor: Visitor, _ visitors: SiteVisitors) {
        (self.request, self.visitor, self.visitors) = (request, visitor, visitors)
    }

    /// What `body` answers, or what it answered the first time.
    func answer(_ body: () throws -> SiteResponse) throws -> SiteResponse {
        guard let key = request.headers["idempotency-key"] else { return try body() }
        guard (1...Self.longest).contains(key.utf8.count) else {
            throw SiteError.badRequest(
                SiteReason(program: "An Idempotency-Key has from 1 to 255 bytes. Send a shorter one."))
        }
        let people = try visitors.open()
        let owner = "\(visitor.account ?? 0) \(key)"
        let what = Array("\(request.method) \(request.path)\n".utf8) + request.body
        switch try people.answer(to: Digest(of: Array(owner.utf8)), Digest(of: what)) {
        case .new: break
        case .working:
            throw SiteError.conflict(SiteReason(program: "The first of these requests is still worked on. Wait."))
        case .other:
            throw SiteError.unreadable(
                SiteReason(program: "This Idempotency-Key was sent with another request. Take a new one."))
        case .known(let status, let bytes):
            var answer = SiteResponse(.json, bytes, status: status)
            if bytes.isEmpty { answer.type = nil }
            answer.freshness = .never
            return answer
        }
        do {
            let answer = try body()
            try people.keep(answer.status, answer.body, for: Digest(of: Array(owner.utf8)))
            return answer
        } catch {
            // What was refused may be sent again.
            try people.forget(Digest(of: Array(owner.utf8)))
            throw error
        }
    }
}
